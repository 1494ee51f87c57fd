import { join } from 'node:path'
import { readArticle } from '../../shared/articles/migrations.ts'
import { directoryFormat } from '../directory/directoryStore.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { isSetAside } from '../storage/goodCopy.ts'
import { readStored, type StoredFormat } from '../storage/storedFile.ts'
import { isTemporary } from '../storage/temporaryName.ts'
import { libraryFormat } from './libraryFiles.ts'
import type { LibraryFinding } from './libraryFinding.ts'
import { verifyArticle } from './verifyArticle.ts'

/**
 * Reads every file of a library and follows what it names. Changes nothing and takes no lock, so it can be asked while the library
 * is open elsewhere; a file saved at that moment is then read as it was before or after. `file` is a path inside the library.
 */
export async function verifyLibrary({
  fs,
  folder,
}: {
  readonly fs: FileSystem
  readonly folder: string
}): Promise<readonly LibraryFinding[]> {
  const findings: LibraryFinding[] = []

  async function read<T>(file: string, format: StoredFormat<T>): Promise<T | null> {
    const stored = await readStored(fs, join(folder, file), format)
    if (stored.ok) return stored.value.data
    const { refusal } = stored
    if (refusal.kind === 'missing' || refusal.kind === 'newer' || refusal.kind === 'damaged')
      findings.push({ file, ...refusal })
    else
      findings.push({ file, kind: 'unreadable', code: refusal.kind === 'disk-trouble' ? refusal.code : refusal.kind })
    return null
  }

  async function namesIn(path: string): Promise<string[]> {
    const names = (await fs.readdir(join(folder, path)).catch(() => [])).sort()
    for (const name of names) {
      const file = path ? `${path}/${name}` : name
      if (isTemporary(name)) findings.push({ file, kind: 'leftover' })
      if (isSetAside(name)) findings.push({ file, kind: 'set-aside' })
    }
    return names.filter(name => !name.startsWith('.'))
  }

  const originalsIn = async (path: string) => ({
    names: await namesIn(path),
    sizeOf: async (name: string) => (await fs.stat(join(folder, path, name))).size,
  })

  await namesIn('')
  await read('library.json', libraryFormat)
  const directory = await read('directory.json', directoryFormat)
  const records = directory && new Set(directory.records.map(record => record.id))
  for (const place of ['articles', 'trash']) {
    for (const id of await namesIn(place)) {
      const inside = `${place}/${id}`
      await namesIn(inside)
      const file = `${inside}/article.json`
      const found = await read(file, readArticle)
      const photos = await originalsIn(`${inside}/photos`)
      const attachments = await originalsIn(`${inside}/attachments`)
      if (found) findings.push(...(await verifyArticle(found.article, { file, id, photos, attachments, records })))
    }
  }
  return findings
}
