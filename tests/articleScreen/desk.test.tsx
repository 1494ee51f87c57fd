// @vitest-environment jsdom
import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Reach } from '../../renderer/ui/reach.ts'
import { titleOf } from '../../shared/document/parts.ts'
import { troubledDisk } from '../storage/troubledDisk.ts'
import { click, control, press, says, seen, write } from '../ui/look.ts'
import { reachOf } from '../ui/openWindow.tsx'
import {
  officeWithArticle,
  onDisk,
  openArticleWindow,
  textOf,
  titleOnDisk,
  typeAtEnd,
  writeTitle,
} from './deskForTests.tsx'

/** A wire to main that breaks and mends when the test says so. */
function breakable(reach: Reach): { readonly reach: Reach; readonly wire: { broken: boolean } } {
  const wire = { broken: false }
  const { library, settings, articles, history, directory, photos, attachments, importing, publishing, events } =
    reach.newsroom
  const { list, create, duplicate, open, openCopy, damaged, caret, recovered, recoveredSeen } = articles
  const { close, trash, restore, waitingRescues, createFromRescue } = articles
  const save: typeof articles.save = (...call) =>
    wire.broken ? Promise.reject(new Error('HOST_GONE')) : articles.save(...call)
  const told = { damaged, caret, recovered, recoveredSeen, waitingRescues, createFromRescue }
  const broken = { list, create, duplicate, open, openCopy, close, trash, restore, save, ...told }
  const bin = reach.newsroom.trash
  const others = {
    library,
    settings,
    history,
    directory,
    trash: bin,
    photos,
    attachments,
    importing,
    publishing,
    events,
  }
  const newsroom = { ...others, articles: broken }
  return { wire, reach: { ...reach, newsroom } }
}

test('what is written in both texts and in the details is on the disk, and the header says so', async () => {
  const { office, id } = await officeWithArticle()
  openArticleWindow(office, id)
  await writeTitle('pl', 'Forum Klastrów Metalowych')
  await writeTitle('en', 'Metal Clusters Forum')
  await write('Nazwa, po polsku', 'VII Forum Klastrów')
  await seen(async () => {
    const { pl, en, details } = await onDisk(office, id)
    expect({ titles: [titleOf(pl.document), titleOf(en.document)], event: details.event.name }).toEqual({
      titles: ['Forum Klastrów Metalowych', 'Metal Clusters Forum'],
      event: { pl: 'VII Forum Klastrów', en: '' },
    })
  })
  await seen(() => expect(document.querySelector('[data-save-state]')?.textContent).toContain('Zapisano o'))
})

test('Ctrl+Z outside the texts takes back the newest change wherever it was made', async () => {
  const { office, id } = await officeWithArticle()
  openArticleWindow(office, id)
  const title = (await textOf('pl')).state.doc.firstChild?.textContent
  await write('Edycja', 'VII')
  await writeTitle('pl', 'Forum')
  await write('Autor', 'Ewa Linde')
  const read = async () => ({
    edition: await written('Edycja'),
    title: (await textOf('pl')).state.doc.firstChild?.textContent,
    byline: await written('Autor'),
  })
  const steps = [await read()]
  for (const key of ['z', 'z', 'z', 'y']) {
    await press('Autor', key, { ctrlKey: true })
    steps.push(await read())
  }
  expect(steps).toEqual([
    { edition: 'VII', title: 'Forum', byline: 'Ewa Linde' },
    { edition: 'VII', title: 'Forum', byline: '' },
    { edition: 'VII', title, byline: '' },
    { edition: '', title, byline: '' },
    { edition: 'VII', title, byline: '' },
  ])
})

test('a key draws neither the window nor the frame of the article', async () => {
  const { office, id } = await officeWithArticle()
  const plain = reachOf(office)
  let looked = 0
  // Every drawing of a frame asks for the newsroom.
  const reach: Reach = {
    ...plain,
    get newsroom() {
      looked += 1
      return plain.newsroom
    },
  }
  openArticleWindow(office, id, reach)
  await textOf('pl')
  await says('Szczegóły')
  const before = looked
  await typeAtEnd('pl', 'Siódma edycja odbyła się w Białymstoku.')
  await typeAtEnd('en', 'The seventh edition took place in Białystok.')
  await says('Zmiany od')
  expect({ drawn: before > 0, byKeys: looked - before }).toEqual({ drawn: true, byKeys: 0 })
})

