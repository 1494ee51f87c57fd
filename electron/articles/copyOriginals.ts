import { join } from 'node:path'
import { copyWhole } from '../storage/copyWhole.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { ifMissing } from '../storage/ifMissing.ts'
import { syncFolder } from '../storage/syncFolder.ts'
import { systemCode } from '../storage/systemCode.ts'
import { isTemporary } from '../storage/temporaryName.ts'
import { attachmentsFolder, photosFolder } from './articleFiles.ts'

/**
 * Gives a second article the photos and the attachments of the first. An original is never changed, so where the disk has hard
 * links both folders name the same bytes and a hundred photos cost nothing; elsewhere they are copied. Throws the system's error.
 * When this resolves, all of it outlives a power cut but the names of the two folders in `to`.
 */
export async function copyOriginals(fs: FileSystem, from: string, to: string): Promise<void> {
  await copyFolder(fs, photosFolder(from), photosFolder(to))
  await copyFolder(fs, attachmentsFolder(from), attachmentsFolder(to))
}

async function copyFolder(fs: FileSystem, from: string, to: string): Promise<void> {
  const names = await fs.readdir(from).catch(ifMissing([]))
  if (names.length === 0) return
  await fs.mkdir(to, { recursive: true })
  for (const name of names.filter(name => !isTemporary(name))) {
    await addOriginal(fs, join(from, name), join(to, name))
  }
  await syncFolder(fs, to)
}

async function addOriginal(fs: FileSystem, original: string, added: string): Promise<void> {
  try {
    await fs.link(original, added)
  } catch (error) {
    if (systemCode(error) === '') throw error
    // Many disks have no links, each with its own word for it; what else is wrong, the copy finds too.
    const copied = await copyWhole({ fs, from: original, to: added })
    if (!copied.ok) throw copied.refusal
  }
}
