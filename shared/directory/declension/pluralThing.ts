import { type Paradigm, paradigmOf } from './paradigm.ts'

/** Heads that are plural, with their genitives. */
const genitives: Readonly<Record<string, string>> = {
  Lasy: 'Lasów',
  Zakłady: 'Zakładów',
  Koleje: 'Kolei',
  Linie: 'Linii',
  Wodociągi: 'Wodociągów',
  Targi: 'Targów',
  Wody: 'Wód',
  Siły: 'Sił',
  Tramwaje: 'Tramwajów',
  Autobusy: 'Autobusów',
  Termy: 'Term',
  Porty: 'Portów',
  Warsztaty: 'Warsztatów',
  Tereny: 'Terenów',
  Sieci: 'Sieci',
  Elektrownie: 'Elektrowni',
  Kopalnie: 'Kopalń',
  Huty: 'Hut',
  Domy: 'Domów',
  Muzea: 'Muzeów',
}

/** "Lasy" in "Lasy Państwowe", "Koleje" in "Koleje Mazowieckie"; null for any other word. */
export function pluralThing(word: string): Paradigm | null {
  const genitive = genitives[word]
  if (!genitive) return null
  const stem = word.replace(/(?<=[kg])i$|[yea]$/, '')
  return paradigmOf(grammaticalCase => {
    switch (grammaticalCase) {
      case 'nominative':
      case 'accusative':
      case 'vocative':
        return [word]
      case 'genitive':
        return [genitive]
      case 'dative':
        return [`${stem}om`]
      case 'instrumental':
        return [`${stem}ami`]
      case 'locative':
        return [`${stem}ach`]
    }
  })
}
