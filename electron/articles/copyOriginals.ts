import { join } from 'node:path'
import type { FileSystem } from '../storage/fileSystem.ts'
import { syncFolder } from '../storage/syncFolder.ts'
import { systemCode } from '../storage/systemCode.ts'
import { isTemporary } from '../storage/temporaryName.ts'
import { attachmentsFolder, photosFolder } from './articleFiles.ts'

/**
 * Gives a second article the photos and the attachments of the first. An original is never changed, so where the disk has hard
 * links both folders name the same bytes and a hundred photos cost nothing; elsewhere they are copied.
 */
export async function copyOriginals(fs: FileSystem, from: string, to: string): Promise<void> {
  await copyFolder(fs, photosFolder(from), photosFolder(to))
  await copyFolder(fs, attachmentsFolder(from), attachmentsFolder(to))
}

async function copyFolder(fs: FileSystem, from: string, to: string): Promise<void> {
  const names = await fs.readdir(from).catch(error => {
    if (systemCode(error) === 'ENOENT') return []
    throw error
  })
  if (names.length === 0) return
  await fs.mkdir(to, { recursive: true })
  for (const name of names.filter(name => !isTemporary(name))) {
    const original = join(from, name)
    const added = join(to, name)
    await fs.link(original, added).catch(() => fs.copyFile(original, added))
  }
  await syncFolder(fs, to)
}
