// @vitest-environment jsdom

import { expect, test } from 'vitest'
import { newPerson } from '../../shared/directory/newPerson.ts'
import { personName } from '../../shared/directory/recordName.ts'
import { mentionsIn } from '../../shared/document/mentionsIn.ts'
import { officeWithArticle, openArticleWindow, textOf, typeAtEnd } from '../articleScreen/deskForTests.tsx'
import { click, control, says, seen, write } from '../ui/look.ts'

/** An article in whose Polish text somebody typed @ and a name, and chose to add a new one. */
async function addNew(name: string, kind: 'osoba' | 'instytucja') {
  const { office, id } = await officeWithArticle()
  const added = await office.newsroom.directory.add(newPerson('Żaneta Żółwińska', { pl: 'posłanka', en: 'MP' }, ''))
  if (!added.ok) throw new Error(added.refusal.kind)
  openArticleWindow(office, id)
  const text = await textOf('pl')
  text.view.focus()
  text.commands.setTextSelection(text.state.doc.content.size - 1)
  await typeAtEnd('pl', ` @${name}`)
  const row = await seen(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('[role="option"]')]
    const found = rows.find(one => one.textContent?.startsWith(`Nowa ${kind}`))
    if (!found) throw new Error(rows.map(one => one.textContent).join(' | '))
    return found
  })
  row.click()
  await says('Dodaj i wstaw')
  const marked = async () => mentionsIn((await textOf('pl')).getJSON()).map(found => found.text)
  const names = async () =>
    (await office.newsroom.directory.list()).flatMap(one => (one.kind === 'person' ? [personName(one)] : []))
  return { marked, names }
}

test('a name that is already known, typed without its diacritics, is said to be so and that record is offered', async () => {
  const { marked, names } = await addNew('zaneta zolwinska', 'osoba')
  await says('Żaneta Żółwińska (posłanka) jest już w osobach i instytucjach.')
  await click('Użyj tego wpisu')
  await seen(async () => expect(await marked()).toEqual(['Żaneta Żółwińska']))
  expect(await names()).toEqual(['Żaneta Żółwińska'])
})

test('a second person of the same name can be added all the same', async () => {
  const { names } = await addNew('Żaneta Żółwińska', 'osoba')
  await says('jest już w osobach i instytucjach')
  await click('Dodaj i wstaw')
  await seen(async () => expect(await names()).toEqual(['Żaneta Żółwińska', 'Żaneta Żółwińska']))
})

test('what is missing is named, and the caret is in that field', async () => {
  await addNew('Jan', 'osoba')
  await write('Imię i nazwisko', '')
  await click('Dodaj i wstaw')
  await says('Wpisz imię i nazwisko.')
  expect(document.activeElement).toBe(await control('Imię i nazwisko'))
})

test('an office in Polish alone is taken, and what the English page will show is said', async () => {
  const { marked } = await addNew('Jan Kos', 'osoba')
  await write('Funkcja, po polsku', 'prezes')
  await says('Funkcja po angielsku pusta: strona angielska poda samo nazwisko.')
  await click('Dodaj i wstaw')
  await seen(async () => expect(await marked()).toEqual(['Jan Kos']))
  await seen(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Tekst polski'))
})

test('an institution known by its abbreviation is offered too', async () => {
  const { marked } = await addNew('parp', 'instytucja')
  await write('Skrót, po polsku', 'Parp')
  await says('Polska Agencja Rozwoju Przedsiębiorczości (PARP) jest już w osobach i instytucjach.')
  await click('Użyj tego wpisu')
  await seen(async () => expect(await marked()).toEqual(['Polska Agencja Rozwoju Przedsiębiorczości']))
})

test('the title of the question says what is being added, also after a change of mind', async () => {
  await addNew('Klaster Stalowy', 'osoba')
  const title = () => document.querySelector('[role="dialog"][aria-modal="true"] h2')?.textContent
  expect(title()).toBe('Nowa osoba')
  await click('Instytucja')
  await seen(() => expect(title()).toBe('Nowa instytucja'))
})
