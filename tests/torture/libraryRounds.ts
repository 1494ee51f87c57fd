import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { openLibrary } from '../../electron/library/openLibrary.ts'
import { valueIn } from '../articles/sections.ts'
import { partsFor } from '../library/partsFor.ts'
import { jpeg } from '../photos/pictures.ts'
import { chance } from './chance.ts'
import { killed } from './killed.ts'
import { ledger } from './ledger.ts'
import { leftoversIn } from './leftoversIn.ts'
import { lookAround } from './lookAround.ts'
import type { Row } from './row.ts'
import { readSaid, type Said } from './said.ts'

/** Of more articles than these some leave between two rounds, and of an article with a longer history than this: a look at all takes time. */
const mostArticles = 9
const mostSnapshots = 12

const sameIds = (one: readonly string[], other: readonly string[]) =>
  [...one].sort().join() === [...other].sort().join()

export interface LibraryRow extends Row {
  readonly deeds: Readonly<Record<string, number>>
  readonly troubles: readonly string[]
}

/** One library on which process after process works and is killed, and what each of them left. */
export async function libraryRounds(rounds: number, seed: number): Promise<LibraryRow> {
  const root = mkdtempSync(join(tmpdir(), 'kronika-torture-'))
  const [folder, desk] = [join(root, 'Kronika'), join(root, 'biurko')]
  const dice = chance(seed)
  const known = ledger()
  const troubles: string[] = []
  const row = { damaged: 0, lost: 0, leftovers: 0, acknowledged: 0 }

  function hear(said: Said): void {
    known.hear(said)
    if (said.said === 'trouble') {
      row.damaged += 1
      troubles.push(said.why)
    } else if (said.said !== 'going') row.acknowledged += 1
  }

  /** What a run says of its first list is what the disk had before it. */
  function compareList(first: Said | undefined, round: number): void {
    const idsIn = (place: string) => [...known.articles].filter(([, one]) => one.place === place).map(([id]) => id)
    if (first?.said !== 'opened') return
    if (sameIds(first.library, idsIn('articles')) && sameIds(first.trash, idsIn('trash'))) return
    row.lost += 1
    troubles.push(`round ${round}: the list shows other articles than the disk has`)
  }

  function retire(): void {
    const long = [...known.articles].filter(([, { snapshots }]) => snapshots.size > mostSnapshots)
    const surplus = [...known.articles].slice(0, Math.max(0, known.articles.size - mostArticles))
    for (const [id, { place }] of new Map([...long, ...surplus])) {
      rmSync(join(folder, place, id), { recursive: true })
      known.articles.delete(id)
    }
  }

  try {
    const picture = await jpeg(240, 180)
    for (let round = 0; round < rounds; round++) {
      rmSync(desk, { recursive: true, force: true })
      await mkdir(desk)
      await writeFile(join(desk, 'picture.jpg'), picture)
      // Most moments are soon after the start; some leave time for the picture of a photo, the index and a closing.
      const after = dice.next() < 0.8 ? dice.next() * 250 : dice.next() * 2500
      // Days go by, so that snapshots come of age; fewer than ninety, after which the trash would be emptied rightly.
      const day = Math.floor((round / rounds) * 80)
      const words = [folder, desk, String(dice.below(2 ** 31)), String(day)]
      const lines = (await killed('worker.ts', words, after)).map(readSaid)
      compareList(lines[0], round)
      for (const said of lines) hear(said)
      const seen = await lookAround(folder, known)
      row.damaged += Math.sign(seen.damaged.length)
      row.lost += seen.lost.length
      row.leftovers = Math.max(row.leftovers, seen.leftovers)
      troubles.push(...[...seen.damaged, ...seen.lost].map(trouble => `round ${round}: ${trouble}`))
      retire()
    }
    await openOnceMore()
    return { name: 'Kronika, a library', rounds, ...row, deeds: Object.fromEntries(known.deeds), troubles }
  } finally {
    rmSync(root, { recursive: true, force: true, maxRetries: 3 })
  }

  /** After all of it the library opens, has what was kept, and is clean. */
  async function openOnceMore(): Promise<void> {
    const library = valueIn(await openLibrary(partsFor(folder)))
    for (let tries = 0; leftoversIn(folder).length > 0 && tries < 100; tries++) await wait(100)
    await library.close()
    const left = leftoversIn(folder)
    if (left.length > 0) troubles.push(`after opening and closing there lie ${left.join(', ')}`)
    row.damaged += left.length
  }
}
