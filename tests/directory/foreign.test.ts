import { readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { valueIn } from '../articles/sections.ts'
import { troubledDisk } from '../storage/troubledDisk.ts'
import { directoryDesk, person, speaker } from './desk.ts'

const fromElsewhere = JSON.stringify({ shape: 1, minReader: 1, records: [] })

test('what another program wrote into the open directory is kept beside it before ours goes on top', async () => {
  const desk = await directoryDesk()
  const store = valueIn(await desk.open())
  await writeFile(desk.file, fromElsewhere)
  valueIn(await store.add(speaker))
  valueIn(await store.add(person('Jan Wąs')))
  const names = await readdir(dirname(desk.file))
  const beside = names.filter(name => name.includes('conflict'))
  const { directory } = await desk.onDisk()
  expect({
    beside: beside.map(name => name.replace(/\d{4}-\d\d-\d\dT[\d-]+Z/, 'TIME')),
    kept: await readFile(join(dirname(desk.file), beside[0] ?? ''), 'utf8'),
    ours: directory.slice(-2),
  }).toEqual({ beside: ['directory.conflict-TIME.json'], kept: fromElsewhere, ours: ['rekord1', 'rekord2'] })
})

test('where the copy cannot be kept nothing is written over it', async () => {
  const { disk, fs } = troubledDisk()
  const desk = await directoryDesk()
  const store = valueIn(await desk.open(fs))
  await writeFile(desk.file, fromElsewhere)
  disk.free = 0
  const refused = await store.add(speaker)
  expect({ ok: refused.ok, content: await readFile(desk.file, 'utf8') }).toEqual({ ok: false, content: fromElsewhere })
})

test('what another program wrote is kept as well before a record is edited, merged, or read from a file', async () => {
  const desk = await directoryDesk()
  const store = valueIn(await desk.open())
  const łucja = valueIn(await store.add(speaker))
  const jan = valueIn(await store.add(person('Jan Wąs')))
  const steps = [
    () => store.update({ record: { ...łucja, note: 'z wizytówki' } }),
    () => store.merge({ id: jan.id, into: łucja.id }),
    () => store.unmerge({ id: jan.id }),
    () => store.apply({ add: [person('Ewa Linde')], update: [] }),
  ]
  for (const [at, step] of steps.entries()) {
    await writeFile(desk.file, fromElsewhere + ' '.repeat(at))
    await step()
  }
  const kept = (await readdir(dirname(desk.file))).filter(name => name.includes('conflict'))
  const lengths = await Promise.all(kept.map(async name => (await readFile(join(dirname(desk.file), name))).length))
  expect(lengths.sort()).toEqual(steps.map((_, at) => fromElsewhere.length + at))
})
