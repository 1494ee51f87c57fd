// @vitest-environment jsdom
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { click, control, press, says, seen, titles, write } from '../ui/look.ts'
import { freshNewsroom, newsroomIn, openWindow } from '../ui/openWindow.tsx'
import { written } from './written.ts'

async function officeWithThree() {
  const office = await freshNewsroom()
  await written(office.newsroom, 'Zjazd odlewników w Żubrowie', '2026-09-03')
  await written(office.newsroom, 'Ślusarze i spawacze na targach', '2026-11-14', 'Dwanaście firm z Podlasia.')
  await written(office.newsroom, 'Odlewnia Narew: pięćdziesiąt lat', '2025-10-29')
  return office
}

test('an empty library offers a beginning, and a template begins an article', async () => {
  const office = await freshNewsroom()
  openWindow(office)
  await says('Pierwszy artykuł')
  await click(/^Kongres/)
  await control(/^Artykuł [0-9a-z]+$/)
  const { rows } = await office.newsroom.articles.list({ place: 'library', text: '', state: null, year: null })
  expect(rows.map(row => window.location.hash === `#/artykul/${row.id}`)).toEqual([true])
})

test('the newest event stands first, and by title Ś follows S, not Z', async () => {
  openWindow(await officeWithThree())
  await seen(() =>
    expect(titles()).toEqual([
      'Ślusarze i spawacze na targach',
      'Zjazd odlewników w Żubrowie',
      'Odlewnia Narew: pięćdziesiąt lat',
    ]),
  )
  await click('Kolejność: Od najnowszych')
  await click('Według tytułu')
  await seen(() =>
    expect(titles()).toEqual([
      'Odlewnia Narew: pięćdziesiąt lat',
      'Ślusarze i spawacze na targach',
      'Zjazd odlewników w Żubrowie',
    ]),
  )
})

test('a search finds words without their diacritics, and says what is found to who cannot see', async () => {
  openWindow(await officeWithThree())
  await write('Szukaj w tytułach i treści', 'slusarze')
  await seen(() => expect(titles()).toEqual(['Ślusarze i spawacze na targach']))
  await says('Znaleziono: 1 artykuł')
})

test('nothing found names the words and the filter that is on, and the filter can be turned off there', async () => {
  openWindow(await officeWithThree())
  await click('Rok')
  await click('2025')
  await seen(() => expect(titles()).toEqual(['Odlewnia Narew: pięćdziesiąt lat']))
  await write('Szukaj w tytułach i treści', 'spawacze')
  await says('Nic nie pasuje do „spawacze”')
  await says('Filtr „Rok: 2025” jest włączony.')
  await click('Wyłącz filtry')
  await seen(() => expect(titles()).toEqual(['Ślusarze i spawacze na targach']))
})

test('Delete moves the row under the keyboard to the trash, and Cofnij brings it back', async () => {
  const office = await officeWithThree()
  openWindow(office)
  await press('Lista artykułów', 'ArrowDown')
  await press('Lista artykułów', 'Delete')
  await says('Przeniesiono do kosza: „Zjazd odlewników w Żubrowie”')
  await seen(() => expect(titles()).toEqual(['Ślusarze i spawacze na targach', 'Odlewnia Narew: pięćdziesiąt lat']))
  expect(await readdir(join(office.home, 'Biblioteka', 'trash'))).toHaveLength(1)
  await click('Cofnij')
  await seen(() => expect(titles()).toContain('Zjazd odlewników w Żubrowie'))
  expect(await readdir(join(office.home, 'Biblioteka', 'trash'))).toEqual([])
})

test('Ctrl+Z brings back what was removed, also after its toast', async () => {
  openWindow(await officeWithThree())
  await press('Lista artykułów', 'Delete')
  await seen(() => expect(titles()).toHaveLength(2))
  await press('Lista artykułów', 'z', { ctrlKey: true })
  await seen(() => expect(titles()).toHaveLength(3))
})

test('after the last article has gone the keyboard is on the head of the screen, and Ctrl+Z puts it back on that article', async () => {
  const office = await freshNewsroom()
  await written(office.newsroom, 'Zjazd odlewników w Żubrowie', '2026-09-03')
  openWindow(office)
  const list = await control('Lista artykułów')
  list.focus()
  await press('Lista artykułów', 'Delete')
  await says('Pierwszy artykuł')
  expect(document.activeElement?.tagName).toBe('HEADER')
  document.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }),
  )
  await seen(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Lista artykułów'))
})

