/** Words of a list written as one text. */
export const wordList = (text: string): readonly string[] => text.trim().split(/\s+/u)
