import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { z } from 'zod'
import { libraryAtDesk } from '../../electron/library/libraryAtDesk.ts'
import { openOrRead } from '../../electron/library/openLibrary.ts'
import { setUpDesk } from '../../electron/rpc/desk.ts'
import { shownPlaces } from '../../electron/rpc/shownPlaces.ts'
import { personalSettingsStore } from '../../electron/settings/personalSettingsStore.ts'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { systemLater } from '../../electron/storage/later.ts'
import { titled } from '../../shared/articles/titled.ts'
import { done, refused } from '../../shared/result.ts'
import { freshFolder } from '../storage/freshFolder.ts'
import { handTimers } from '../storage/handTimers.ts'
import { partsFor } from './partsFor.ts'
import { startComputer } from './startComputer.ts'

/** Processes of Node start here, which a busy computer does slowly. */
const patience = { timeout: 60_000 }
const window = 'window-of-ewa'
const made = z.object({ ok: z.literal(true), value: z.object({ id: z.string() }) })

/** A library on a shared drive: Jan has it open on his laptop, and Ewa comes later, with timers that the test moves. */
async function janWrites() {
  const root = await freshFolder()
  const folder = join(root, 'Kronika')
  const jan = await startComputer(folder, 'Jan Wąs', 'LAPTOP-TARGI')
  const { id } = made.parse(await jan.ask('make')).value
  await jan.ask('write', id, 'Otwarcie kongresu', 0)
  const timers = handTimers()
  const place = { folder, label: 'Biuro › Kronika', mayCreate: true }
  const desk = await setUpDesk({
    place,
    async open({ publish }) {
      const parts = { ...partsFor(folder), later: timers.later, onEvent: publish }
      const opened = await openOrRead(parts)
      if (!opened.ok) return opened
      return done(await libraryAtDesk(opened.value, { ...parts, folder: join(root, 'settings'), later: systemLater }))
    },
    askForFolder: null,
    personalSettings: await personalSettingsStore({ fs: nodeFileSystem, folder: join(root, 'settings') }),
    settingsSaved: () => undefined,
    packing: async () => refused({ kind: 'cancelled' }),
    places: shownPlaces(null),
  })
  onTestFinished(() => desk.close())
  const library = () => {
    const open = desk.library()
    if (!open) throw new Error('the library is closed')
    return open
  }
  return { folder, jan, id, desk, library, looks: (times: number) => looksOf(timers, times) }
}

/** Lets so many looks at the lock pass, each to its end. */
async function looksOf(timers: ReturnType<typeof handTimers>, times: number): Promise<void> {
  for (let nth = 0; nth < times; nth++) {
    timers.pass()
    await vi.waitFor(() => expect(timers.waits()).toEqual([5000]))
  }
}

/** Every file of a folder with its content. The lock tells the time in the file system only. */
async function contents(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter(entry => entry.isFile()).map(entry => join(entry.parentPath, entry.name))
  return new Map(await Promise.all(files.sort().map(async file => [file, await readFile(file, 'latin1')] as const)))
}

const titleOnDisk = async (folder: string, id: string): Promise<string> =>
  (await readFile(join(folder, 'articles', id, 'article.json'), 'utf8')).includes('Otwarcie kongresu')
    ? 'Otwarcie kongresu'
    : 'other'

const janHasIt = {
  kind: 'read',
  user: 'Jan Wąs',
  host: 'LAPTOP-TARGI',
  since: expect.any(String),
  free: false,
  dead: false,
}

