// @vitest-environment jsdom

import { expect, test } from 'vitest'
import { newPerson } from '../../shared/directory/newPerson.ts'
import type { Person } from '../../shared/directory/person.ts'
import { click, control, leave, press, says, seen, write } from '../ui/look.ts'
import { freshNewsroom, type OpenWindow, openWindow } from '../ui/openWindow.tsx'

/** An office that knows Anna, who leads PARP since March 2022, and her window with her record open. */
async function annaOpen(change: Partial<Person> = {}) {
  const office = await freshNewsroom()
  const added = await office.newsroom.directory.add({
    ...newPerson('Anna Wiśniewska-Korcz'),
    offices: [
      { title: { pl: 'prezes zarządu', en: '' }, institution: 'parp', from: '2022-03-01', to: null },
      { title: { pl: 'kierowniczka', en: 'manager' }, institution: '', from: '2011-01-01', to: '2017-04-30' },
    ],
    ...change,
  })
  if (!added.ok) throw new Error(added.refusal.kind)
  openWindow(office, `#/osoby/${added.value.id}`)
  await control('Nazwisko')
  return { office, id: added.value.id }
}

async function stored(office: OpenWindow, id: string) {
  const found = (await office.newsroom.directory.list()).find(record => record.id === id)
  if (found?.kind !== 'person') throw new Error(`${id} is no person`)
  return found
}

const valueIn = async (name: string): Promise<string> => {
  const field = await control(name)
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement))
    throw new Error(`${name} is no field`)
  return field.value
}

const ctrl = (key: string) =>
  (document.activeElement ?? document.body).dispatchEvent(
    new KeyboardEvent('keydown', { key, ctrlKey: true, bubbles: true, cancelable: true }),
  )

const list = 'Lista osób i instytucji'

test('Enter opens the record of the row, and the keyboard is in its first field', async () => {
  const office = await freshNewsroom()
  const added = await office.newsroom.directory.add(newPerson('Tadeusz Gołąbek'))
  openWindow(office, '#/osoby')
  await click(/^Osoby 1$/)
  await press(list, 'Enter')
  await seen(async () => expect(document.activeElement).toBe(await control('Imiona')))
  expect([window.location.hash, await valueIn('Imiona'), await valueIn('Nazwisko')]).toEqual([
    `#/osoby/${added.ok && added.value.id}`,
    'Tadeusz',
    'Gołąbek',
  ])
})

test('what is typed is said to be unsaved, Ctrl+S saves it, and Cofnij takes it back', async () => {
  const { office, id } = await annaOpen()
  await write('Tytuł przed nazwiskiem', 'dr inż.')
  await says('Niezapisane zmiany')
  ctrl('s')
  await says('Zapisano o')
  const saved = (await stored(office, id)).title
  await click('Cofnij')
  await seen(async () => expect((await stored(office, id)).title).toBe(''))
  await seen(async () => expect(await valueIn('Tytuł przed nazwiskiem')).toBe(''))
  expect(saved).toBe('dr inż.')
})

test('a record that is left for another one is saved by that, and Ctrl+Z on the list takes it back', async () => {
  const { office, id } = await annaOpen()
  await write('Tytuł przed nazwiskiem', 'dr inż.')
  window.location.hash = '#/osoby/parp'
  await seen(async () => expect((await stored(office, id)).title).toBe('dr inż.'))
  ;(await control(list)).focus()
  ctrl('z')
  await says('Cofnięto zmiany: „Anna Wiśniewska-Korcz”')
  await seen(async () => expect((await stored(office, id)).title).toBe(''))
})

test('what cannot be saved is said at its field and waits, also when the record is left', async () => {
  const { office, id } = await annaOpen()
  await write('Strona albo adres e-mail', 'nie wiem')
  await leave('Strona albo adres e-mail')
  await says('To nie jest adres strony ani poczty.')
  await write('Tytuł przed nazwiskiem', 'dr')
  ctrl('s')
  await says('Niezapisane: popraw zaznaczone pola')
  await seen(async () => expect(document.activeElement).toBe(await control('Strona albo adres e-mail')))
  window.location.hash = '#/osoby/parp'
  await says('„Anna Wiśniewska-Korcz”: zmian nie da się jeszcze zapisać.')
  expect((await stored(office, id)).title).toBe('')
  await click('Pokaż')
  await seen(async () => expect(await valueIn('Tytuł przed nazwiskiem')).toBe('dr'))
  await write('Strona albo adres e-mail', 'narew.example')
  await click('Zapisz')
  await says('Zapisano o')
  const { title, link } = await stored(office, id)
  expect([title, link]).toEqual(['dr', 'https://narew.example/'])
})

test('changes are discarded on one press, and brought back on another', async () => {
  await annaOpen()
  await write('Tytuł przed nazwiskiem', 'dr inż.')
  await click('Odrzuć zmiany')
  await seen(async () => expect(await valueIn('Tytuł przed nazwiskiem')).toBe(''))
  await says('Odrzucono zmiany: „Anna Wiśniewska-Korcz”')
  await click('Cofnij')
  await seen(async () => expect(await valueIn('Tytuł przed nazwiskiem')).toBe('dr inż.'))
})

