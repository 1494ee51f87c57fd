// @vitest-environment jsdom
import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { plainText } from '../../shared/document/plainText.ts'
import { officeWithArticle, onDisk, openArticleWindow, textOf, writeTitle } from '../articleScreen/deskForTests.tsx'
import { troubledDisk } from '../storage/troubledDisk.ts'
import { click, control, says, seen, write } from '../ui/look.ts'
import { articleWithHistory, compareWithNamed } from './articleWithHistory.ts'
import { entriesOf, pressOnPage, saveInto, window1 } from './historyDesk.ts'

const lines = () => [...document.querySelectorAll('[data-entry]')].map(line => line.getAttribute('aria-label') ?? '')

test('the time line says what each version is called and what it changed, newest first', async () => {
  const { office, id } = await articleWithHistory()
  openArticleWindow(office, id)
  await textOf('pl')
  await click('Historia')
  await seen(() => expect(lines()).toHaveLength(3))
  const said = lines().map(line => line.replace(/\d+:\d\d/, 'GG:MM').replace(/, [^,]*$/, ''))
  expect(said).toEqual([
    'Porównaj: dziś, GG:MM · zamknięcie, PL: 3 akapity, EN: 2 akapity, −10 słów, galeria: usunięte 2 zdjęcia, szczegóły: autor, końcówka adresu',
    expect.stringMatching(/^Porównaj: dziś, GG:MM · Wersja „Po autoryzacji”, PL: .*, galeria: dodane 3 zdjęcia, /),
    'Porównaj: dziś, GG:MM · początek pracy, pierwsza w historii',
  ])
})

test('a filter leaves the versions that changed one thing, and pressed again shows all', async () => {
  const { office, id } = await articleWithHistory()
  openArticleWindow(office, id)
  await textOf('pl')
  await click('Historia')
  await seen(() => expect(lines()).toHaveLength(3))
  await click('Nazwane')
  await seen(() => expect(lines()).toHaveLength(1))
  await click('Nazwane')
  await seen(() => expect(lines()).toHaveLength(3))
})

test('the panel closed and opened again shows the versions at once', async () => {
  const { office, id } = await articleWithHistory()
  openArticleWindow(office, id)
  await textOf('pl')
  await click('Historia')
  await seen(() => expect(lines()).toHaveLength(3))
  document.querySelector<HTMLElement>('#inspector-tab-details')?.click()
  await seen(() => expect(lines()).toHaveLength(0))
  document.querySelector<HTMLElement>('#inspector-tab-history')?.click()
  await seen(() => expect(lines()).toHaveLength(3))
})

test('an empty history says when it will fill', async () => {
  const { office, id } = await officeWithArticle()
  openArticleWindow(office, id)
  await textOf('pl')
  await click('Historia')
  await says('Historia jest jeszcze pusta')
})

test('a version that cannot be read is counted in words, and the others are there', async () => {
  const { office, id, folder } = await articleWithHistory()
  const [first] = await readdir(join(folder, 'history'))
  await writeFile(join(folder, 'history', first ?? ''), 'to nie jest wersja')
  openArticleWindow(office, id)
  await textOf('pl')
  await click('Historia')
  await says('Jednej wersji nie da się odczytać. Plik zostaje na dysku.')
  expect(lines().length).toBe(2)
})

test('Ctrl+S saves first, asks for a name and keeps it; the browser’s own dialog never opens', async () => {
  const { office, id } = await officeWithArticle()
  openArticleWindow(office, id)
  await writeTitle('pl', 'Forum przed autoryzacją')
  const taken = pressOnPage('s', { ctrlKey: true })
  await says('Wszystko jest zapisane. Nazwać tę wersję?')
  const title = plainText((await onDisk(office, id)).pl.document.content?.[0] ?? { type: 'title' })
  const again = pressOnPage('s', { ctrlKey: true })
  await write('Nazwa', 'Po autoryzacji')
  await click('Nazwij')
  await says('Zapisano wersję „Po autoryzacji”')
  const [newest] = await entriesOf(office, id)
  expect({ taken, again, title, name: newest?.name, kind: newest?.kind }).toEqual({
    taken: true,
    again: true,
    title: 'Forum przed autoryzacją',
    name: 'Po autoryzacji',
    kind: 'named',
  })
})

