// @vitest-environment jsdom

import { expect, test } from 'vitest'
import { newPerson } from '../../shared/directory/newPerson.ts'
import { recordName } from '../../shared/directory/recordName.ts'
import { click, control, press, says, seen, write } from '../ui/look.ts'
import { freshNewsroom, openWindow } from '../ui/openWindow.tsx'

/** What the list names, from the top. */
const names = (): string[] =>
  [
    ...document.querySelectorAll('[role="row"][aria-rowindex]:not([aria-rowindex="1"]) [role="gridcell"]:nth-child(2)'),
  ].map(cell => cell.firstElementChild?.textContent ?? '')

const list = 'Lista osób i instytucji'

/** Delete on the row the keyboard is on, and the answer to the question. */
async function putAway(): Promise<void> {
  ;(await control(list)).focus()
  await press(list, 'Delete')
  await says('Przenieść do kosza wpis')
  await click('Do kosza')
}

async function officeWithPeople() {
  const office = await freshNewsroom()
  for (const [name, pl, en] of [
    ['Łucja Wąs-Gżegżółka', 'dyrektorka laboratorium', 'head of laboratory'],
    ['Tadeusz Gołąbek', 'dyrektor techniczny', ''],
  ] as const) {
    await office.newsroom.directory.add(newPerson(name, { pl, en }, 'parp'))
  }
  return office
}

test('a person is listed with office and institution in both languages, and a missing English office is said', async () => {
  openWindow(await officeWithPeople(), '#/osoby')
  await click(/^Osoby 2$/)
  await seen(() => expect(names()).toEqual(['Łucja Wąs-Gżegżółka', 'Tadeusz Gołąbek']))
  await says('dyrektorka laboratorium, PARP')
  await says('head of laboratory, PARP')
  await says('brak funkcji po angielsku')
})

test('names are found without diacritics, in any order, and across name and abbreviation', async () => {
  openWindow(await officeWithPeople(), '#/osoby')
  await write('Szukaj nazwiska, nazwy, skrótu', 'gzegzolka luc')
  await seen(() => expect(names()).toEqual(['Łucja Wąs-Gżegżółka']))
  await says('Znaleziono: 1 wpis')
  await write('Szukaj nazwiska, nazwy, skrótu', 'parp agencja')
  await seen(() => expect(names()).toEqual(['Polska Agencja Rozwoju Przedsiębiorczości']))
})

test('Delete puts a record into the trash, Cofnij brings it back, and the row below is next', async () => {
  const office = await officeWithPeople()
  openWindow(office, '#/osoby')
  await click(/^Osoby 2$/)
  await putAway()
  await says('Przeniesiono do kosza: „Łucja Wąs-Gżegżółka”')
  await seen(() => expect(names()).toEqual(['Tadeusz Gołąbek']))
  expect((await office.newsroom.trash.list({ text: '' })).items.map(item => item.kind)).toEqual(['record'])
  await click('Cofnij')
  await seen(() => expect(names()).toEqual(['Łucja Wąs-Gżegżółka', 'Tadeusz Gołąbek']))
})

test('Ctrl+Z brings back one after another, the last first', async () => {
  openWindow(await officeWithPeople(), '#/osoby')
  await click(/^Osoby 2$/)
  await putAway()
  await seen(() => expect(names()).toEqual(['Tadeusz Gołąbek']))
  await putAway()
  await says('Tu nikogo nie ma')
  expect(document.activeElement?.tagName).toBe('HEADER')
  const main = () =>
    document
      .querySelector('main')
      ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }))
  main()
  await seen(() => expect(names()).toEqual(['Tadeusz Gołąbek']))
  main()
  await seen(() => expect(names()).toEqual(['Łucja Wąs-Gżegżółka', 'Tadeusz Gołąbek']))
  await seen(() => expect(document.querySelector('[aria-selected="true"]')?.textContent).toContain('Łucja'))
  await seen(() => expect(document.activeElement?.getAttribute('aria-label')).toBe(list))
})

test('a record that another window has deleted is said to be gone', async () => {
  const office = await officeWithPeople()
  openWindow(office, '#/osoby')
  await click(/^Osoby 2$/)
  await control(list)
  await press(list, 'Delete')
  await says('Przenieść do kosza wpis „Łucja Wąs-Gżegżółka”?')
  const remove = office.newsroom.directory.remove
  const [person] = (await office.newsroom.directory.list()).filter(({ kind }) => kind === 'person')
  await Promise.all([remove({ id: person?.id ?? '' }), click('Do kosza')])
  await says('tego wpisu już nie ma')
})

test('a new record is added from the screen and is the row the keyboard is on', async () => {
  const office = await officeWithPeople()
  openWindow(office, '#/osoby')
  await write('Szukaj nazwiska, nazwy, skrótu', 'Sebastian Rynkiewicz')
  await click('Dodaj „Sebastian Rynkiewicz”')
  await says('Nowa osoba')
  await click('Dodaj')
  await says('Dodano: „Sebastian Rynkiewicz”')
  const added = (await office.newsroom.directory.list()).at(-1)
  const grid = await control(list)
  await seen(() => expect(grid.getAttribute('aria-activedescendant')).toBe(`row-${added?.id}`))
  expect([added && recordName(added, 'pl'), document.activeElement === grid]).toEqual(['Sebastian Rynkiewicz', true])
})

test('what is added elsewhere appears by itself', async () => {
  const office = await officeWithPeople()
  openWindow(office, '#/osoby')
  await click(/^Osoby 2$/)
  await office.newsroom.directory.add(newPerson('Adam Abramowicz', { pl: '', en: '' }, ''))
  await seen(() => expect(names()[0]).toBe('Adam Abramowicz'))
})

test('of three hundred records only those in sight are in the page, and a screen reader is told of all', async () => {
  const office = await freshNewsroom()
  const before = (await office.newsroom.directory.list()).length
  for (let index = 0; index < 300 - before; index += 1) await office.newsroom.directory.add(newPerson(`Osoba ${index}`))
  openWindow(office, '#/osoby')
  const grid = await control(list)
  expect([grid.getAttribute('aria-rowcount'), names().length < 60]).toEqual(['301', true])
  await press(list, 'PageDown')
  await seen(() =>
    expect(document.querySelector('[role="row"][aria-selected="true"]')?.getAttribute('aria-rowindex')).toBe('10'),
  )
})
