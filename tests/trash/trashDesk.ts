import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { LibraryParts } from '../../electron/library/openLibrary.ts'
import { ewa, valueIn, versionOf } from '../articles/sections.ts'
import { libraryDesk } from '../library/desk.ts'

/** A library whose clock the test sets; `opened` opens it at a moment, and what is open is closed before. */
export async function trashDesk() {
  const desk = await libraryDesk()
  let now = '2026-11-24T09:00:00.000Z'
  let close = async (): Promise<void> => undefined
  return {
    ...desk,
    trash: join(desk.folder, 'trash'),
    setClock: (moment: string): void => {
      now = moment
    },
    async opened(moment = now, changes: Partial<LibraryParts> = {}) {
      await close()
      now = moment
      const library = valueIn(await desk.open({ clock: () => new Date(now), ...changes }))
      close = library.close
      return library
    },
    closed: () => close(),
  }
}

type Library = Awaited<ReturnType<Awaited<ReturnType<typeof trashDesk>>['opened']>>

export async function putAway(library: Library, title: string): Promise<string> {
  const { id } = valueIn(await library.articles.createFrom({ pl: versionOf(title, 'Pierwszy akapit.') }))
  valueIn(await library.articles.trash({ id, window: ewa }))
  return id
}

/** Every file of a folder with a hash of its bytes. */
export async function contentOf(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder, { recursive: true })).sort()
  const files: Record<string, string> = {}
  for (const name of names) {
    const path = join(folder, name)
    if ((await stat(path)).isFile())
      files[name.replaceAll('\\', '/')] = createHash('sha256')
        .update(await readFile(path))
        .digest('hex')
  }
  return files
}
