import { expect } from 'vitest'
import type { Article } from '../../shared/articles/articleShape.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import type { SnapshotEntry } from '../../shared/history/snapshot.ts'
import { onDisk } from '../articleScreen/deskForTests.tsx'
import { seen } from '../ui/look.ts'
import type { OpenWindow } from '../ui/openWindow.tsx'

export const window1 = 'okno-Ewy-0001'

/** Everything of an article that a person wrote, without its revision and moments. */
export const written = ({ pl, en, gallery, details, bases }: Article) => ({ pl, en, gallery, details, bases })

export async function entriesOf({ newsroom }: OpenWindow, article: string): Promise<readonly SnapshotEntry[]> {
  const listed = await newsroom.history.list({ article })
  if (!listed.ok) throw new Error(listed.refusal.kind)
  return listed.value.entries
}

/** What is on the disk now kept under a name, as Ctrl+S does. */
export async function keptAs(office: OpenWindow, article: string, name: string): Promise<string> {
  const kept = await office.newsroom.history.name({ article, window: window1, name })
  if (!kept.ok) throw new Error(kept.refusal.kind)
  return kept.value.id
}

/** Saves sections into an article that no window has open. */
export async function saveInto(
  office: OpenWindow,
  id: string,
  change: (article: Article) => Partial<Article>,
): Promise<void> {
  const { articles } = office.newsroom
  const opened = await articles.open({ id, window: window1 })
  if (!opened.ok) throw new Error(opened.refusal.kind)
  const { pl, en, gallery, details, bases } = { ...opened.value, ...change(opened.value) }
  const saved = await articles.save({
    id,
    window: window1,
    baseRevision: opened.value.revision,
    pl,
    en,
    gallery,
    details,
    bases,
  })
  if (!saved.ok) throw new Error(saved.refusal.kind)
}

export const paragraph = (words: string, attrs: Record<string, unknown>): DocumentNode => ({
  type: 'paragraph',
  attrs,
  content: [{ type: 'text', text: words }],
})

export const version = (title: string, ...blocks: DocumentNode[]) => ({
  slug: '',
  document: {
    type: 'doc',
    content: [{ type: 'title', content: [{ type: 'text', text: title }] }, { type: 'lead' }, ...blocks],
  },
})

/** Waits until the disk has all of this. */
export async function onDiskIs(office: OpenWindow, id: string, as: ReturnType<typeof written>): Promise<void> {
  await seen(async () => expect(written(await onDisk(office, id))).toEqual(as))
}

export function pressOnPage(key: string, more: KeyboardEventInit = {}): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more })
  ;(document.activeElement ?? document.body).dispatchEvent(event)
  return event.defaultPrevented
}
