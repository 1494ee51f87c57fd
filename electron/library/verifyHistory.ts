import { join } from 'node:path'
import type { Article } from '../../shared/articles/articleShape.ts'
import type { Attachment } from '../../shared/attachments/attachment.ts'
import { titleOf } from '../../shared/document/parts.ts'
import type { Found } from '../../shared/library/libraryFinding.ts'
import type { Photo } from '../../shared/photos/photo.ts'
import { snapshotOf } from '../history/historyFiles.ts'
import { historyOnDisk } from '../history/historyOnDisk.ts'
import { knownState } from '../history/knownState.ts'
import type { ReadOne } from '../history/rebuilt.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import type { StoredProblem } from '../storage/storedFile.ts'
import { findingOf } from './verifyStored.ts'
import type { ArticleFolder } from './walkLibrary.ts'

/** What the earlier states of an article are good for: each photo and attachment as the newest state that names it has it. */
export type Earlier = {
  readonly photos: ReadonlyMap<string, Photo>
  readonly attachments: ReadonlyMap<string, Attachment>
  /** Polish title of the newest of them. */
  readonly title: string
  /** Whether any state can be read and opened. */
  readonly readable: boolean
  /** Whether all of them can be read: only then it is known what none of them names. */
  readonly whole: boolean
}

export const nothingEarlier: Earlier = {
  photos: new Map(),
  attachments: new Map(),
  title: '',
  readable: false,
  whole: true,
}

/**
 * Reads every snapshot of an article and puts it together, the newest first, and after them the good copy, where there is one.
 * `library` is the library's folder.
 */
export async function verifyHistory(
  fs: FileSystem,
  library: string,
  { id, path, history }: ArticleFolder,
  goodCopy: Article | null,
): Promise<{ readonly findings: readonly Found[]; readonly earlier: Earlier }> {
  const readOne = readOnce(snapshot => historyOnDisk(fs, () => join(library, path)).readOne(id, snapshot))
  const findings: Found[] = []
  const photos = new Map<string, Photo>()
  const attachments = new Map<string, Attachment>()
  let read = 0
  let title = ''

  function take({ pl, gallery, details }: Article): void {
    if (read === 0) title = titleOf(pl.document)
    read += 1
    for (const photo of gallery.photos) if (!photos.has(photo.id)) photos.set(photo.id, photo)
    for (const one of details.attachments) if (!attachments.has(one.id)) attachments.set(one.id, one)
  }

  for (const name of history.toReversed()) {
    const snapshot = snapshotOf(name)
    if (snapshot === null) continue
    const state = await knownState(snapshot, readOne)
    if (state.ok) take(state.value.article)
    else findings.push(...snapshotFinding(`${path}/history/${name}`, state.refusal))
  }
  if (goodCopy) take(goodCopy)
  return { findings, earlier: { photos, attachments, title, readable: read > 0, whole: findings.length === 0 } }
}

function snapshotFinding(file: string, problem: StoredProblem): readonly Found[] {
  switch (problem.kind) {
    case 'missing':
      // Thinned while it was looked for.
      return []
    case 'damaged':
      return [{ file, kind: 'snapshot-damaged' }]
    case 'newer':
      return [{ file, kind: 'snapshot-newer' }]
    default:
      return [findingOf(file, problem)]
  }
}

/** Many snapshots build on the same one, which is read once. */
function readOnce(read: ReadOne): ReadOne {
  const known = new Map<string, ReturnType<ReadOne>>()
  return id => {
    const reading = known.get(id) ?? read(id)
    known.set(id, reading)
    return reading
  }
}
