// @vitest-environment jsdom
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { guardedFileSystem } from '../../electron/storage/guardedFileSystem.ts'
import { lockIn } from '../../electron/storage/lockFile.ts'
import { click, control, says, seen, titles } from '../ui/look.ts'
import { freshNewsroom, newsroomIn, openWindow } from '../ui/openWindow.tsx'
import { written } from './written.ts'

const buttons = () =>
  [...document.querySelectorAll('button')].map(one => one.textContent || one.getAttribute('aria-label'))

/** Jan writes on his laptop in the library in which Ewa has written one report, and she opens it. */
async function whileJanWrites(at = '#/') {
  const office = await freshNewsroom()
  await written(office.newsroom, 'Zjazd odlewników w Żubrowie', '2026-09-03')
  await office.desk.close()
  const lock = lockIn(join(office.home, 'Biblioteka'))
  const since = new Date()
  since.setHours(13, 10, 0, 0)
  const owner = { user: 'Jan Wąs', host: 'LAPTOP-TARGI', since: since.toISOString() }
  await writeFile(lock, JSON.stringify({ ...owner, pid: 1, processStart: '', token: 'jana' }))
  openWindow(await newsroomIn(office.home), at)
  return { janCloses: () => rm(lock) }
}

test('a library that somebody else writes in is read: it says who and since when, and offers nothing that would be written', async () => {
  await whileJanWrites()
  await says('Tylko do czytania: pisze Jan Wąs, od 13:10. Komputer LAPTOP-TARGI.')
  await seen(() => expect(titles()).toEqual(['Zjazd odlewników w Żubrowie']))
  const offered = buttons()
  await click(/^Menu artykułu/)
  const menu = await seen(() => {
    const items = [...document.querySelectorAll('[role=menuitem]')].map(one => one.textContent)
    expect(items).not.toEqual([])
    return items
  })
  expect({
    offered: offered.filter(name => /Nowy|Wczytaj|Do kosza|Otwórz do pisania|Przejmij/.test(name ?? '')),
    menu,
  }).toEqual({ offered: [], menu: ['OtwórzEnter'] })
})

test('when Jan has closed it, the window says so to who sees and who does not, and one button opens it for writing', {
  timeout: 30_000,
}, async () => {
  const { janCloses } = await whileJanWrites()
  await says('Tylko do czytania: pisze Jan Wąs, od 13:10. Komputer LAPTOP-TARGI.')
  await janCloses()
  await expect.poll(() => buttons(), { timeout: 15_000 }).toContain('Otwórz do pisania')
  const heard = [...document.querySelectorAll('[aria-live=polite]')].map(one => one.textContent)
  const button = await control('Otwórz do pisania')
  button.focus()
  button.click()
  await control('Nowy artykuł')
  await says('Biblioteka jest otwarta do pisania')
  expect(heard).toContain('Biblioteka jest wolna. Możesz w niej pisać.')
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Lista artykułów')
})

test('what the office set stays readable, and says why it cannot be changed now', async () => {
  await whileJanWrites('#/ustawienia/organizacja')
  await says('Te ustawienia są w bibliotece. Zmienisz je, gdy otworzysz ją do pisania.')
  const field = document.querySelector('fieldset input')
  expect(field?.matches(':disabled')).toBe(true)
  // Nothing in it takes the keyboard, so the keyboard can only scroll it where it takes the keyboard itself.
  expect(field?.closest('section')?.tabIndex).toBe(0)
})

test.each([
  ['#/osoby', 'Osoby i instytucje', /Nowa osoba|Nowy|Dodaj|Do kosza/],
  ['#/kosz', 'Kosz', /Opróżnij|Przywróć|Usuń/],
])('%s offers nothing that would be written', async (at, heading, writing) => {
  await whileJanWrites(at)
  await says('Tylko do czytania: pisze Jan Wąs, od 13:10. Komputer LAPTOP-TARGI.')
  await seen(() => expect(document.querySelector('h1')?.textContent).toContain(heading))
  expect(buttons().filter(name => writing.test(name ?? ''))).toEqual([])
})

test('a library in a folder that takes no files is read; tried again too early it says so, and then it opens for writing', async () => {
  const office = await freshNewsroom()
  await written(office.newsroom, 'Zjazd odlewników w Żubrowie', '2026-09-03')
  await office.desk.close()
  const folder = { takesFiles: false }
  const fs = guardedFileSystem(nodeFileSystem, join(office.home, 'Biblioteka'), async () => {
    if (!folder.takesFiles) throw Object.assign(new Error('read-only file system'), { code: 'EROFS' })
  })
  openWindow(await newsroomIn(office.home, fs))
  await says('Tylko do czytania: folder biblioteki nie przyjmuje zmian.')
  await seen(() => expect(titles()).toEqual(['Zjazd odlewników w Żubrowie']))
  const offered = buttons().filter(name => /Nowy|Wczytaj|Do kosza/.test(name ?? ''))
  await click('Spróbuj ponownie')
  await says('Folder nadal nie przyjmuje zmian')
  folder.takesFiles = true
  await click('Spróbuj ponownie')
  await control('Nowy artykuł')
  await says('Biblioteka jest otwarta do pisania')
  expect(offered).toEqual([])
})
