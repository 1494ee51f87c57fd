// @vitest-environment jsdom
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { congressArticle, congressId, hall, poster, putArticle } from '../library/congressOnDisk.ts'
import { click, control, says, seen } from '../ui/look.ts'
import { freshNewsroom, type OpenWindow, openWindow } from '../ui/openWindow.tsx'

const at = '#/ustawienia/biblioteka'

/** A newsroom in whose library lies the congress; nobody is mentioned in it. */
async function newsroomWithCongress(cover: string | null = null) {
  const office = await freshNewsroom()
  const library = await libraryOf(office)
  const article = await congressArticle()
  const pl = { ...article.pl, document: withoutMentions(article.pl.document) }
  const en = { ...article.en, document: withoutMentions(article.en.document) }
  const congress = { ...article, pl, en, gallery: { ...article.gallery, cover } }
  return { ...office, folder: await putArticle(library, `articles/${congressId}`, congress) }
}

/** The one folder of the home in which there is a library. */
async function libraryOf({ home }: OpenWindow): Promise<string> {
  const file = (await readdir(home, { recursive: true })).find(name => name.endsWith('library.json'))
  if (file === undefined) throw new Error('there is no library')
  return join(home, file, '..')
}

function withoutMentions<T>(document: T): T {
  return JSON.parse(
    JSON.stringify(document, (key, value) =>
      key === 'marks' && Array.isArray(value) ? value.filter(mark => mark.type !== 'mention') : value,
    ),
  )
}

const coverIn = async (folder: string): Promise<unknown> =>
  JSON.parse(await readFile(join(folder, 'article.json'), 'utf8')).gallery.cover

test('a healthy library is told with how much was read', async () => {
  openWindow(await newsroomWithCongress(), at)
  await click('Sprawdź bibliotekę')
  await says('Wszystko w porządku: 1 artykuł, 2 zdjęcia')
  await control('Sprawdź jeszcze raz')
})

test('a finding stands under the title of its article with its weight, and is mended by its button, which gives its focus to the word', async () => {
  const office = await newsroomWithCongress('c'.repeat(32))
  openWindow(office, at)
  await click('Sprawdź bibliotekę')
  await says('Kongres Morski 2026: stocznie liczą na offshore')
  await says('Okładki nie ma w galerii.')
  await says('szkodzi · article.json')
  const button = await control('Zdejmij okładkę: Okładki nie ma w galerii.')
  button.focus()
  button.click()
  await seen(() => expect(document.activeElement?.textContent).toBe('Naprawiono'))
  await says('Wszystko w porządku: 1 artykuł, 2 zdjęcia')
  expect(await coverIn(office.folder)).toBe(null)
})

test('all that is safe is mended with one button, and what would delete is left', async () => {
  const office = await newsroomWithCongress('c'.repeat(32))
  await writeFile(join(office.folder, 'photos', `${'d'.repeat(32)}.jpg`), 'wyjęte')
  openWindow(office, at)
  await click('Sprawdź bibliotekę')
  await says('Szkodzi: 1, tylko informacja: 1')
  await click('Napraw wszystko, co bezpieczne')
  await says('Naprawiono: 1')
  expect([await coverIn(office.folder), (await readdir(join(office.folder, 'photos'))).length]).toEqual([null, 3])
})

test('deleting asks first with number and size; the safe answer has the focus, and only the other deletes', async () => {
  const office = await newsroomWithCongress()
  for (const one of ['d', 'e'])
    await writeFile(join(office.folder, 'photos', `${one.repeat(32)}.jpg`), '0'.repeat(600_000))
  openWindow(office, at)
  await click('Sprawdź bibliotekę')
  await says('Oryginały zdjęć, których nie używa ani artykuł, ani żadna jego wersja z historii: 2, razem 1,2 MB.')
  const button = await control(/^Usuń….*Oryginały zdjęć/)
  button.focus()
  button.click()
  await says('Usunąć nieużywane oryginały?')
  await says('Pliki: 2, razem 1,2 MB.')
  await seen(() => expect(document.activeElement?.textContent).toBe('Zostaw'))
  await click('Zostaw')
  await seen(() => expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Usuń….*Oryginały zdjęć/))
  const kept = await readdir(join(office.folder, 'photos'))
  await click(/^Usuń….*Oryginały zdjęć/)
  await click('Usuń')
  await says('Naprawiono')
  expect([kept.length, (await readdir(join(office.folder, 'photos'))).sort()]).toEqual([
    4,
    [`${hall}.jpg`, `${poster}.png`].sort(),
  ])
})

test('an article that is open in another window is not mended, and it is said why', async () => {
  const office = await newsroomWithCongress('c'.repeat(32))
  await office.newsroom.articles.open({ id: congressId, window: 'okno-Jana-0002' })
  openWindow(office, at)
  await click('Sprawdź bibliotekę')
  await click('Zdejmij okładkę: Okładki nie ma w galerii.')
  await says('Ten artykuł jest otwarty. Nic nie zmieniono. Zamknij go i napraw jeszcze raz.')
})

test('notes are shown when they are asked for', async () => {
  const office = await newsroomWithCongress('c'.repeat(32))
  await writeFile(join(office.folder, 'notatki.txt'), '')
  openWindow(office, at)
  await click('Sprawdź bibliotekę')
  await says('Okładki nie ma w galerii.')
  const before = document.body.textContent?.includes('notatki.txt')
  await click('Pokaż informacje: 1')
  await says('Nie znam tego pliku, zostawiam go.')
  await says('tylko informacja · notatki.txt')
  expect(before).toBe(false)
})

test('what is in the originals is read when it is asked for', async () => {
  const office = await newsroomWithCongress()
  await writeFile(join(office.folder, 'photos', `${hall}.jpg`), 'hale.')
  openWindow(office, at)
  await click(/^Czytaj też/)
  await click('Sprawdź bibliotekę')
  await says('Oryginał zdjęcia IMG_4415 – hala.JPG ma inną zawartość niż przy dodaniu.')
})

test('a damaged record in the trash is no untitled article: it stands among the files of the library', async () => {
  const office = await freshNewsroom()
  const records = join(await libraryOf(office), 'trash', 'records')
  await mkdir(records, { recursive: true })
  await writeFile(join(records, 'port-gdynia.json'), '{')
  openWindow(office, at)
  await click('Sprawdź bibliotekę')
  await says('szkodzi · trash/records/port-gdynia.json')
  expect([...document.querySelectorAll('h2')].map(one => one.textContent)).toEqual(['Pliki biblioteki'])
})
