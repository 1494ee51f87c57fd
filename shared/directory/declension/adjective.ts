import { type Paradigm, paradigmOf } from './paradigm.ts'

/** "Kowalski", "Konieczny", "Batory", "Jerzy", "Verdi"; of a thing, as in "Bank Polski", the accusative is the nominative. */
export function masculineAdjective(word: string, of: 'person' | 'thing' = 'person'): Paradigm {
  // Verdi → Verdiego, but Botticelli → Botticellego: Polish l is soft without an i.
  const stem = word.endsWith('i') && !word.endsWith('li') ? word : word.slice(0, -1)
  return paradigmOf(grammaticalCase => {
    switch (grammaticalCase) {
      case 'nominative':
      case 'vocative':
        return [word]
      case 'genitive':
        return [`${stem}ego`]
      case 'dative':
        return [`${stem}emu`]
      case 'accusative':
        return [of === 'person' ? `${stem}ego` : word]
      case 'instrumental':
      case 'locative':
        return [`${word}m`]
    }
  })
}

/** "Kowalska", "Konieczna", "Polska" in "Polska Agencja". */
export function feminineAdjective(word: string): Paradigm {
  const stem = word.slice(0, -1)
  const oblique = `${stem}${/[kg]$/.test(stem) ? 'i' : ''}ej`
  return paradigmOf(grammaticalCase => {
    switch (grammaticalCase) {
      case 'nominative':
      case 'vocative':
        return [word]
      case 'accusative':
      case 'instrumental':
        return [`${stem}ą`]
      case 'genitive':
      case 'dative':
      case 'locative':
        return [oblique]
    }
  })
}

/** "Narodowe", "Polskie": the masculine they belong to is "Narodowy", "Polski". */
const masculineOf = (word: string): string => (word.endsWith('ie') ? word.slice(0, -1) : `${word.slice(0, -1)}y`)

/** "Narodowe" in "Narodowe Centrum". */
export function neuterAdjective(word: string): Paradigm {
  const masculine = masculineAdjective(masculineOf(word))
  return paradigmOf(grammaticalCase =>
    grammaticalCase === 'nominative' || grammaticalCase === 'accusative' || grammaticalCase === 'vocative'
      ? [word]
      : masculine[grammaticalCase],
  )
}

/** "Państwowe" in "Lasy Państwowe". */
export function pluralAdjective(word: string): Paradigm {
  const masculine = masculineOf(word)
  return paradigmOf(grammaticalCase => {
    switch (grammaticalCase) {
      case 'nominative':
      case 'accusative':
      case 'vocative':
        return [word]
      case 'genitive':
      case 'locative':
        return [`${masculine}ch`]
      case 'dative':
        return [`${masculine}m`]
      case 'instrumental':
        return [`${masculine}mi`]
    }
  })
}
