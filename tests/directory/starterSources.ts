import { readFile } from 'node:fs/promises'
import type { Bilingual } from '../../shared/language/language.ts'

type StarterSource = {
  readonly id: string
  readonly name: Bilingual
  readonly short: Bilingual
  /** Site and title of the page where the names were read. */
  readonly source: string
  /** What kind of page the English name stands on. */
  readonly confirms: string
  /** The names that no page was found for: general knowledge, or the Polish abbreviation kept in English. */
  readonly notFound: readonly string[]
}

/** The table of sources beside the tests: a line of column names, then a line an institution. */
export async function starterSources(): Promise<readonly StarterSource[]> {
  const table = await readFile(new URL('./starterSources.tsv', import.meta.url), 'utf8')
  return table
    .trimEnd()
    .split('\n')
    .slice(1)
    .map(line => {
      const [id = '', pl = '', en = '', shortPl = '', shortEn = '', source = '', confirms = '', notFound = ''] =
        line.split('\t')
      return {
        id,
        name: { pl, en },
        short: { pl: shortPl, en: shortEn },
        source,
        confirms,
        notFound: notFound === '' ? [] : notFound.split(', '),
      }
    })
}
