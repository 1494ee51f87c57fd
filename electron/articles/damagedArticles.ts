import type { Article } from '../../shared/articles/articleShape.ts'
import { readArticle } from '../../shared/articles/migrations.ts'
import type { Candidate, DamagedArticle } from '../../shared/contract/damaged.ts'
import { paragraphsOf } from '../../shared/document/paragraphsOf.ts'
import { isFromElsewhere } from '../../shared/history/snapshot.ts'
import { goodCopyOf } from '../storage/goodCopy.ts'
import { ifNotGiven } from '../storage/ifNotGiven.ts'
import { readStored } from '../storage/storedFile.ts'
import { articleFile } from './articleFiles.ts'
import { articleFormat } from './articleFormat.ts'
import type { ArticleShelf } from './articleShelf.ts'
import { salvage } from './salvage.ts'

const format = articleFormat(readArticle)

/** More than these nobody compares. */
const mostSnapshots = 5

/** What is left of an article whose file cannot be read: for choosing what is to take its place. Changes nothing. */
export function damagedArticles(shelf: ArticleShelf) {
  const { fs, history } = shelf

  async function salvaged(file: string): Promise<DamagedArticle['salvaged']> {
    const bytes = await fs.readFile(file).catch(ifNotGiven(null))
    const texts = bytes && salvage(bytes)
    return texts && { pl: [...texts.pl], en: [...texts.en] }
  }

  /**
   * Newest first by their revision, whatever the clock did, and after them what was written elsewhere; a snapshot of what the good
   * copy holds is not another choice.
   */
  async function candidates(id: string, file: string): Promise<Candidate[]> {
    const copy = await readStored(fs, goodCopyOf(file), format)
    const goodCopy = copy.ok ? copy.value.data.article : null
    const found = goodCopy
      ? [{ revision: goodCopy.revision, elsewhere: false, candidate: candidateOf(goodCopy, null) }]
      : []
    const listed = await history.list(id)
    for (const entry of listed.ok ? listed.value.entries : []) {
      if (found.length >= mostSnapshots + (goodCopy ? 1 : 0)) break
      const opened = await history.open(id, entry.id)
      const elsewhere = isFromElsewhere(entry)
      if (!opened.ok || (!elsewhere && opened.value.revision === goodCopy?.revision)) continue
      found.push({ revision: opened.value.revision, elsewhere, candidate: candidateOf(opened.value, entry.id) })
    }
    return found
      .toSorted((one, other) => Number(one.elsewhere) - Number(other.elsewhere) || other.revision - one.revision)
      .map(({ candidate }) => candidate)
  }

  async function lookAt(id: string): Promise<DamagedArticle | null> {
    if (shelf.claims.get(id)) return null
    const file = articleFile(shelf.folderOf(id))
    const read = await readStored(fs, file, format)
    const unreadable = !read.ok && (read.refusal.kind === 'damaged' || read.refusal.kind === 'missing')
    return unreadable ? { salvaged: await salvaged(file), candidates: await candidates(id, file) } : null
  }

  return {
    /** Null for an article that can be read, or that a disk does not give at all. */
    damaged: ({ id }: { readonly id: string }) => shelf.turns.do(id, () => lookAt(id)),
  }
}

const candidateOf = (article: Article, snapshot: string | null): Candidate => ({
  kind: snapshot === null ? 'good-copy' : 'snapshot',
  snapshot,
  at: article.updatedAt,
  pl: paragraphsOf(article.pl.document),
  en: paragraphsOf(article.en.document),
})
