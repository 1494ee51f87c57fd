import { fileRounds } from './fileRounds.ts'
import { writerNames } from './fileWriters.ts'
import { type LibraryRow, libraryRounds } from './libraryRounds.ts'
import type { Row } from './row.ts'
import { table } from './table.ts'

export interface Torture {
  readonly seed: number
  /** Ours and, beside it, what one file lives through on each way of writing. */
  readonly rows: readonly Row[]
  readonly ours: LibraryRow
  /** Nothing of Kronika's was damaged and nothing was lost, in the library and in the one file. */
  readonly zero: boolean
}

/** Kills processes that write, so many of each kind; prints what they left. */
export async function torture(rounds: number, seed: number): Promise<Torture> {
  console.log(`Killed while working, ${rounds} times each; seed ${seed}.`)
  const [ours, files] = await Promise.all([libraryRounds(rounds, seed), allFiles(rounds, seed)])
  const rows = [ours, ...files]
  console.log(
    table(
      ['', 'rounds', 'acknowledged', 'damaged', 'acknowledged lost', 'leftovers at most'],
      rows.map(({ name, rounds, acknowledged, damaged, lost, leftovers }) => [
        name,
        rounds,
        acknowledged,
        damaged,
        lost,
        leftovers,
      ]),
    ),
  )
  console.log(
    `In the library: ${Object.entries(ours.deeds)
      .map(([deed, times]) => `${deed} ${times}`)
      .join(', ')}.`,
  )
  for (const trouble of ours.troubles) console.log(`✗ ${trouble}`)
  const zero = rows.filter(({ name }) => name.startsWith('Kronika')).every(row => row.damaged === 0 && row.lost === 0)
  console.log(zero ? 'Kronika: zero damaged, zero lost.' : 'Kronika: not zero.')
  return { seed, rows, ours, zero }
}

async function allFiles(rounds: number, seed: number): Promise<readonly Row[]> {
  const rows: Row[] = []
  for (const writer of writerNames) rows.push(await fileRounds(writer, rounds, seed))
  return rows
}
