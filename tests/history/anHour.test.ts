import { expect, test, vi } from 'vitest'
import { plainText } from '../../shared/document/plainText.ts'
import { fakeTime } from '../articleScreen/fakeTime.ts'
import { articlesDesk } from '../articles/desk.ts'
import { ewa, valueIn, versionOf } from '../articles/sections.ts'
import { troubledDisk } from '../storage/troubledDisk.ts'

const minute = 60_000
/** Between two keys. */
const seconds = 5_000

/** Ewa opens an article that is there already, and writes for an hour; when she drinks her tea and what the disk does, the test says. */
async function anHour({ teaAt, fullFrom, fullUntil }: Readonly<Record<'teaAt' | 'fullFrom' | 'fullUntil', number>>) {
  const { disk, fs } = troubledDisk()
  let full = false
  const time = fakeTime()
  const desk = await articlesDesk(
    {
      ...fs,
      open(file, flags) {
        // The words still fit, a snapshot does not.
        disk.free = full && file.includes('history') ? 0 : Number.POSITIVE_INFINITY
        return fs.open(file, flags)
      },
    },
    undefined,
    time.later,
  )
  const { id } = valueIn(await desk.store.create({ template: 'blank' }))
  valueIn(await desk.store.open({ id, window: ewa }))
  let revision = 0
  const write = async (): Promise<void> => {
    const pl = versionOf('Kongres', `Po klawiszu ${revision + 1}.`)
    revision = valueIn(await desk.store.save({ id, window: ewa, baseRevision: revision, pl })).revision
  }
  for (let at = 0; at < 60 * minute; at += seconds) {
    full = at >= fullFrom * minute && at < fullUntil * minute
    const tea = at >= teaAt * minute && at < (teaAt + 3) * minute
    if (!tea) await write()
    await time.pass(seconds)
    // What was due then has been asked for: it is done before the next key.
    await desk.store.history.list({ article: id })
  }
  full = false
  await desk.store.close({ id, window: ewa })
  const { entries } = valueIn(await desk.store.history.list({ article: id }))
  const texts = []
  for (const { id: snapshot, revision: kept } of entries.toReversed()) {
    const opened = valueIn(await desk.store.history.open({ article: id, snapshot }))
    texts.push([kept, plainText(opened.pl.document).replaceAll('\n', ' ').trim()])
  }
  const read = valueIn(await desk.store.read(id))
  return {
    kinds: entries.toReversed().map(entry => `${entry.kind} ${entry.revision}`),
    wrong: texts.filter(([kept, text]) => kept !== 0 && !String(text).endsWith(`Po klawiszu ${kept}.`)),
    saved: read.revision,
  }
}

/** Twelve keys a minute; the tea of three minutes takes thirty-six. Before the first key nothing was kept of it. */
const kinds = [
  'opening 0',
  'writing 120',
  'writing 240',
  'pause 300',
  'writing 420',
  'writing 540',
  'writing 660',
  'close 684',
]

test('an hour of writing gives a snapshot of what was there before, every ten minutes, after the pause for tea and at the end, and none twice', async () => {
  const hour = await anHour({ teaAt: 25, fullFrom: 0, fullUntil: 0 })
  expect(hour).toEqual({ kinds, wrong: [], saved: 684 })
})

test('a disk that is full for half an hour loses no word, and the snapshots are made up for in their order', async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  const hour = await anHour({ teaAt: 25, fullFrom: 8, fullUntil: 38 })
  expect(hour).toEqual({ kinds, wrong: [], saved: 684 })
})
