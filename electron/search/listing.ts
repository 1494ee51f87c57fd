import type { ArticleProblem, Listed, ListQuery } from '../../shared/contract/articles.ts'
import type { ArticleSummary } from '../../shared/library/articleSummary.ts'
import { newestFirst, yearOfRow } from '../../shared/library/rowOrder.ts'
import { matches, searchWords } from '../../shared/search/searchText.ts'
import type { IndexEntry } from './indexFile.ts'

/** The answer to a question about the library. `textOf` gives an article's folded words and is asked only when words are looked for. */
export function listing(entries: readonly IndexEntry[], query: ListQuery, textOf: (id: string) => string): Listed {
  const here = entries.filter(entry => entry.place === query.place)
  const rows: ArticleSummary[] = []
  const problems: ArticleProblem[] = []
  for (const { content } of here) {
    if (content.kind === 'row') rows.push(content.row)
    else problems.push(content.problem)
  }
  const words = searchWords(query.text)
  const found = rows.filter(
    row =>
      (query.state === null || row.state === query.state) &&
      (query.year === null || yearOfRow(row) === query.year) &&
      (words.length === 0 || matches(textOf(row.id), words)),
  )
  return {
    rows: found.sort(newestFirst),
    years: [...new Set(rows.map(yearOfRow))].sort((a, b) => b - a),
    counts: {
      library: entries.filter(entry => entry.place === 'library').length,
      trash: entries.filter(entry => entry.place === 'trash').length,
    },
    problems,
  }
}
