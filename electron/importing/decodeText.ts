/** Order marks that begin a file: only they tell UTF-16 from something else for certain. */
const marks: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
]

function decoded(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

// The letters Ą ą Ś ś Ź ź are the only Polish ones that stand elsewhere in windows-1250 than in ISO 8859-2.
const windowsLetters: ReadonlySet<number> = new Set([0xa5, 0xb9, 0x8c, 0x9c, 0x8f, 0x9f])
const isoLetters: ReadonlySet<number> = new Set([0xa1, 0xb1, 0xa6, 0xb6, 0xac, 0xbc])

/** Old Polish files: windows-1250 unless the letters that differ speak for ISO 8859-2. */
function olderEncoding(bytes: Uint8Array): string {
  let windows = 0
  let iso = 0
  for (const byte of bytes) {
    if (windowsLetters.has(byte)) windows += 1
    if (isoLetters.has(byte)) iso += 1
  }
  return iso > windows ? 'iso-8859-2' : 'windows-1250'
}

/** Text has no control characters but tabs and ends of lines (and of pages); any other makes the file something else. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is looked for
const control = /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f]/

/** The text of a file in UTF-8, UTF-16 with its mark, windows-1250 or ISO 8859-2; null when it is not text. */
export function decodeText(bytes: Uint8Array): string | null {
  const marked = marks.find(mark => mark.bytes.every((byte, at) => bytes[at] === byte))
  const text = marked
    ? decoded(bytes, marked.encoding)
    : (decoded(bytes, 'utf-8') ?? decoded(bytes, olderEncoding(bytes)))
  return text === null || control.test(text) ? null : text
}