test('what Ctrl+Z brings back is the row the keyboard is on', async () => {
  openWindow(await officeWithThree())
  const selected = () => document.querySelector('[role="row"][aria-selected="true"]')?.textContent
  await press('Lista artykułów', 'End')
  await press('Lista artykułów', 'Delete')
  await seen(() => expect([titles().length, selected()]).toEqual([2, expect.stringContaining('Zjazd')]))
  await press('Lista artykułów', 'z', { ctrlKey: true })
  await seen(() => expect([titles().length, selected()]).toEqual([3, expect.stringContaining('Odlewnia')]))
})

test('an article open in another window stays where it is, and the list says why', async () => {
  const office = await freshNewsroom()
  const id = await written(office.newsroom, 'Forum Klastrów Metalowych', '2026-11-18')
  await office.newsroom.articles.open({ id, window: 'okno-Jana-0002' })
  openWindow(office)
  await press('Lista artykułów', 'Delete')
  await says('„Forum Klastrów Metalowych” jest otwarty w innym oknie. Nic się nie zmieniło.')
  expect(titles()).toEqual(['Forum Klastrów Metalowych'])
})

test('coming back from an article finds search and row as they were', async () => {
  openWindow(await officeWithThree())
  await write('Szukaj w tytułach i treści', 'odlew')
  await seen(() => expect(titles()).toHaveLength(2))
  await press('Lista artykułów', 'ArrowDown')
  await press('Lista artykułów', 'Enter')
  await click(/^Artykuł [0-9a-z]+$/)
  await seen(() => expect(titles()).toEqual(['Zjazd odlewników w Żubrowie', 'Odlewnia Narew: pięćdziesiąt lat']))
  const chosen = document.querySelector('[role="row"][aria-selected="true"]')
  expect(chosen?.textContent).toContain('Odlewnia Narew')
})

test('what another window writes appears by itself', async () => {
  const office = await freshNewsroom()
  openWindow(office)
  await says('Pierwszy artykuł')
  await written(office.newsroom, 'Robot nie zabierze pracy', '2026-10-09')
  await seen(() => expect(titles()).toEqual(['Robot nie zabierze pracy']))
})

test('Duplikuj in the menu of a row makes a second article', async () => {
  openWindow(await officeWithThree())
  await press('Lista artykułów', 'F10', { shiftKey: true })
  await click('Duplikuj')
  await seen(() => expect(titles()).toHaveLength(4))
})

test('what is in the trash can be restored from there', async () => {
  const office = await officeWithThree()
  const { rows } = await office.newsroom.articles.list({ place: 'library', text: '', state: null, year: null })
  await office.newsroom.articles.trash({ id: rows[0]?.id ?? '', window: 'okno-Ewy-0001' })
  openWindow(office, '#/kosz')
  await click('Przywróć: Ślusarze i spawacze na targach')
  await says('Przywrócono do biblioteki: „Ślusarze i spawacze na targach”')
  await says('Kosz jest pusty')
})

test('a damaged article is named with its copy, and leads to what is left of it; the others are listed as ever', async () => {
  const office = await freshNewsroom()
  const id = await written(office.newsroom, 'Kongres Nowego Przemysłu', '2026-11-18')
  await written(office.newsroom, 'Odlewnia Narew: pięćdziesiąt lat', '2025-10-29')
  await office.desk.close()
  await writeFile(join(office.home, 'Biblioteka', 'articles', id, 'article.json'), '{"shape":1,"tit')
  openWindow(await newsroomIn(office.home))
  await says('plik jest uszkodzony. Zachowała się kopia')
  expect(titles()).toEqual(['Odlewnia Narew: pięćdziesiąt lat'])
  await click('Porównaj i otwórz')
  await control(`Artykuł ${id}`)
})

test('where the only article is damaged, no filter is blamed for the empty list', async () => {
  const office = await freshNewsroom()
  const id = await written(office.newsroom, 'Kongres Nowego Przemysłu', '2026-11-18')
  await office.desk.close()
  await writeFile(join(office.home, 'Biblioteka', 'articles', id, 'article.json'), '{"shape":1,"tit')
  openWindow(await newsroomIn(office.home))
  await says('plik jest uszkodzony. Zachowała się kopia')
  expect(document.body.textContent).not.toContain('Nic nie pasuje')
})