test('the header follows the title, and the columns count their words in a pause', async () => {
  const { office, id } = await officeWithArticle()
  openArticleWindow(office, id)
  await writeTitle('pl', 'Żubrowa odlewnia otwiera laboratorium')
  await seen(() => expect(document.querySelector('h1')?.textContent).toBe('Żubrowa odlewnia otwiera laboratorium'))
  const count = async () => /Polski\s*·\s*(\d+)/.exec(document.body.textContent ?? '')?.[1]
  const before = Number(await count())
  await typeAtEnd('pl', ' Koniec relacji.')
  await seen(async () => expect(Number(await count())).toBe(before + 2))
})

test('an article open in another window says so, and opens when it is closed there', async () => {
  const { office, id } = await officeWithArticle()
  await office.newsroom.articles.open({ id, window: 'okno-Jana-0002' })
  openArticleWindow(office, id)
  await says('Artykuł jest otwarty w innym oknie')
  await control('Wróć do biblioteki')
  await office.newsroom.articles.close({ id, window: 'okno-Jana-0002' })
  await click('Spróbuj ponownie')
  await textOf('pl')
})

test('a damaged article offers its newest readable state and opens it', async () => {
  const { office, id } = await officeWithArticle()
  const window = 'okno-Jana-0002'
  const opened = await office.newsroom.articles.open({ id, window })
  if (!opened.ok) throw new Error(opened.refusal.kind)
  const details = { ...opened.value.details, byline: 'Jan Kos' }
  await office.newsroom.articles.save({ id, window, baseRevision: opened.value.revision, details })
  await office.newsroom.articles.close({ id, window })
  await writeFile(join(office.home, 'Biblioteka', 'articles', id, 'article.json'), '{"shape":1,"minRea')
  openArticleWindow(office, id)
  await says('Pliku tego artykułu nie da się odczytać, zostaje na dysku nietknięty')
  await says('Z tego pliku nie da się odczytać żadnych słów.')
  await click('Otwórz tę kopię')
  await textOf('pl')
  expect((await onDisk(office, id)).details.byline).toBe('Jan Kos')
})

test('leaving saves first, so that the last letter is on the disk before the library shows', async () => {
  const { office, id } = await officeWithArticle()
  openArticleWindow(office, id)
  await writeTitle('en', 'One laboratory instead of ten')
  await click('Wróć do biblioteki')
  await says('Nowy artykuł')
  expect(await titleOnDisk(office, id, 'en')).toBe('One laboratory instead of ten')
})

test('while main does not answer, writing goes on, and all of it is saved when main is back', async () => {
  const { office, id } = await officeWithArticle()
  const { reach, wire } = breakable(reachOf(office))
  openArticleWindow(office, id, reach)
  await textOf('pl')
  wire.broken = true
  await writeTitle('pl', 'Pierwsza wersja tytułu')
  await says('Nie zapisuję: Kronika nie odpowiada. Pisz dalej, tekst jest w pamięci.')
  await writeTitle('pl', 'Druga wersja tytułu')
  await writeTitle('en', 'Second version of the title')
  wire.broken = false
  await seen(() => expect(document.querySelector('[data-save-state]')?.textContent).toContain('Zapisano'))
  expect([await titleOnDisk(office, id, 'pl'), await titleOnDisk(office, id, 'en')]).toEqual([
    'Druga wersja tytułu',
    'Second version of the title',
  ])
})

test('an article left while main does not answer is found again with every word', async () => {
  const { office, id } = await officeWithArticle()
  const { reach, wire } = breakable(reachOf(office))
  openArticleWindow(office, id, reach)
  await textOf('pl')
  wire.broken = true
  await writeTitle('pl', 'Nigdzie poza tym oknem')
  await click('Wróć do biblioteki')
  await says('Wyjść, zanim zapiszę?')
  await click('Wyjdź')
  await says('Nowy artykuł')
  const asked = new Event('beforeunload', { cancelable: true })
  window.dispatchEvent(asked)
  window.location.hash = `#/artykul/${id}`
  await seen(() => expect(document.querySelector('h1')?.textContent).toBe('Nigdzie poza tym oknem'))
  wire.broken = false
  window.dispatchEvent(new Event('blur'))
  await seen(async () => expect(await titleOnDisk(office, id, 'pl')).toBe('Nigdzie poza tym oknem'))
  expect(asked.defaultPrevented).toBe(true)
})

