import { stat } from 'node:fs/promises'
import { join, parse, relative, resolve, sep } from 'node:path'

/** Where a library is: the folder stays in main, the label goes to the window. */
export interface LibraryPlace {
  readonly folder: string
  /** The folder as a user would say it ("Dokumenty › Kronika"), never a path. */
  readonly label: string
}

/** At most this many folders of a long path say where something is. */
const longestLabel = 3

/** A folder, and what to call it: from the home folder on, or by its last folders and the drive. */
export function libraryPlace(folder: string, home: string): LibraryPlace {
  const full = resolve(folder)
  const fromHome = relative(home, full)
  const inHome = fromHome !== '' && !fromHome.startsWith('..') && fromHome !== full
  const names = (inHome ? fromHome : relative(parse(full).root, full)).split(sep).filter(name => name !== '')
  const drive = inHome ? [] : [parse(full).root.replace(/[\\/]+$/, '')].filter(name => name !== '')
  return { folder: full, label: [...drive, ...names.slice(-longestLabel)].join(' › ') }
}

/** Where a library is when nobody has chosen: "Kronika" in the user's documents, under either name Polish systems give them. */
export async function usualLibraryFolder(home: string): Promise<string> {
  for (const documents of ['Dokumenty', 'Documents']) {
    const folder = join(home, documents)
    if (await isFolder(folder)) return join(folder, 'Kronika')
  }
  return join(home, 'Kronika')
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    facts => facts.isDirectory(),
    () => false,
  )
}
