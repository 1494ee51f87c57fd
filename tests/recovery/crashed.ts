import { readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { sittingFormat } from '../../electron/settings/sittingFile.ts'
import { lockIn } from '../../electron/storage/lockFile.ts'
import type { Caret } from '../../shared/articles/caret.ts'
import { seen } from '../ui/look.ts'
import { newsroomIn, type OpenWindow } from '../ui/openWindow.tsx'

export const ewa = 'okno-Ewy-0001'

/** Writes a title in an article and leaves it open, with the caret where it is said. */
export async function writtenAndOpen({ newsroom }: OpenWindow, title: string, caret: Caret | null): Promise<string> {
  const made = await newsroom.articles.create({ template: 'congress' })
  if (!made.ok) throw new Error(made.refusal.kind)
  const { id } = made.value
  const opened = await newsroom.articles.open({ id, window: ewa })
  if (!opened.ok) throw new Error(opened.refusal.kind)
  const { pl, revision } = opened.value
  const [, ...rest] = pl.document.content ?? []
  const document = { ...pl.document, content: [{ type: 'title', content: [{ type: 'text', text: title }] }, ...rest] }
  const saved = await newsroom.articles.save({
    id,
    window: ewa,
    baseRevision: revision,
    pl: { ...pl, document },
    ...(caret && { caret }),
  })
  if (!saved.ok) throw new Error(saved.refusal.kind)
  return id
}

/** The file of the sitting, once it holds so many articles in which something was written, one of them with this caret. */
async function sittingOf({ home }: OpenWindow, articles: number, caret: Caret | null): Promise<void> {
  const folder = join(home, '.config', 'Kronika', 'sitting')
  await seen(async () => {
    const [name = ''] = await readdir(folder)
    const read = sittingFormat(JSON.parse(await readFile(join(folder, name), 'utf8')))
    const written = read.ok ? read.value.articles.filter(({ writtenAt }) => writtenAt !== null) : []
    const there = caret === null || written.some(one => isDeepStrictEqual(one.caret, caret))
    if (written.length !== articles || !there) throw new Error('the sitting is not written yet')
  })
}

/**
 * The next start on the same disk after the process of this office was killed. Its lock is taken away, as the end of a process does
 * for the next one: within one process it would still count as held.
 */
export async function startedAfterCrash(
  office: OpenWindow,
  articles: number,
  caret: Caret | null = null,
): Promise<OpenWindow> {
  await sittingOf(office, articles, caret)
  await rm(lockIn(join(office.home, 'Biblioteka')))
  return newsroomIn(office.home)
}
