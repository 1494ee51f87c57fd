import { isDeepStrictEqual } from 'node:util'
import type { Article, Sections } from '../../shared/articles/articleShape.ts'
import { checkSections } from '../../shared/articles/checkSections.ts'
import { titleOf } from '../../shared/document/parts.ts'
import { newSentences } from '../../shared/document/sentences.ts'
import { onDisk } from '../storage/onDisk.ts'
import { articleFile } from './articleFiles.ts'
import type { ArticleShelf } from './articleShelf.ts'
import { keepForeign } from './foreignChanges.ts'
import { keptSnapshot } from './keptSnapshot.ts'
import type { WaitingRescue } from './rescueCopies.ts'
import type { Rescue } from './rescueFile.ts'

/** What came back from a rescue copy when its article was opened. */
export type Recovered = {
  readonly article: string
  readonly title: string
  /** When the library's disk refused it; ISO 8601, UTC. */
  readonly at: string
  /** How many sentences of both texts the stored article did not have. */
  readonly sentences: number
  /**
   * `applied`: the article has it now. `kept-as-snapshot`: the article was changed since, so both stand side by side. `waits`: the
   * library's disk still takes nothing, so that it is only in the copy.
   */
  readonly how: 'applied' | 'kept-as-snapshot' | 'waits'
  /** Null where the article has it and the disk had no room for a snapshot more. */
  readonly snapshot: string | null
}

/** Brings what waits in rescue copies of an article that has just been opened into the library; what the disk does not take waits on. */
export async function takeUpRescues(shelf: ArticleShelf, id: string): Promise<void> {
  shelf.rescue.letGo(id)
  await onDisk(articleFile(shelf.folderOf(id)), async () => {
    for (const waiting of await shelf.rescue.of(id)) await takeUp(shelf, id, waiting)
  })
}

async function takeUp(shelf: ArticleShelf, id: string, { file, rescue }: WaitingRescue): Promise<void> {
  const held = shelf.claims.get(id)
  const checked = checkSections(rescue.sections)
  if (!held || !checked.ok || rescue.article !== id) return
  const stored = held.stored.data()
  const rescued: Article = { ...stored, ...checked.value }
  // A save may have reached the disk though the disk said no, or the same words were written again since.
  if (saysTheSame(stored, checked.value)) return shelf.rescue.remove(file)
  const applies = rescue.baseRevision === stored.revision && rescue.baseSavedAt === stored.updatedAt
  const snapshot = applies ? await apply(shelf, id, rescued) : await keptSnapshot(shelf, rescued, { kind: 'rescued' })
  if (snapshot === 'refused') return
  shelf.recovered.push(recoveredOf(rescue, stored, rescued, applies ? 'applied' : 'kept-as-snapshot', snapshot))
  await shelf.rescue.remove(file)
}

/** What waits on, because the library's disk took nothing when this article was opened either. */
export async function leftWaiting(shelf: ArticleShelf, id: string): Promise<Recovered[]> {
  const stored = shelf.claims.get(id)?.stored.data()
  if (!stored) return []
  return (await shelf.rescue.leftOf(id)).flatMap(({ rescue }) => {
    const checked = checkSections(rescue.sections)
    if (!checked.ok || saysTheSame(stored, checked.value)) return []
    return recoveredOf(rescue, stored, { ...stored, ...checked.value }, 'waits', null)
  })
}

const saysTheSame = (stored: Article, sections: Sections): boolean =>
  Object.entries(sections).every(([section, value]) => isDeepStrictEqual(stored[section], value))

/** Saves the article with the rescued sections between two snapshots. Throws the system's error. */
async function apply(shelf: ArticleShelf, id: string, rescued: Article): Promise<string | null | 'refused'> {
  const held = shelf.claims.get(id)
  if (!held) return 'refused'
  const looked = await keepForeign(shelf, id, held)
  if (!looked.ok) return 'refused'
  const { stored, above } = looked.value
  const before = stored.data()
  shelf.moments.begin(before)
  await shelf.moments.keepAs(before, { kind: 'opening' })
  const revision = Math.max(rescued.revision, above) + 1
  const after = { ...rescued, revision, updatedAt: shelf.clock().toISOString() }
  await stored.replace(after)
  shelf.moments.saved(before, after)
  await shelf.tellWritten(after)
  const snapshot = await onDisk(shelf.folderOf(id), () => keptSnapshot(shelf, after, { kind: 'rescued' }))
  return snapshot.ok ? snapshot.value : null
}

function recoveredOf(
  rescue: Rescue,
  stored: Article,
  rescued: Article,
  how: Recovered['how'],
  snapshot: string | null,
): Recovered {
  return {
    article: rescue.article,
    title: titleOf(rescued.pl.document) || rescue.title,
    at: rescue.at,
    sentences:
      newSentences(rescued.pl.document, stored.pl.document) + newSentences(rescued.en.document, stored.en.document),
    how,
    snapshot,
  }
}
