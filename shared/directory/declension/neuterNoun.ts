import { type Paradigm, paradigmOf, unchanged } from './paradigm.ts'
import { beforeE, isSoft } from './softening.ts'

/** Locatives whose vowel changes too. */
const irregularLocative: Readonly<Record<string, string>> = { Miasto: 'Mieście', Pismo: 'Piśmie', Światło: 'Świetle' }

/** "Ministerstwo", "Wojsko", "Stowarzyszenie"; "Centrum" and "Muzeum" have one form in the singular. */
export function neuterNoun(word: string): Paradigm {
  if (word.endsWith('um')) return unchanged(word)
  const stem = word.slice(0, -1)
  return paradigmOf(grammaticalCase => {
    switch (grammaticalCase) {
      case 'nominative':
      case 'accusative':
      case 'vocative':
        return [word]
      case 'genitive':
        return [`${stem}a`]
      case 'dative':
        return [`${stem}u`]
      case 'instrumental':
        return [/[kg]$/.test(stem) ? `${stem}iem` : `${stem}em`]
      case 'locative':
        return word.endsWith('e') || isSoft(stem) || /(?:[kg]|ch)$/.test(stem)
          ? [`${stem}u`]
          : [irregularLocative[word] ?? beforeE(stem)[0] ?? word]
    }
  })
}
