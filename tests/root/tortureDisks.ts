import { writerNames } from '../torture/fileWriters.ts'
import { table } from '../torture/table.ts'
import { type FullFile, fullFile } from './fullFiles.ts'
import { type FullLibrary, fullLibrary } from './fullLibrary.ts'
import type { DiskKind } from './mountedDisk.ts'
import { type CutRow, filePowerCut, libraryPowerCut } from './powerCut.ts'

export interface FullDisk {
  readonly library: FullLibrary
  readonly files: readonly FullFile[]
}

/** Fourteen levels of a disk that is almost full: the whole library, and one file on each way of writing. */
export async function tortureFullDisk(kind: DiskKind, seed: number): Promise<FullDisk> {
  const library = await fullLibrary(kind, seed)
  const files: FullFile[] = []
  for (const writer of writerNames) files.push(await fullFile(writer, kind))
  console.log(`Disk full (${kind}), ${library.levels} levels; seed ${seed}.`)
  console.log(
    table(
      ['', 'damaged', 'damaged and said to be saved'],
      [
        ['Kronika, a library', library.harmed, library.harmed],
        ...files.map(({ name, damaged, silently }) => [name, damaged, silently]),
      ],
    ),
  )
  console.log(`In the library: ${library.done} deeds done, ${library.refused} refused because the disk is full.`)
  for (const trouble of library.troubles) console.log(`✗ ${trouble}`)
  return { library, files }
}

/** So many power cuts of a library, and of one file on each way of writing. */
export async function torturePower(cuts: number, options: string, seed: number): Promise<readonly CutRow[]> {
  const rows: CutRow[] = [await libraryPowerCut(cuts, options, seed)]
  for (const writer of writerNames) rows.push(await filePowerCut(writer, cuts, options))
  console.log(`Power cut (ext4, ${rows[0]?.options}), ${cuts} times each; seed ${seed}.`)
  console.log(
    table(
      ['', 'acknowledged', 'cuts that damaged', 'cuts that lost an acknowledged save'],
      rows.map(({ name, acknowledged, damaged, lost }) => [name, acknowledged, damaged, lost]),
    ),
  )
  for (const { troubles } of rows) for (const trouble of troubles) console.log(`✗ ${trouble}`)
  return rows
}

export const fullDiskIsZero = ({ library, files }: FullDisk): boolean =>
  library.harmed === 0 &&
  library.troubles.length === 0 &&
  files.every(({ name, damaged, silently }) => !name.startsWith('Kronika') || damaged + silently === 0)

export const powerIsZero = (rows: readonly CutRow[]): boolean =>
  rows.every(
    ({ name, damaged, lost, troubles }) => !name.startsWith('Kronika') || damaged + lost + troubles.length === 0,
  )
