import type { ArticleSummary } from '../../shared/library/articleSummary.ts'
import type { Asked } from './arguments.ts'
import { type Outcome, refusedOutcome, wrongUse } from './outcome.ts'
import { holdsLibrary, listArticles } from './readArticles.ts'
import type { Terminal } from './terminal.ts'

function line(row: ArticleSummary, { words }: Terminal): string {
  const day = row.event.from ?? row.updatedAt.slice(0, 10)
  const title = row.title.pl || row.title.en || words('terminal.untitled')
  return `${row.id}  ${day}  ${words(`terminal.state.${row.state}`)}  ${title}`
}

/** `list`: the articles of the library, newest first, with those that cannot be read. */
export async function listCommand({ words: [extra] }: Asked, terminal: Terminal): Promise<Outcome> {
  if (extra !== undefined) return wrongUse('too-many', extra)
  const { fs, folder, words } = terminal
  if (!(await holdsLibrary(fs, folder)))
    return refusedOutcome({ kind: 'no-library', folder }, words('terminal.noLibrary', { folder }))
  const { rows, problems } = await listArticles(fs, folder)
  const lines = [
    ...rows.map(row => line(row, terminal)),
    ...problems.map(({ id, title }) => words('terminal.unreadable', { id, title })),
  ]
  return { kind: 'done', lines: lines.length > 0 ? lines : [words('terminal.empty')], json: { rows, problems } }
}
