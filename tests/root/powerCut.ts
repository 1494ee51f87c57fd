import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openLibrary } from '../../electron/library/openLibrary.ts'
import { valueIn } from '../articles/sections.ts'
import { partsFor } from '../library/partsFor.ts'
import { jpeg } from '../photos/pictures.ts'
import { chance } from '../torture/chance.ts'
import { deeds, type Mine } from '../torture/deeds.ts'
import { type WriterName, writerOf, writerTitles } from '../torture/fileWriters.ts'
import { ledger } from '../torture/ledger.ts'
import { lookAround } from '../torture/lookAround.ts'
import type { Row } from '../torture/row.ts'
import { fileOf, numberIn } from '../torture/wholeFile.ts'
import { afterPowerCut } from './afterPowerCut.ts'
import { mountDisk } from './mountedDisk.ts'
import { run } from './mounting.ts'

export interface CutRow extends Row {
  readonly options: string
  readonly troubles: readonly string[]
}

/** How long after the last answer the power goes: at once, and up to what a system needs to write out by itself. Milliseconds. */
const moments = [0, 50, 1500, 5500]
const named = (options: string) => (options === '' ? 'defaults' : options)

/** A library on a disk whose power goes, again and again, right after something was acknowledged and in the middle of the next thing. */
export async function libraryPowerCut(rounds: number, options: string, seed: number): Promise<CutRow> {
  const disk = mountDisk('ext4', 64, options)
  const desk = join(tmpdir(), `kronika-biurko-${process.pid}`)
  mkdirSync(desk, { recursive: true })
  const picture = await jpeg(240, 180)
  writeFileSync(join(desk, 'picture.jpg'), picture)
  const folder = join(disk.folder, 'Kronika')
  const dice = chance(seed)
  const known = ledger()
  const row = { acknowledged: 0, damaged: 0, lost: 0, leftovers: 0 }
  const troubles: string[] = []
  try {
    const library = valueIn(await openLibrary(partsFor(folder)))
    const can = deeds({ library, dice, desk, lane: 0, picture, say: said => known.hear(said) })
    const inside = [can.texts, can.original, can.details, can.snapshot, can.leave, can.trash, can.record]
    let mine: Mine[] = [await can.make()]
    run('sync', '-f', folder)

    const something = async () => {
      const one = dice.oneOf(mine)
      if (!one) return
      const making = mine.length < 4 && one.place === 'articles' && dice.next() < 0.3
      const deed = making ? can.duplicate : one.place === 'trash' ? can.restore : (dice.oneOf(inside) ?? can.texts)
      const after = await deed(one)
      mine = [...mine.filter(({ id }) => id !== after.id), after]
    }

    for (let round = 0; round < rounds; round++) {
      for (let times = 1 + dice.below(4); times > 0; times--) await something()
      await wait(moments[round % moments.length])
      const promised = ledger(known)
      const between = round % 2 === 1
      // Half of the cuts come while something more is being written: perhaps a move.
      const going = between ? something() : Promise.resolve()
      if (between) {
        for (const [id, { place }] of promised.articles)
          promised.change(id, { going: place === 'trash' ? 'articles' : 'trash' })
        await wait(dice.below(6))
      }
      const seen = await afterPowerCut(disk, async after => {
        const there = join(after, 'Kronika')
        const found = await lookAround(there, promised)
        return { ...found, opens: await opensAgain(there) }
      })
      await going
      row.damaged += Math.sign(seen.damaged.length)
      row.lost += seen.lost.length
      row.leftovers = Math.max(row.leftovers, seen.leftovers)
      troubles.push(...[...seen.damaged, ...seen.lost, ...seen.opens].map(trouble => `cut ${round}: ${trouble}`))
    }
    row.acknowledged = [...known.deeds.values()].reduce((sum, times) => sum + times, 0)
    await library.close()
    return { name: 'Kronika, a library', options: named(options), rounds, ...row, troubles }
  } finally {
    disk.unmount()
    rmSync(desk, { recursive: true, force: true })
  }
}

/** What keeps the library from being opened after the cut. The lock in it names this process, which in truth would be gone. */
async function opensAgain(folder: string): Promise<string[]> {
  rmSync(join(folder, 'library.lock'), { force: true })
  const opened = await openLibrary(partsFor(folder))
  if (!opened.ok) return [`the library does not open: ${JSON.stringify(opened.refusal)}`]
  const { problems } = await opened.value.list({ place: 'library', text: '', state: null, year: null })
  await opened.value.close()
  return problems.map(problem => JSON.stringify(problem))
}

/** One file under the same power cuts: an old version that the disk has for sure, then one to three new ones, each of them answered. */
export async function filePowerCut(writer: WriterName, rounds: number, options: string): Promise<CutRow> {
  const disk = mountDisk('ext4', 48, options)
  const row = { acknowledged: 0, damaged: 0, lost: 0, leftovers: 0 }
  let number = 0
  try {
    for (let round = 0; round < rounds; round++) {
      const name = `plik${round}.json`
      const write = writerOf(writer, join(disk.folder, name))
      await write(fileOf(++number))
      run('sync', '-f', disk.folder)
      for (let times = 1 + (round % 3); times > 0; times--) await write(fileOf(++number))
      row.acknowledged += 2 + (round % 3)
      await wait(moments[round % moments.length])
      const found = await afterPowerCut(disk, async after => numberIn(join(after, name)))
      if (found === null) row.damaged += 1
      else if (found < number) row.lost += 1
    }
    return { name: writerTitles[writer], options: named(options), rounds, ...row, troubles: [] }
  } finally {
    disk.unmount()
  }
}