test('a version that has a name already is only called otherwise, and says so', async () => {
  const { office, id } = await officeWithArticle()
  openArticleWindow(office, id)
  await writeTitle('pl', 'Forum')
  pressOnPage('s', { ctrlKey: true })
  await says('Wszystko jest zapisane. Nazwać tę wersję?')
  await write('Nazwa', 'Po autoryzacji')
  await click('Nazwij')
  await says('Zapisano wersję „Po autoryzacji”')
  await seen(() => expect(document.querySelector('[role="dialog"]')).toBe(null))
  pressOnPage('s', { ctrlKey: true })
  await says('Ta wersja nazywa się „Po autoryzacji”. Zmienić nazwę?')
})

test('a disk that does not take the named version is told in the dialog, with the name still in the field', async () => {
  const { fs, disk } = troubledDisk()
  const { office, id } = await officeWithArticle(fs)
  openArticleWindow(office, id)
  await textOf('pl')
  pressOnPage('s', { ctrlKey: true })
  await says('Nazwać tę wersję?')
  disk.free = 0
  await write('Nazwa', 'Po autoryzacji')
  await click('Nazwij')
  await says('Nie nazwano wersji.')
  const field = await control('Nazwa')
  expect(field instanceof HTMLInputElement && field.value).toBe('Po autoryzacji')
})

test('an older version gets a name in the time line', async () => {
  const { office, id } = await articleWithHistory()
  openArticleWindow(office, id)
  await textOf('pl')
  await click('Historia')
  await click(/^Nazwij: .*początek pracy/)
  await says('Nazwać tę wersję?')
  await write('Nazwa', 'Z szablonu')
  const dialog = document.querySelector('[role="dialog"]')
  const name = [...(dialog?.querySelectorAll('button') ?? [])].find(one => one.textContent === 'Nazwij')
  name?.click()
  await seen(() => expect(lines().at(-1)).toContain('„Z szablonu” · początek pracy'))
  expect((await entriesOf(office, id)).at(-1)?.name).toBe('Z szablonu')
})

test('next and previous change go round by F7 and say where one is', async () => {
  const { office, id } = await articleWithHistory()
  openArticleWindow(office, id)
  await compareWithNamed()
  await says('4 zmiany')
  const said: string[] = []
  for (const shiftKey of [false, false, true, true]) {
    pressOnPage('F7', { shiftKey })
    await seen(() => expect(document.activeElement?.hasAttribute('data-change')).toBe(true))
    said.push(document.activeElement?.getAttribute('aria-label') ?? '')
  }
  expect(said).toEqual(['tytuł · zmieniony', 'zmieniony', 'tytuł · zmieniony', 'usunięty'])
})

test('another program changed the file: the message leads to what it wrote, and stays until it is closed', async () => {
  const { office, id, snapshot } = await articleWithHistory()
  openArticleWindow(office, id)
  await textOf('pl')
  office.desk.events.publish({ kind: 'foreign-kept', article: id, snapshot, name: '' })
  office.desk.events.publish({ kind: 'foreign-kept', article: id, snapshot: null, name: 'LAPTOP-TARGI' })
  office.desk.events.publish({ kind: 'foreign-kept', article: 'inny123', snapshot: null, name: 'TABLET' })
  await says('Inny program zmienił plik tego artykułu o ')
  await says('W folderze artykułu leżała druga kopia („LAPTOP-TARGI”). Nie da się jej odczytać, plik zostaje.')
  expect(document.body.textContent).not.toContain('TABLET')
  await click('Porównaj')
  await says('Wersja „Po autoryzacji”')
  await click('Wróć do tekstu')
  await click('Zamknij wiadomość')
  await seen(() => expect(document.querySelector('[aria-label="Zamknij wiadomość"]')).toBe(null))
})

test('hundreds of versions: only those in sight are in the page', async () => {
  const { office, id } = await officeWithArticle()
  for (let at = 0; at < 60; at++) {
    await saveInto(office, id, ({ details }) => ({ details: { ...details, byline: `Autor ${at}` } }))
    await office.newsroom.history.name({ article: id, window: window1, name: `Wersja ${at}` })
  }
  await office.newsroom.articles.close({ id, window: window1 })
  openArticleWindow(office, id)
  await textOf('pl')
  await click('Historia')
  await seen(() => expect(lines().length).toBeGreaterThan(3))
  expect(lines().length).toBeLessThan(30)
})
