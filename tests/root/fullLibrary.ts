import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLibrary } from '../../electron/library/openLibrary.ts'
import { valueIn } from '../articles/sections.ts'
import { partsFor } from '../library/partsFor.ts'
import { jpeg } from '../photos/pictures.ts'
import { chance } from '../torture/chance.ts'
import { deeds, type Mine } from '../torture/deeds.ts'
import { ledger } from '../torture/ledger.ts'
import { lookAround } from '../torture/lookAround.ts'
import { RefusedDeed } from '../torture/refusedDeed.ts'
import { type DiskKind, mountDisk } from './mountedDisk.ts'

/** Pages of 4096 bytes that are free: none, one, and so on to almost enough for two hundred kilobytes. */
export const levels = [0, 1, 2, 3, 5, 8, 12, 16, 20, 25, 30, 35, 40, 45]

export interface FullLibrary {
  readonly kind: DiskKind
  readonly levels: number
  readonly refused: number
  readonly done: number
  /** Levels at which something could not be read, was lost, or was left lying about. */
  readonly harmed: number
  readonly troubles: readonly string[]
}

/** Everything a person does, on a disk that fills up to each of the levels: it is done, or refused because the disk is full, never by halves. */
export async function fullLibrary(kind: DiskKind, seed: number): Promise<FullLibrary> {
  const disk = mountDisk(kind, kind === 'tmpfs' ? 24 : 48)
  const desk = join(tmpdir(), `kronika-biurko-${process.pid}`)
  mkdirSync(desk, { recursive: true })
  const picture = await jpeg(400, 300)
  writeFileSync(join(desk, 'picture.jpg'), picture)
  const folder = join(disk.folder, 'Kronika')
  const dice = chance(seed)
  const known = ledger()
  const troubles: string[] = []
  const count = { refused: 0, done: 0, harmed: 0 }
  try {
    const elsewhere = { cacheFolder: join(desk, 'cache'), rescueFolder: join(desk, 'rescue') }
    const library = valueIn(await openLibrary({ ...partsFor(folder), ...elsewhere }))
    const can = deeds({ library, dice, desk, lane: 0, picture, say: said => known.hear(said) })
    const [lying, thrown] = [await can.make(), await can.make()]
    for (const { id } of [lying, thrown]) await can.texts({ id, place: 'articles' })
    await can.trash(thrown)
    const all: readonly [string, () => Promise<Mine>][] = [
      ['texts', () => can.texts(lying)],
      ['details', () => can.details(lying)],
      ['gallery', () => can.original(lying)],
      ['snapshot', () => can.snapshot(lying)],
      ['duplicate', () => can.duplicate(lying)],
      ['restore', () => can.restore(thrown)],
      ['trash', () => can.trash(thrown)],
      ['record', () => can.record(lying)],
      ['leave', () => can.leave(lying)],
    ]
    for (const level of levels) {
      for (const [deed, does] of all) {
        disk.fill(level)
        await does().then(
          () => {
            count.done += 1
          },
          (error: unknown) => {
            count.refused += 1
            if (error instanceof RefusedDeed && ['disk-full', 'missing'].includes(error.kind)) return
            troubles.push(`${level} pages free, ${deed}: ${error instanceof Error ? error.message : String(error)}`)
          },
        )
        disk.empty()
      }
      const { damaged, lost, leftovers } = await lookAround(folder, known)
      const found = [...damaged, ...lost, ...(leftovers > 0 ? [`${leftovers} leftovers`] : [])]
      count.harmed += Math.sign(found.length)
      troubles.push(...found.map(trouble => `${level} pages free: ${trouble}`))
      for (const id of [...known.articles.keys()].filter(id => id !== lying.id && id !== thrown.id)) {
        rmSync(library.articles.folderOf(id), { recursive: true })
        known.articles.delete(id)
      }
    }
    await library.close()
    return { kind, levels: levels.length, ...count, troubles }
  } finally {
    disk.unmount()
    rmSync(desk, { recursive: true, force: true })
  }
}