test('the cases follow the name; one written by hand is marked, survives a change of gender and can be given back', async () => {
  const { office, id } = await annaOpen()
  expect([await valueIn('narzędnik'), await valueIn('wołacz')]).toEqual([
    'Anną Wiśniewską-Korcz',
    'Anno Wiśniewska-Korcz',
  ])
  await write('wołacz', 'Pani Anno')
  await says('ręcznie')
  await click('mężczyzna')
  await click('kobieta')
  ctrl('s')
  await says('Zapisano o')
  const { cases, gender } = await stored(office, id)
  expect([cases, gender]).toEqual([{ vocative: 'Pani Anno' }, 'f'])
  await click(/^Odmień wołacz od nowa/)
  await seen(async () => expect(await valueIn('wołacz')).toBe('Anno Wiśniewska-Korcz'))
  ctrl('s')
  await seen(async () => expect((await stored(office, id)).cases).toEqual({}))
})

test('another name with forms written by hand is asked to be looked at', async () => {
  await annaOpen({ cases: { vocative: 'Pani Anno' } })
  await write('Nazwisko', 'Nowak')
  await says('Nazwa jest inna niż ta, dla której wpisano formy ręczne.')
  expect(await valueIn('wołacz')).toBe('Pani Anno')
})

test('offices stand newest first, the one of today is marked, and a missing English one is said', async () => {
  await annaOpen()
  const rows = [...document.querySelectorAll('[data-row]')].map(row => row.textContent)
  expect(rows).toEqual([
    'od 1 marca 2022 r.obecnieprezes zarządu, PARPbrak funkcji po angielsku',
    '1 stycznia 2011 r. – 30 kwietnia 2017 r.kierowniczkamanager',
  ])
})

test('an office is added with a month as people say it, and changed only where it is wrong', async () => {
  const { office, id } = await annaOpen({ offices: [] })
  await click('Dodaj: Funkcje')
  await seen(async () => expect(document.activeElement).toBe(await control('Funkcja, po polsku')))
  await write('Funkcja, po polsku', 'posłanka')
  await write('Od', 'maj 2017')
  await write('Do', '2016')
  ctrl('s')
  await says('Koniec jest przed początkiem.')
  expect((await stored(office, id)).offices).toEqual([])
  await write('Do', '')
  ctrl('s')
  await says('Zapisano o')
  expect((await stored(office, id)).offices).toEqual([
    { title: { pl: 'posłanka', en: '' }, institution: '', from: '2017-05-01', to: null },
  ])
  await click('Usuń: posłanka')
  await says('Nie wpisano jeszcze żadnej funkcji.')
  await seen(() => expect(document.activeElement?.getAttribute('aria-label')).toBe('Dodaj: Funkcje'))
})

test('a day that does not exist is said at its field, and what was typed stays there', async () => {
  await annaOpen()
  await click('Zmień: prezes zarządu, PARP')
  await write('Od', '31.02.2022')
  await leave('Od')
  await says('Nie ma takiego dnia.')
  expect(await valueIn('Od')).toBe('31.02.2022')
})

test('other spellings are added with Enter or by saving, and taken away', async () => {
  const { office, id } = await annaOpen({ aliases: ['Anna Wiśniewska'] })
  await write('Także jako', 'A. Korcz')
  await press('Także jako', 'Enter')
  await click('Usuń zapis „Anna Wiśniewska”')
  await write('Nigdy tak', 'Korczowa')
  ;(await control('Nigdy tak')).focus()
  ctrl('s')
  await says('Zapisano o')
  const { aliases, forbiddenForms } = await stored(office, id)
  expect([aliases, forbiddenForms]).toEqual([['A. Korcz'], ['Korczowa']])
})

test('a record changed in another window meanwhile keeps that change beside what is typed here', async () => {
  const { office, id } = await annaOpen()
  await write('Tytuł przed nazwiskiem', 'dr')
  const meanwhile = await stored(office, id)
  await office.newsroom.directory.update({ record: { ...meanwhile, note: 'dzwonić po 10' } })
  await seen(async () => expect(await valueIn('Notatka')).toBe('dzwonić po 10'))
  ctrl('s')
  await says('Zapisano o')
  const { title, note } = await stored(office, id)
  expect([title, note]).toEqual(['dr', 'dzwonić po 10'])
})

test('a record that another window has deleted keeps what was typed, says what to do, and can be saved once it is back', async () => {
  const { office, id } = await annaOpen()
  await write('Tytuł przed nazwiskiem', 'dr')
  await office.newsroom.directory.remove({ id })
  ctrl('s')
  await says('Nie zapisano: wpisu „Anna Wiśniewska-Korcz” nie ma już w osobach i instytucjach.')
  expect(await valueIn('Tytuł przed nazwiskiem')).toBe('dr')
  await office.newsroom.directory.restore({ id })
  await click('Zapisz')
  await says('Zapisano o')
  expect((await stored(office, id)).title).toBe('dr')
})

test('Esc goes back to the list, and closing the record leaves the keyboard there', async () => {
  await annaOpen()
  await press('Nazwisko', 'Escape')
  const grid = await control(list)
  const onEscape = document.activeElement === grid
  await click('Zamknij wpis')
  await seen(() => expect(window.location.hash).toBe('#/osoby'))
  await seen(async () => expect(document.activeElement).toBe(await control(list)))
  expect(onEscape).toBe(true)
})

test('an address of nobody says so and leads back', async () => {
  const office = await freshNewsroom()
  openWindow(office, '#/osoby/nie-ma-takiego')
  await says('Nie ma takiego wpisu')
  await click('Zamknij wpis')
  await seen(() => expect(window.location.hash).toBe('#/osoby'))
})
