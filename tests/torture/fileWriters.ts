import { writeFile } from 'node:fs/promises'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import { durableFile } from '../../electron/storage/durableFile.ts'
import { type FileSystem, nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { done } from '../../shared/result.ts'
import { type WholeFile, wholeFile } from './wholeFile.ts'

export const writerNames = ['plain', 'lowdb', 'kronika'] as const
export type WriterName = (typeof writerNames)[number]

export const writerTitles: Readonly<Record<WriterName, string>> = {
  plain: 'fs.writeFile',
  lowdb: 'lowdb, its own JSONFile',
  kronika: 'Kronika, one file',
}

/** How one file of 200 kB is written: by Node alone, by lowdb as it comes, by lowdb on Kronika's adapter. */
export function writerOf(
  name: WriterName,
  file: string,
  fs: FileSystem = nodeFileSystem,
): (data: WholeFile) => Promise<void> {
  switch (name) {
    case 'plain':
      return data => writeFile(file, JSON.stringify(data))
    case 'lowdb':
      return throughLow(new Low<WholeFile | null>(new JSONFile(file), null))
    case 'kronika':
      return throughLow(
        new Low<WholeFile | null>(
          durableFile<WholeFile | null>({ fs, file, format: json => done(wholeFile.parse(json)) }),
          null,
        ),
      )
    default:
      return name satisfies never
  }
}

const throughLow = (low: Low<WholeFile | null>) => async (data: WholeFile) => {
  low.data = data
  await low.write()
}