test(
  'while Jan writes, Ewa reads: she lists, opens and sees his work, her saves are refused with his name, no file changes',
  patience,
  async () => {
    const { folder, jan, id, desk, library, looks } = await janWrites()
    const before = await contents(folder)
    const listed = await library().list({ place: 'library', text: 'kongresu', state: null, year: null })
    const opened = await library().articles.open({ id, window })
    if (!opened.ok) throw new Error(opened.refusal.kind)
    const { revision, pl } = opened.value
    const save = await library().articles.save({ id, window, baseRevision: revision, pl })
    const create = await library().articles.create({ template: 'blank' })
    const trash = await library().articles.trash({ id, window })
    const organisation = await library().organisation.save(library().organisation.read())
    const status = desk.status()
    const after = await contents(folder)
    await jan.leave()
    await looks(1)
    const told = desk.status()
    const again = await desk.retry()
    const inUse = {
      ok: false,
      refusal: { kind: 'in-use', drive: '', user: 'Jan Wąs', host: 'LAPTOP-TARGI', since: expect.any(String) },
    }
    expect({ titles: listed.rows.map(row => row.title.pl), save, create, trash, organisation, status }).toEqual({
      titles: ['Otwarcie kongresu'],
      save: inUse,
      create: inUse,
      trash: inUse,
      organisation: inUse,
      status: { kind: 'open', label: 'Biuro › Kronika', access: janHasIt },
    })
    expect(after).toEqual(before)
    expect([told, again]).toEqual([
      { kind: 'open', label: 'Biuro › Kronika', access: { ...janHasIt, free: true } },
      { kind: 'open', label: 'Biuro › Kronika', access: { kind: 'write' } },
    ])
  },
)

test(
  'Jan closes the lid: after a minute Ewa takes over and writes; he wakes and is refused with her name, nothing of hers is lost',
  patience,
  async () => {
    const { folder, jan, id, desk, library, looks } = await janWrites()
    await looks(1)
    const early = await desk.takeOver()
    jan.sleep()
    await looks(14)
    const silent = desk.status()
    const taken = await desk.takeOver()
    const opened = await library().articles.open({ id, window })
    if (!opened.ok) throw new Error(opened.refusal.kind)
    const { revision, pl } = opened.value
    const document = titled(pl.document, 'Otwarcie kongresu, poprawione przez Ewę')
    const hers = await library().articles.save({ id, window, baseRevision: revision, pl: { ...pl, document } })
    const before = await readFile(join(folder, 'articles', id, 'article.json'), 'utf8')
    jan.wake()
    await jan.ask('woke')
    const his = await jan.ask('write', id, 'Otwarcie kongresu, wersja Jana', 1)
    const hisAccess = await jan.ask('access')
    const after = await readFile(join(folder, 'articles', id, 'article.json'), 'utf8')
    expect([early, silent, taken]).toMatchObject([
      { access: janHasIt },
      { access: { ...janHasIt, dead: true } },
      { access: { kind: 'write' } },
    ])
    expect({ hers: hers.ok, his, hisAccess }).toMatchObject({
      hers: true,
      his: { ok: false, refusal: { kind: 'in-use', user: 'Ewa Linde' } },
      hisAccess: { kind: 'read', user: 'Ewa Linde', free: false, dead: false },
    })
    expect(after).toBe(before)

    await desk.close()
    expect(await jan.ask('again')).toEqual({ kind: 'write' })
    expect(await jan.ask('write', id, 'Otwarcie kongresu, po Ewie', revision)).toMatchObject({
      ok: false,
      refusal: { kind: 'stale' },
    })
    expect(await jan.ask('write', id, 'Otwarcie kongresu', revision + 1)).toMatchObject({ ok: true })
    expect(await titleOnDisk(folder, id)).toBe('Otwarcie kongresu')
  },
)

test('what Jan saves meanwhile appears in the list that Ewa reads', patience, async () => {
  const { jan, library } = await janWrites()
  vi.spyOn(performance, 'now').mockImplementation(() => 60_000_000)
  onTestFinished(() => void vi.restoreAllMocks())
  const { id } = made.parse(await jan.ask('make')).value
  await jan.ask('write', id, 'Panel o stoczniach', 0)
  const list = () => library().list({ place: 'library', text: '', state: null, year: null })
  await list()
  await vi.waitFor(async () =>
    expect((await list()).rows.map(row => row.title.pl).sort()).toEqual(['Otwarcie kongresu', 'Panel o stoczniach']),
  )
})
