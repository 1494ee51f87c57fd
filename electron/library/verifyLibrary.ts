import { join } from 'node:path'
import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
import type { Found, LibraryFinding, LibraryReport } from '../../shared/library/libraryFinding.ts'
import { type Result, refused } from '../../shared/result.ts'
import { directoryFormat } from '../directory/directoryStore.ts'
import { recordTrash } from '../directory/recordTrash.ts'
import { indexFormat } from '../search/indexFile.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { onDisk } from '../storage/onDisk.ts'
import { libraryFormat } from './libraryFiles.ts'
import { mendOfFile } from './offeredMend.ts'
import { originalsElsewhere } from './originalsElsewhere.ts'
import { verifyDirectory } from './verifyDirectory.ts'
import { originalOf, verifyRoot } from './verifyFolder.ts'
import { verifyOneArticle } from './verifyOneArticle.ts'
import { findingOf, verifyCopy, verifyStored } from './verifyStored.ts'
import { walkLibrary } from './walkLibrary.ts'

export type Verifying = {
  readonly fs: FileSystem
  readonly folder: string
  readonly clock: () => Date
  /** Reads every original too, and compares its content with its name: gigabytes. */
  readonly deep?: boolean
  readonly signal?: AbortSignal
  /** Told of each article, or of each so many: about two hundred times in all. */
  readonly onProgress?: (done: number, total: number) => void
}

/**
 * Reads every file of a library and follows what it names. Changes nothing and takes no lock, so it can be asked while the library
 * is open elsewhere; a file saved at that moment is then read as it was before or after. `file` is a path inside the library.
 */
export async function verifyLibrary(asked: Verifying): Promise<Result<LibraryReport, Cancelled | StorageTrouble>> {
  const { folder, signal } = asked
  try {
    return await onDisk(folder, () => report(asked))
  } catch (error) {
    if (signal?.aborted) return refused({ kind: 'cancelled' })
    throw error
  }
}

export type Cancelled = { readonly kind: 'cancelled' }

async function report({
  fs,
  folder,
  clock,
  deep = false,
  signal = AbortSignal.any([]),
  onProgress = () => undefined,
}: Verifying): Promise<LibraryReport> {
  const walked = await walkLibrary(fs, folder, signal)
  const now = clock()
  const read = verifyStored(fs, folder)
  const found: Found[] = [...(await verifyRoot({ fs, folder }, walked))]
  const organisation = (await read('library.json', libraryFormat, found))?.organisation
  const logo = organisation?.logo ?? null
  if (logo !== null && !walked.logos.some(name => originalOf(name) === logo))
    found.push({ file: 'library.json', kind: 'logo-missing' })
  const readDirectory = () => read('directory.json', directoryFormat, [])
  const directory = await read('directory.json', directoryFormat, found)
  await verifyCopy(read, 'library.good.json', libraryFormat, found)
  await verifyCopy(read, 'directory.good.json', directoryFormat, found)
  if (walked.root.includes('index.json')) {
    const index = await read('index.json', indexFormat, [])
    if (index === null) found.push({ file: 'index.json', kind: 'index-damaged' })
  }
  const deleted = new Set<string>()
  const records = recordTrash({ fs, trashFolder: join(folder, 'trash'), clock })
  for (const id of await records.ids()) {
    const record = await records.read(id)
    if (record.ok) deleted.add(id)
    // What is missing now was restored or removed meanwhile.
    else if (record.refusal.kind !== 'missing') found.push(findingOf(`trash/records/${id}.json`, record.refusal))
  }
  const findings: LibraryFinding[] = [
    ...found.map(one => ({ ...one, mend: mendOfFile(one, now) })),
    ...verifyDirectory(directory?.records ?? [], deleted),
  ]
  const elsewhere = originalsElsewhere(walked.folders)
  const known = directory && new Set(directory.records.map(record => record.id))
  const counted = { articles: 0, photos: 0 }
  const titles: Record<string, string> = {}
  const total = walked.folders.length
  const step = Math.ceil(total / 200)
  for (const [at, one] of walked.folders.entries()) {
    signal.throwIfAborted()
    const before = findings.length
    const verified = await verifyOneArticle({
      fs,
      library: folder,
      place: one.place,
      id: one.id,
      read,
      records: known,
      deleted,
      elsewhere,
      now,
      deep,
      signal,
    })
    if (one.place === 'trash' && walked.places.articles.includes(one.id) && verified.photos !== null)
      findings.push({ file: `${one.path}/article.json`, kind: 'twice', mend: null })
    findings.push(...verified.findings)
    if (verified.photos !== null && findings.length > before) titles[one.path] = verified.title
    if (one.place === 'articles' && verified.photos !== null) {
      counted.articles += 1
      counted.photos += verified.photos
    }
    const done = at + 1
    if (done % step === 0 || done === total) onProgress(done, total)
  }
  const later = findings.some(({ kind }) => kind === 'mention-unknown') ? await readDirectory() : null
  return { findings: findings.filter(finding => !isKnownBy(later, finding)), ...counted, titles }
}

/** Whether somebody was put into the directory, and mentioned, while the articles were read. */
const isKnownBy = (
  directory: { readonly records: readonly { readonly id: string }[] } | null,
  finding: Found,
): boolean => finding.kind === 'mention-unknown' && (directory?.records.some(({ id }) => id === finding.id) ?? false)
