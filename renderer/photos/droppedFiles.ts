/** Files as they were dropped, with those of dropped folders in their places; `empty` are folders with no file to be seen. */
export interface Dropped {
  readonly files: readonly File[]
  readonly empty: readonly string[]
}

/** Files of the system, which nobody means when a folder is dropped. */
const hidden = /^(\.|Thumbs\.db$|desktop\.ini$)/i

const byName = new Intl.Collator('pl', { numeric: true })

const fileOf = (entry: FileSystemFileEntry): Promise<File> => new Promise((found, lost) => entry.file(found, lost))

/** The browser gives the content of a folder in portions, the last of them empty. */
async function entriesIn(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((found, lost) => reader.readEntries(found, lost))
    if (some.length === 0) return all.sort((one, other) => byName.compare(one.name, other.name))
    all.push(...some)
  }
}

const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile

/** What cannot be read (a card that was pulled out, a folder of somebody else's) is not there. */
async function filesIn(entry: FileSystemEntry): Promise<readonly File[]> {
  try {
    if (isFile(entry)) return [await fileOf(entry)]
    if (!isFolder(entry)) return []
    const inside = (await entriesIn(entry)).filter(({ name }) => !hidden.test(name))
    return (await Promise.all(inside.map(filesIn))).flat()
  } catch (error) {
    console.error(`${entry.name} could not be read`, error)
    return []
  }
}

/** Has to be asked while the drop is being handled: afterwards the browser forgets what was dropped. */
export async function droppedFiles({ files, items }: DataTransfer): Promise<Dropped> {
  const plain = [...files]
  const entries = [...items].flatMap(item => item.webkitGetAsEntry() ?? [])
  if (!entries.some(isFolder)) return { files: plain, empty: [] }
  const found = await Promise.all(
    entries.map(async entry => ({ name: entry.name, folder: isFolder(entry), files: await filesIn(entry) })),
  )
  return {
    files: found.flatMap(one => one.files),
    empty: found.filter(one => one.folder && one.files.length === 0).map(one => one.name),
  }
}
