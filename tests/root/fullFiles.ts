import { join } from 'node:path'
import { type WriterName, writerOf, writerTitles } from '../torture/fileWriters.ts'
import { fileOf, numberIn } from '../torture/wholeFile.ts'
import { levels } from './fullLibrary.ts'
import { type DiskKind, mountDisk } from './mountedDisk.ts'

export interface FullFile {
  readonly name: string
  readonly kind: DiskKind
  readonly levels: number
  /** Levels after which the file that was there cannot be read. */
  readonly damaged: number
  /** Levels after which it cannot be read although the writing was said to be done. */
  readonly silently: number
}

/** One file, written again and twice as long on a disk that is full to each of the levels: even the room of the old one is not enough. */
export async function fullFile(writer: WriterName, kind: DiskKind): Promise<FullFile> {
  const disk = mountDisk(kind, kind === 'tmpfs' ? 4 : 16)
  let damaged = 0
  let silently = 0
  try {
    for (const level of levels) {
      const file = join(disk.folder, `plik${level}.json`)
      const write = writerOf(writer, file)
      await write(fileOf(1))
      disk.fill(level)
      const said = await write(fileOf(2, true)).then(
        () => 'done',
        () => 'refused',
      )
      const found = numberIn(file)
      if (found === null) damaged += 1
      if (said === 'done' && found !== 2) silently += 1
      disk.empty()
    }
    return { name: writerTitles[writer], kind, levels: levels.length, damaged, silently }
  } finally {
    disk.unmount()
  }
}
