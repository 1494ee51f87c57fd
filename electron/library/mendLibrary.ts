import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { MendRefusal } from '../../shared/contract/mending.ts'
import { folderOfFinding, type LibraryFinding } from '../../shared/library/libraryFinding.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import { indexFormat } from '../search/indexFile.ts'
import { readStored } from '../storage/storedFile.ts'
import { bringOriginal } from './mends/bringOriginal.ts'
import { deleteFile } from './mends/deleteFile.ts'
import { deleteUnused } from './mends/deleteUnused.ts'
import { listAgain } from './mends/listAgain.ts'
import { mendMerge } from './mends/mendMerge.ts'
import type { Mended, MendedArticle, MendParts } from './mends/mendParts.ts'
import { setSnapshotAside } from './mends/setSnapshotAside.ts'
import { unsetCover } from './mends/unsetCover.ts'
import { missedOriginal, originalsElsewhere } from './originalsElsewhere.ts'
import { verifyOneArticle } from './verifyOneArticle.ts'
import { verifyStored } from './verifyStored.ts'

/**
 * Puts right what verifying the library found, one finding at a time and only when it was asked for. A window may send a finding that
 * is out of date, or one that never was: every mend looks at the disk again and does nothing where there is nothing to mend.
 */
export function mendLibrary(parts: MendParts) {
  const { fs, folder, articles, directory, index, clock } = parts

  /** The article of a finding as verifying it finds it now. */
  async function verifyAgain({ place, id }: MendedArticle) {
    return verifyOneArticle({
      fs,
      library: folder,
      place,
      id,
      read: verifyStored(fs, folder),
      records: null,
      deleted: new Set(),
      elsewhere: originalsElsewhere([]),
      now: clock(),
      deep: false,
      signal: AbortSignal.any([]),
    })
  }

  async function work(finding: LibraryFinding): Promise<Mended> {
    const { mend } = finding
    const article = articleOf(finding)
    const stillSo = (of: MendedArticle) => async () =>
      (await verifyAgain(of)).findings.some(one => isDeepStrictEqual(one, finding))
    if (mend === 'rebuild-index') {
      await index.rewrite()
      return (await readStored(fs, join(folder, 'index.json'), indexFormat)).ok ? done('mended') : nothing
    }
    if (mend === 'delete-leftover' || mend === 'delete-aside') return deleteFile(parts, article, finding.file)
    if (mend === 'restore-record') {
      const id = missedRecord(finding)
      if (id === null) return nothing
      // One restored record mends the mentions of it in every article.
      if (directory.list().some(record => record.id === id)) return done('mended')
      const restored = await directory.restore({ id })
      if (restored.ok) return done('mended')
      const { refusal } = restored
      return 'drive' in refusal ? refused(refusal) : nothing
    }
    if (mend === 'unmerge-record') {
      const isMerge = finding.kind === 'merged-nowhere' || finding.kind === 'merged-circle'
      return isMerge ? mendMerge(parts, finding.id) : nothing
    }
    if (mend === null || article === null) return nothing
    switch (mend) {
      case 'put-readable':
        return articles.mending.putReadable(article.id)
      case 'write-id':
        return articles.mending.edit(article.id, same => same)
      case 'unset-cover':
        return unsetCover(parts, article.id)
      case 'list-again':
        return listAgain(parts, article.id, finding, (await verifyAgain(article)).earlier)
      case 'set-snapshot-aside':
        return setSnapshotAside(parts, article, finding.file, stillSo(article))
      case 'bring-original': {
        const missed = missedOriginal(finding)
        return missed ? bringOriginal(parts, article, missed) : nothing
      }
      case 'delete-unused': {
        if (finding.kind === 'photo-unused')
          return deleteUnused(parts, article, { kind: 'photos', id: finding.photo }, stillSo(article))
        if (finding.kind === 'attachment-unused')
          return deleteUnused(parts, article, { kind: 'attachments', id: finding.attachment }, stillSo(article))
        return nothing
      }
      default:
        return mend satisfies never
    }
  }

  return {
    async mend({ finding }: { readonly finding: LibraryFinding }): Promise<Result<null, MendRefusal>> {
      if (!isInside(finding.file)) return refused({ kind: 'nothing-to-mend' })
      const mended = await work(finding)
      if (!mended.ok) return mended
      return mended.value === 'mended' ? done(null) : refused({ kind: 'nothing-to-mend' })
    },
  }
}

const nothing: Mended = { ok: true, value: 'nothing' }

/** The id of a record that something leads to and that is not in the directory. */
function missedRecord(finding: LibraryFinding): string | null {
  if (finding.kind === 'mention-unknown') return finding.id
  return finding.kind === 'merged-nowhere' ? finding.into : null
}

/** A path as verifying tells it: down from the library's folder, never out of it. */
const isInside = (file: string): boolean =>
  !/[\\:\0]/.test(file) && file.split('/').every(part => part !== '' && part !== '.' && part !== '..')

function articleOf(finding: LibraryFinding): MendedArticle | null {
  const path = folderOfFinding(finding)
  const [place, id] = path?.split('/') ?? []
  if (path === null || id === undefined || (place === 'trash' && id === 'records')) return null
  return { place: place === 'trash' ? 'trash' : 'articles', id, path }
}
