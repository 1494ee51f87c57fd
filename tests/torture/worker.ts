// A process of its own for the torture: works on a library without pause, says of each deed what must now be true, and is killed.
import { readFileSync, writeSync } from 'node:fs'
import { flushCompileCache } from 'node:module'
import { join } from 'node:path'
import type { OpenLibrary } from '../../electron/library/composeLibrary.ts'
import { openLibrary } from '../../electron/library/openLibrary.ts'
import { valueIn } from '../articles/sections.ts'
import { partsFor } from '../library/partsFor.ts'
import { chance } from './chance.ts'
import { deeds, type Mine } from './deeds.ts'
import type { Place, Said } from './said.ts'

const [folder = '', desk = '', seed = '0', days = '0'] = process.argv.slice(2)
const dice = chance(Number(seed))
const say = (said: Said) => void writeSync(1, `${JSON.stringify(said)}\n`)
const clock = () => new Date(Date.now() + Number(days) * 86_400_000)
const lanes = 3
const most = 4

/** Where the person is, the library is opened, worked on by three at once, closed, and opened again. */
async function sitting(): Promise<void> {
  const library = valueIn(await openLibrary({ ...partsFor(folder), clock }))
  // A list that was stored is shown at once and put right behind it; one asked for words waits for that.
  await library.list({ place: 'library', text: 'gęślą', state: null, year: null })
  const list = async (place: 'library' | 'trash') => {
    const { rows, problems } = await library.list({ place, text: '', state: null, year: null })
    if (problems.length > 0) throw new Error(`problems in the list: ${JSON.stringify(problems)}`)
    return rows.map(({ id }) => id).sort()
  }
  const here = { library: await list('library'), trash: await list('trash') }
  say({ said: 'opened', ...here })
  const all: Mine[] = [
    ...here.library.map(id => ({ id, place: 'articles' as Place })),
    ...here.trash.map(id => ({ id, place: 'trash' as Place })),
  ]
  await Promise.all(
    Array.from({ length: lanes }, (_, lane) =>
      work(
        library,
        all.filter((_, at) => at % lanes === lane),
        lane,
      ),
    ),
  )
  await library.close()
  say({ said: 'closed' })
}

async function work(library: OpenLibrary, mine: Mine[], lane: number): Promise<void> {
  const can = deeds({ library, say, dice, desk, lane, picture: readFileSync(join(desk, 'picture.jpg')) })
  const often = [can.texts, can.texts, can.texts, can.details, can.original, can.order, can.snapshot, can.snapshot]
  const seldom = [can.bulk, can.leave, can.leave, can.trash, can.record, can.organisation]
  // One of the three brings photos the whole way: the image worker takes its time.
  const here = lane === 0 ? [...often, ...seldom, can.photo] : [...often, ...seldom]
  const making = [can.duplicate, can.make, can.importText]
  for (let step = 0; step < 30; step++) {
    const one = dice.oneOf(mine)
    const inTrash = one?.place === 'trash'
    const makes = !one || (mine.length < most && !inTrash && dice.next() < 0.2)
    const deed = makes ? (one ? dice.oneOf(making) : can.make) : inTrash ? can.restore : dice.oneOf(here)
    if (!deed) continue
    const after = await deed(one ?? { id: '', place: 'articles' })
    const at = mine.findIndex(({ id }) => id === after.id)
    if (at < 0) mine.push(after)
    else mine[at] = after
  }
}

try {
  for (let sittings = 0; ; sittings++) {
    await sitting()
    // It never ends by itself, which is when this would be written.
    if (sittings === 0) flushCompileCache()
  }
} catch (error) {
  say({
    said: 'trouble',
    deed: 'sitting',
    why: error instanceof Error ? (error.stack ?? error.message) : String(error),
  })
  process.exit(1)
}
