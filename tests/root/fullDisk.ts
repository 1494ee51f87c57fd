import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ewa } from '../articles/sections.ts'
import type { Checks } from './checks.ts'
import { levels } from './fullLibrary.ts'
import { type DiskKind, mountDisk } from './mountedDisk.ts'
import { files, writerOn } from './writer.ts'

/** A disk that fills up under the hands of somebody who writes. */
export async function fullDisk({ shows }: Checks, kind: DiskKind): Promise<void> {
  const disk = mountDisk(kind, kind === 'tmpfs' ? 4 : 16)
  try {
    const writer = await writerOn(disk.folder)
    for (const pages of levels) {
      const before = { revision: writer.revision(), ending: writer.kept().ending, files }
      disk.fill(pages)
      await shows(
        `${kind}, ${pages} pages free: not saved because the disk is full, twice; the file is whole and nothing lies beside it`,
        async () => [await writer.save('Drugie zdanie.'), await writer.save('Trzecie zdanie.'), writer.kept()],
        ['disk-full', 'disk-full', before],
      )
      disk.empty()
      await shows(
        `${kind}, after ${pages} pages: saved when space is back`,
        async () => [await writer.save(`Po ${pages} wolnych.`), writer.kept()],
        ['saved', { revision: before.revision + 1, ending: longEnding(`Po ${pages} wolnych.`), files }],
      )
    }
    disk.fill(80)
    await shows(`${kind}, 80 pages free: saved, because the text fits`, () => writer.save('Mieści się.'), 'saved')
    disk.fill(0)
    const names = readdirSync(join(disk.folder, 'articles'))
    await shows(`${kind}, full: no article is made or duplicated by halves, and the one that is there opens`, async () => {
      const made = await writer.store.create({ template: 'congress' })
      const copied = await writer.store.duplicate({ id: writer.id })
      await writer.store.close({ id: writer.id, window: ewa })
      const opened = await writer.store.open({ id: writer.id, window: ewa })
      const refusals = [made, copied].map(one => (one.ok ? 'made' : one.refusal.kind))
      return [refusals, readdirSync(join(disk.folder, 'articles')), opened.ok]
    }, [['disk-full', 'disk-full'], names, true])
  } finally {
    disk.unmount()
  }
}

/** The last 16 letters of a text with this ending. */
const longEnding = (ending: string): string => `Zażółć gęślą jaźń. ${ending}`.slice(-16)
