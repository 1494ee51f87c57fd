import type { Headwords } from './readHeadwords.ts'

/**
 * Headwords with a capital inside, under the spelling that a word all in capitals is looked up by:
 * "MySQL" as "Mysql", "PARP" as "Parp", so that MYSQL and PARP-OWSKI are right and Mysql stays wrong.
 */
export function headwordsInCapitals(headwords: Headwords): Headwords {
  const found = new Map<string, string>()
  for (const [word, flags] of headwords) {
    const small = word.toLowerCase()
    if (small.slice(1) === word.slice(1)) continue
    const name = small.charAt(0).toUpperCase() + small.slice(1)
    const before = found.get(name)
    found.set(name, before === undefined ? flags : `${before} ${flags}`)
  }
  return found
}
