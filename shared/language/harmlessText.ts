/**
 * What no page, data file or photo may carry: control characters but tab and line break, code points that are no characters
 * (XML 1.0 forbids some, HTML all), and the signs that turn the direction of the text after them (U+202A–202E, U+2066–2069),
 * with which a name can be made to read as another. The marks U+200E, U+200F and U+061C turn nothing beyond themselves and stay.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is looked for
const harmful = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Noncharacter_Code_Point}/gu

/** Half of a letter of two code units: no encoder can write it, so it becomes the sign for an unknown letter. */
const loneSurrogate = /\p{Surrogate}/gu

/** A text as it may leave the library, wherever its words came from; what the library holds is not changed. */
export const harmlessText = (text: string): string =>
  text.replace(/\r\n?/g, '\n').replace(loneSurrogate, '\ufffd').replace(harmful, '')
