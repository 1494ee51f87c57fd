import { readdir, rename } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { isTemporary } from '../../electron/storage/temporaryName.ts'
import type { InTrash } from '../../shared/contract/trash.ts'
import { valueIn } from '../articles/sections.ts'
import { putAway, trashDesk } from './trashDesk.ts'

const named = (id: string): InTrash => ({ place: 'articles', id })

const says = (code: string) => Object.assign(new Error(`${code}: said by the disk of this test`), { code })

test('only what was named goes, and each is told as it goes', async () => {
  const desk = await trashDesk()
  const library = await desk.opened()
  const [first, second] = [await putAway(library, 'Pierwszy'), await putAway(library, 'Drugi')]
  valueIn(await library.directory.remove({ id: 'paih' }))
  const told: (readonly [number, number])[] = []
  const removed = await library.trash.remove({
    items: [named(first), { place: 'records', id: 'paih' }],
    signal: AbortSignal.any([]),
    progress: (...step) => void told.push(step),
  })
  expect({ removed, told, left: (await library.trash.list({ text: '' })).items.map(({ id }) => id) }).toEqual({
    removed: { removed: 2, stayed: [] },
    told: [
      [1, 2],
      [2, 2],
    ],
    left: [second],
  })
})

test('stopped, the rest stays whole', async () => {
  const desk = await trashDesk()
  const library = await desk.opened()
  const ids = [await putAway(library, 'Pierwszy'), await putAway(library, 'Drugi'), await putAway(library, 'Trzeci')]
  const stop = new AbortController()
  const removed = await library.trash.remove({
    items: ids.map(named),
    signal: stop.signal,
    progress: () => stop.abort(),
  })
  expect({ removed, left: (await readdir(desk.trash)).sort() }).toEqual({
    removed: { removed: 1, stayed: [] },
    left: ids.slice(1).sort(),
  })
})

test('an article that the disk does not let go stays whole and is named; the others go', async () => {
  const desk = await trashDesk()
  const held = { id: '' }
  const fs = {
    ...nodeFileSystem,
    async rename(from: string, to: string) {
      if (held.id && from.endsWith(held.id)) throw says('EIO')
      return nodeFileSystem.rename(from, to)
    },
  }
  const library = await desk.opened(undefined, { fs })
  const [first, second] = [await putAway(library, 'Pierwszy'), await putAway(library, 'Drugi')]
  held.id = first
  const removed = await library.trash.remove({
    items: [named(first), named(second)],
    signal: AbortSignal.any([]),
    progress: () => undefined,
  })
  expect({ removed, left: await readdir(desk.trash) }).toEqual({
    removed: {
      removed: 1,
      stayed: [{ item: named(first), trouble: { kind: 'disk-trouble', drive: '', code: 'EIO' } }],
    },
    left: [first],
  })
})

test('a folder that goes only by half is never seen as an article again: it lies under a temporary name', async () => {
  const desk = await trashDesk()
  const fs = {
    ...nodeFileSystem,
    async rm(path: string, options: { recursive?: boolean; force?: boolean }) {
      if (options.recursive) throw says('EBUSY')
      return nodeFileSystem.rm(path, options)
    },
  }
  const library = await desk.opened(undefined, { fs })
  const id = await putAway(library, 'Pierwszy')
  await library.trash.remove({ items: [named(id)], signal: AbortSignal.any([]), progress: () => undefined })
  expect([(await readdir(desk.trash)).map(isTemporary), await library.trash.list({ text: '' })]).toEqual([
    [true],
    { items: [], count: 0 },
  ])
})

test('what a run left that ended while it emptied the trash is never shown and goes at the next opening', async () => {
  const desk = await trashDesk()
  const library = await desk.opened()
  const id = await putAway(library, 'Pierwszy')
  await desk.closed()
  await rename(join(desk.trash, id), join(desk.trash, `.${id}.0123456789abcdef0123.tmp`))
  const again = await desk.opened()
  expect(await again.trash.list({ text: '' })).toEqual({ items: [], count: 0 })
  await vi.waitFor(async () => expect(await readdir(desk.trash)).toEqual([]), { timeout: 5000, interval: 20 })
})

test('words find a few of many records, and the count is still of all', async () => {
  const desk = await trashDesk()
  const library = await desk.opened()
  for (const { id } of library.directory.list().slice(0, 20)) valueIn(await library.directory.remove({ id }))
  const { items, count } = await library.trash.list({ text: 'agencja' })
  expect([items.every(item => item.kind === 'record'), items.length > 0 && items.length < 20, count]).toEqual([
    true,
    true,
    20,
  ])
})
