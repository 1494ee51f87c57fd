/** A spelling dictionary in memory. Every answer is about one word, without spaces. */
export interface Dictionary {
  /** Whether the word is spelt as the dictionary spells it: also at a sentence start, in capitals, joined with hyphens. */
  check(word: string): boolean
  /** Whether the dictionary has exactly this form, in exactly these small and capital letters. */
  knows(word: string): boolean
  /** The headwords this may be a form of: "Polskiej" → "polski"; none when it is unknown. */
  stems(word: string): readonly string[]
  /** Every form of a headword, itself first: "Anna" → "Anna", "Annach", "Annami", …; none when it is no headword. */
  forms(stem: string): readonly string[]
}
