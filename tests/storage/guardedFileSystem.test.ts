import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { copyWhole } from '../../electron/storage/copyWhole.ts'
import type { FileSystem } from '../../electron/storage/fileSystem.ts'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { guardedFileSystem, isWithin } from '../../electron/storage/guardedFileSystem.ts'
import { LibraryInUse } from '../../electron/storage/libraryInUse.ts'
import { storageTroubleOf } from '../../electron/storage/storageTrouble.ts'
import { freshFolder } from './freshFolder.ts'

const jan = { user: 'Jan Wąs', host: 'LAPTOP-TARGI', since: '2026-11-24T12:10:00.000Z' }

/** A library that Jan has, and a folder of our own beside it. */
async function janHasIt() {
  const root = await freshFolder()
  const [library, ours] = [join(root, 'Kronika'), join(root, 'Kronika kopia')]
  await mkdir(library)
  await mkdir(ours)
  await writeFile(join(library, 'library.json'), 'zapisał Jan')
  await writeFile(join(ours, 'notatka.txt'), 'nasze')
  const fs = guardedFileSystem(nodeFileSystem, library, () => Promise.reject(new LibraryInUse(jan)))
  return { library, ours, fs }
}

const said = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    error => (error instanceof LibraryInUse ? error.owner.user : error),
  )

test('in a library that somebody else has nothing is written, whatever is asked of the disk', async () => {
  const { library, ours, fs } = await janHasIt()
  const [there, here] = [join(library, 'library.json'), join(ours, 'notatka.txt')]
  const asked: Record<string, (fs: FileSystem) => Promise<unknown>> = {
    write: fs => fs.open(there, 'w'),
    'make a file': fs => fs.open(join(library, 'nowy.json'), 'wx'),
    'make a folder': fs => fs.mkdir(join(library, 'articles', 'a'), { recursive: true }),
    'rename within': fs => fs.rename(there, join(library, 'b.json')),
    'take out': fs => fs.rename(there, join(ours, 'b.json')),
    'put in': fs => fs.rename(here, join(library, 'b.json')),
    'link in': fs => fs.link(here, join(library, 'b.json')),
    date: fs => fs.utimes(there, new Date(), new Date()),
    unlink: fs => fs.unlink(there),
    remove: fs => fs.rm(library, { recursive: true, force: true }),
  }
  const answers = await Promise.all(Object.values(asked).map(ask => said(ask(fs))))
  expect({
    answers: Object.fromEntries(Object.keys(asked).map((name, nth) => [name, answers[nth]])),
    names: await fs.readdir(library),
    text: await readFile(there, 'utf8'),
  }).toEqual({
    answers: Object.fromEntries(Object.keys(asked).map(name => [name, 'Jan Wąs'])),
    names: ['library.json'],
    text: 'zapisał Jan',
  })
})

test('such a library is read, copied from, and written beside', async () => {
  const { library, ours, fs } = await janHasIt()
  const there = join(library, 'library.json')
  await copyWhole({ fs, from: there, to: join(ours, 'kopia.json') })
  await (await fs.open(there, 'r')).close()
  await fs.mkdir(join(ours, 'paczka'), { recursive: true })
  await fs.rename(join(ours, 'notatka.txt'), join(ours, 'paczka', 'notatka.txt'))
  expect({
    read: String(await fs.readFile(there)),
    size: (await fs.stat(there)).size,
    copy: await readFile(join(ours, 'kopia.json'), 'utf8'),
    names: (await fs.readdir(ours)).sort(),
  }).toEqual({ read: 'zapisał Jan', size: 12, copy: 'zapisał Jan', names: ['kopia.json', 'paczka'] })
})

test('a write that was not made is told with the name of the one who has the library', () => {
  expect(storageTroubleOf(new LibraryInUse(jan), 'Z:\\Biuro\\Kronika\\articles\\a\\article.json')).toEqual({
    kind: 'in-use',
    drive: 'Z:',
    ...jan,
  })
})

test.each([
  ['/biuro/Kronika', true],
  ['/biuro/Kronika/articles/a/article.json', true],
  ['/biuro/Kronika/..ukryty', true],
  ['/biuro/Kronika kopia/a', false],
  ['/biuro', false],
  ['/inny/Kronika', false],
])('%s is in the library: %s', (path, within) => {
  expect(isWithin('/biuro/Kronika', path)).toBe(within)
})
