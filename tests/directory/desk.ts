import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createDirectory, directoryStore } from '../../electron/directory/directoryStore.ts'
import { recordTrash } from '../../electron/directory/recordTrash.ts'
import { type FileSystem, nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { newPerson } from '../../shared/directory/newPerson.ts'
import type { NewRecord } from '../../shared/directory/record.ts'
import { freshFolder } from '../storage/freshFolder.ts'

export const person = (name: string): NewRecord =>
  newPerson(name, { pl: 'dyrektorka laboratorium', en: 'head of laboratory' }, 'parp')

export const speaker = person('Łucja Wąs-Gżegżółka')

export const noon = '2026-11-24T12:00:00.000Z'

/** A directory with its trash in a fresh folder; `open` opens it as another run of Kronika does. */
export async function directoryDesk() {
  const root = await freshFolder()
  const file = join(root, 'directory.json')
  const trashFolder = join(root, 'trash')
  await nodeFileSystem.mkdir(trashFolder, { recursive: true })
  await createDirectory({ fs: nodeFileSystem, file })
  const told: string[] = []
  let ids = 0
  const open = (fs: FileSystem = nodeFileSystem) =>
    directoryStore({
      fs,
      file,
      trash: recordTrash({ fs, trashFolder, clock: () => new Date(noon) }),
      newId: () => `rekord${++ids}`,
      onChange: () => void told.push('changed'),
    })
  const trashFile = (id: string) => join(trashFolder, 'records', `${id}.json`)
  return {
    file,
    told,
    open,
    trashFile,
    onDisk: async () => ({
      directory: JSON.parse(await readFile(file, 'utf8')).records.map(({ id }: { id: string }) => id),
      trash: await nodeFileSystem.readdir(join(trashFolder, 'records')).catch(() => []),
    }),
  }
}
