import type { Dictionary } from '../../language/hunspell/dictionary.ts'
import { calendarWords } from './calendar.ts'
import { institutionKinds, offeredKinds } from './institutionKinds.ts'
import { englishTitles, mensTitles, shortTitles, titleContinuations, titles, womensTitles } from './titles.ts'
import { calledAfter, families, firms, lettered, namesOfThings, ownBodies } from './vicinity.ts'

/** Words that the guards look for around a name, in all their forms, in small letters. */
export interface Vocabulary {
  readonly titles: ReadonlySet<string>
  readonly womensTitles: ReadonlySet<string>
  readonly mensTitles: ReadonlySet<string>
  readonly titleContinuations: ReadonlySet<string>
  readonly calledAfter: ReadonlySet<string>
  readonly englishTitles: ReadonlySet<string>
  readonly families: ReadonlySet<string>
  readonly namesOfThings: ReadonlySet<string>
  readonly firms: ReadonlySet<string>
  readonly institutionKinds: ReadonlySet<string>
  readonly offeredKinds: ReadonlySet<string>
  /** The nominative of each form of a kind. */
  readonly kindBases: ReadonlyMap<string, string>
  /** Offices in the nominative. */
  readonly baseTitles: ReadonlySet<string>
  readonly ownBodies: ReadonlySet<string>
  readonly lettered: ReadonlySet<string>
  readonly calendar: ReadonlySet<string>
}

const inAllForms = (words: readonly string[], dictionary: Dictionary | null): Set<string> =>
  new Set(words.flatMap(word => [word, ...(dictionary?.forms(word) ?? [])]))

export function vocabularyOf(dictionary: Dictionary | null): Vocabulary {
  const forms = (words: readonly string[]): Set<string> => inAllForms(words, dictionary)
  const women = forms(womensTitles)
  const men = forms(mensTitles)
  for (const word of ['pani', 'panią', 'panie']) women.add(word)
  for (const word of ['pana', 'panu', 'panem']) men.add(word)
  return {
    titles: new Set([...forms(titles), ...shortTitles, ...women, ...men]),
    womensTitles: women,
    mensTitles: men,
    titleContinuations: forms(titleContinuations),
    calledAfter: new Set([...forms(calledAfter), 'imię', 'imienia']),
    englishTitles: new Set(englishTitles),
    families: forms(families),
    namesOfThings: forms(namesOfThings),
    firms: forms(firms),
    institutionKinds: forms(institutionKinds),
    offeredKinds: forms(offeredKinds),
    kindBases: new Map(offeredKinds.flatMap(base => [...forms([base])].map(form => [form, base] as const))),
    baseTitles: new Set([...titles, ...womensTitles]),
    ownBodies: forms(ownBodies),
    lettered: forms(lettered),
    calendar: forms(calendarWords),
  }
}
