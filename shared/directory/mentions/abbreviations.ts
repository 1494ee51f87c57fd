import { wordList } from './wordList.ts'

/** Written with a full stop before a name or a place; the stop ends no sentence. Polish and English. */
export const abbreviations: ReadonlySet<string> = new Set(
  wordList(`
    dr drem dra drowi prof hab inż mgr lic doc lek med
    p pp ks bp abp kard gen płk ppłk mjr kpt por ppor chor sierż asp podkom kom nadkom podinsp insp bryg
    red mec adw dyr prez wiceprez min wicemin marsz wicemarsz przew zast kier nacz wicedyr wojew
    im ul al pl os św bł woj pow gm np tj tzw tzn wg
    mr mrs ms sr jr hon rev eng
  `),
)

const shortGiven = new Set(wordList('Sz Cz Ch Dz Dź Dż Rz St Wł Zb Zdz Krz Kaz Stan Tad Wład Bog Bol'))

/** "S.", and the two letters that are one sound: "Sz.". The full stop is looked for where the initial stands. */
export const isInitial = (text: string): boolean => /^\p{Lu}$/u.test(text) || shortGiven.has(text)
