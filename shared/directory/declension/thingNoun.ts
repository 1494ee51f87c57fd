import type { Dictionary } from '../../language/hunspell/dictionary.ts'
import { attestedOnly } from './attested.ts'
import { declined } from './masculineEndings.ts'
import { beforeVowel } from './masculineNoun.ts'
import { obliqueStems } from './obliqueStems.ts'
import { type Paradigm, paradigmOf } from './paradigm.ts'

/** Stems of heads of institutions that no rule gives. */
const irregularStem: Readonly<Record<string, string>> = { Klaster: 'Klastr', Urząd: 'Urzęd', Teatr: 'Teatr' }

/** Heads with -a in the genitive where a thing usually has -u; a dictionary knows more of them. */
const genitiveInA =
  /(?:klastr|szpital|kościoł|inkubator|ośrodk|żłobk|hufc|dziennik|tygodnik|miesięcznik|kwartalnik|młyn)$/i

/** Locatives whose vowel changes too. */
const irregularLocative: Readonly<Record<string, string>> = {
  Powiat: 'Powiecie',
  Świat: 'Świecie',
  Kościół: 'Kościele',
}

/** A masculine thing: "Urząd", "Klaster", "Bank"; also a name of one's own, "Promotech", whose genitive may be either. */
export function thingNoun(word: string, dictionary: Dictionary | null): Paradigm {
  const stem = stemOf(word, dictionary)
  const person = declined(word, [stem], 'given', dictionary)
  const locatives = irregularLocative[word] ? [irregularLocative[word]] : person.locative
  return paradigmOf(grammaticalCase => {
    switch (grammaticalCase) {
      case 'nominative':
      case 'accusative':
        return [word]
      case 'genitive':
        return genitives(word, stem, dictionary)
      case 'locative':
      case 'vocative':
        return locatives
      default:
        return person[grammaticalCase]
    }
  })
}

function stemOf(word: string, dictionary: Dictionary | null): string {
  const irregular = irregularStem[word]
  if (irregular) return irregular
  const { inUse, ifKnown } = obliqueStems(word)
  const stems = dictionary ? [...inUse, ...ifKnown] : inUse
  const candidates = stems.flatMap(stem => beforeVowel(stem, dictionary))
  return attestedOnly(candidates, stem => `${stem}owi`, dictionary)[0] ?? word
}

function genitives(word: string, stem: string, dictionary: Dictionary | null): readonly string[] {
  const [inU, inA] = [`${stem}u`, `${stem}a`]
  if (genitiveInA.test(stem)) return [inA]
  const forms = dictionary?.forms(word.toLowerCase()) ?? []
  if (forms.includes(inA.toLowerCase())) return [inA]
  return forms.length > 0 ? [inU] : [inU, inA]
}
