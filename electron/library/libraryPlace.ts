import { stat } from 'node:fs/promises'
import { isAbsolute, join, parse, relative, resolve, sep } from 'node:path'

/** Where a library is: the folder stays in main, the label goes to the window. */
export interface LibraryPlace {
  readonly folder: string
  /** The folder as a user would say it ("Dokumenty › Kronika"), never a path. */
  readonly label: string
  /** False for a folder that held a library before: if it is empty now, it is the wrong one, not a new one. */
  readonly mayCreate: boolean
}

/** At most this many folders of a long path say where something is. */
const longestLabel = 3

/** What a user calls a folder: from the home folder on, or its last folders and the drive. */
export function folderLabel(folder: string, home: string): string {
  const full = resolve(folder)
  const fromHome = relative(home, full)
  const inHome = fromHome !== '' && !fromHome.startsWith('..') && !isAbsolute(fromHome)
  const names = (inHome ? fromHome : relative(parse(full).root, full)).split(sep).filter(name => name !== '')
  const drive = inHome ? [] : [parse(full).root.replace(/[\\/]+$/, '')].filter(name => name !== '')
  return [...drive, ...names.slice(-longestLabel)].join(' › ')
}

export function libraryPlace(folder: string, home: string, mayCreate = true): LibraryPlace {
  return { folder: resolve(folder), label: folderLabel(folder, home), mayCreate }
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
