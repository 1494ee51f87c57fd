import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chance } from './chance.ts'
import { type WriterName, writerTitles } from './fileWriters.ts'
import { killed } from './killed.ts'
import type { Row } from './row.ts'
import { numberIn } from './wholeFile.ts'

/** One file, written without pause by process after process, each of which is killed. */
export async function fileRounds(writer: WriterName, rounds: number, seed: number): Promise<Row> {
  const folder = mkdtempSync(join(tmpdir(), 'kronika-torture-'))
  const file = join(folder, 'plik.json')
  const dice = chance(seed)
  const row = { damaged: 0, lost: 0, leftovers: 0, acknowledged: 0 }
  let last = 0
  try {
    for (let round = 0; round < rounds; round++) {
      const said = await killed('fileWorker.ts', [writer, file, String(last)], dice.next() * 40)
      row.acknowledged += said.length
      const acknowledged = Number(said.at(-1) ?? last)
      const found = numberIn(file)
      if (found === null) row.damaged += 1
      else if (found < acknowledged) row.lost += 1
      last = Math.max(found ?? 0, acknowledged) + 1
      row.leftovers = Math.max(row.leftovers, readdirSync(folder).filter(name => name.endsWith('.tmp')).length)
    }
    return { name: writerTitles[writer], rounds, ...row }
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
