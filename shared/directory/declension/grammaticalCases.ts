/** The seven cases of Polish in the order of its grammars; in Polish: mianownik, dopełniacz, celownik, biernik, narzędnik, miejscownik, wołacz. */
export const grammaticalCases = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'locative',
  'vocative',
] as const

export type GrammaticalCase = (typeof grammaticalCases)[number]