test('an article that somebody else changed is not overwritten, and can be opened anew', async () => {
  const { office, id } = await officeWithArticle()
  openArticleWindow(office, id)
  await textOf('pl')
  const present = await onDisk(office, id)
  const details = { ...present.details, byline: 'Jan Kos' }
  // As a second program would: through main, in the name of this window.
  await office.newsroom.articles.save({ id, window: 'okno-Ewy-0001', baseRevision: present.revision, details })
  await writeTitle('pl', 'Moja wersja')
  await says('Nic nie nadpisano, Twój tekst jest w pamięci.')
  const kept = await onDisk(office, id)
  await click('Otwórz ponownie')
  await click('Otwórz wersję z dysku')
  await seen(async () => expect(await written('Autor')).toBe('Jan Kos'))
  expect({ byline: kept.details.byline, title: titleOf(kept.pl.document) }).toEqual({
    byline: 'Jan Kos',
    title: titleOf(present.pl.document),
  })
})

test('an article that went away elsewhere is said, its text can be copied, and it is saved when it is back', async () => {
  const { office, id } = await officeWithArticle()
  openArticleWindow(office, id)
  await textOf('pl')
  const folder = join(office.home, 'Biblioteka', 'articles', id)
  await rename(folder, join(office.home, 'elsewhere'))
  await writeTitle('pl', 'Napisane, gdy artykułu nie było')
  await says('Nie zapisuję: artykułu nie ma już w bibliotece.')
  await control('Kopiuj mój tekst')
  await rename(join(office.home, 'elsewhere'), folder)
  window.dispatchEvent(new Event('blur'))
  await seen(async () => expect(await titleOnDisk(office, id, 'pl')).toBe('Napisane, gdy artykułu nie było'))
})

test('what a newer Kronika put in the place of an open article is not overwritten, and is said', async () => {
  const { office, id } = await officeWithArticle()
  openArticleWindow(office, id)
  await textOf('pl')
  const file = join(office.home, 'Biblioteka', 'articles', id, 'article.json')
  const newer = JSON.stringify({ ...(await onDisk(office, id)), shape: 9, minReader: 9 })
  await writeFile(file, newer)
  await writeTitle('pl', 'Moja wersja')
  await says('Nie zapisuję: artykuł zapisała nowsza Kronika. Nic nie nadpisano, Twój tekst jest w pamięci.')
  expect(await readFile(file, 'utf8')).toBe(newer)
})

async function written(field: string): Promise<string> {
  const element = await control(field)
  if (!(element instanceof HTMLInputElement)) throw new Error(`${field} is no field`)
  return element.value
}

test('the caret goes to the column that stays when its own is put away', async () => {
  const { office, id } = await officeWithArticle()
  openArticleWindow(office, id)
  const en = (await textOf('en')).view.dom
  const pl = (await textOf('pl')).view.dom
  en.focus()
  window.dispatchEvent(new KeyboardEvent('keydown', { key: 'F2', cancelable: true }))
  await seen(() => expect(document.activeElement).toBe(pl))
})

test.each([
  ['full', { free: 0 }, { free: Number.POSITIVE_INFINITY }, /Nie zapisuję: dysk.*jest pełny\. Tekst jest w pamięci\./],
  ['read-only', { readOnly: true }, { readOnly: false }, /Nie zapisuję: .*tylko do odczytu\. Tekst jest w pamięci\./],
] as const)(
  'on a %s disk the screen says why nothing is saved, writing goes on, and all is saved by itself',
  async (...asked) => {
    const [, trouble, relief, sentence] = asked
    const { disk, fs } = troubledDisk()
    const { office, id } = await officeWithArticle(fs)
    openArticleWindow(office, id)
    await writeTitle('pl', 'Przed kłopotem')
    await seen(async () => expect(await titleOnDisk(office, id, 'pl')).toBe('Przed kłopotem'))
    Object.assign(disk, trouble)
    await writeTitle('pl', 'W kłopocie')
    await seen(() => expect(document.body.textContent).toMatch(sentence))
    await writeTitle('pl', 'W kłopocie pisze się dalej')
    expect(await titleOnDisk(office, id, 'pl')).toBe('Przed kłopotem')
    Object.assign(disk, relief)
    await seen(async () => expect(await titleOnDisk(office, id, 'pl')).toBe('W kłopocie pisze się dalej'))
    await seen(() => expect(document.querySelector('[data-save-state]')?.textContent).toContain('Zapisano o'))
    expect(document.body.textContent).not.toMatch(sentence)
  },
)
