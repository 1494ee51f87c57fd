import { type Paradigm, paradigmOf } from './paradigm.ts'

/** Feminine heads in a consonant, with the stem of their other forms. */
const stems: Readonly<Record<string, string>> = {
  Straż: 'Straż',
  Sieć: 'Sieci',
  Kolej: 'Kole',
  Łódź: 'Łodzi',
  Młodzież: 'Młodzież',
  Pomoc: 'Pomoc',
  Wieś: 'Wsi',
  Przystań: 'Przystani',
  Więź: 'Więzi',
  Pamięć: 'Pamięci',
  Myśl: 'Myśl',
  Moc: 'Moc',
  Noc: 'Noc',
  Twierdź: 'Twierdzi',
}

/** "Straż", "Sieć", "Kolej", "Solidarność"; null for any other word. */
export function feminineThing(word: string): Paradigm | null {
  const stem = /ość$/.test(word) ? `${word.slice(0, -1)}ci` : stems[word]
  if (!stem) return null
  const oblique = /(?:[żc]|[csr]z)$/.test(stem) ? `${stem}y` : stem.endsWith('i') ? stem : `${stem}i`
  const instrumental = word === 'Kolej' ? 'Koleją' : `${stem}ą`
  return paradigmOf(grammaticalCase => {
    switch (grammaticalCase) {
      case 'nominative':
      case 'accusative':
        return [word]
      case 'instrumental':
        return [instrumental]
      default:
        return [oblique]
    }
  })
}
