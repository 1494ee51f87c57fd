// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { click, leave, says, seen, write } from '../ui/look.ts'
import { freshNewsroom, openWindow } from '../ui/openWindow.tsx'

test('the language of Kronika changes at once, for the eye and for a screen reader, and is kept', async () => {
  const office = await freshNewsroom()
  openWindow(office, '#/ustawienia')
  await says('Język Kroniki')
  expect(document.documentElement.lang).toBe('pl')
  await click('English')
  await says('Language of Kronika')
  await says('Saved at')
  expect({ lang: document.documentElement.lang, kept: (await office.newsroom.settings.personal()).language }).toEqual({
    lang: 'en',
    kept: 'en',
  })
})

test('dark and light follow the setting; as the system leaves the choice to the system', async () => {
  const office = await freshNewsroom()
  openWindow(office, '#/ustawienia')
  await click('Ciemny')
  await seen(() => expect(document.documentElement.dataset.theme).toBe('dark'))
  await click('Jak w systemie')
  await seen(() => expect(document.documentElement.dataset.theme).toBe(undefined))
})

test('two fields changed one after the other are both kept', async () => {
  const office = await freshNewsroom()
  openWindow(office, '#/ustawienia')
  await write('Imię i nazwisko', 'Ewa Linde')
  await write('Inicjały', 'EL')
  await leave('Imię i nazwisko')
  await leave('Inicjały')
  await seen(async () => {
    const { userName, initials } = await office.newsroom.settings.personal()
    expect({ userName, initials }).toEqual({ userName: 'Ewa Linde', initials: 'EL' })
  })
})

test('a pattern without its place for the title is refused by the name of its field, and an example shows a right one', async () => {
  const office = await freshNewsroom()
  openWindow(office, '#/ustawienia/organizacja')
  const field = 'Wzór adresu artykułu po angielsku'
  await write(field, 'narew.example/en/')
  await leave(field)
  await says('Wzór adresu artykułu po angielsku: wpisz {slug} tam, gdzie ma stać tytuł.')
  await write(field, 'narew.example/en/{slug}/')
  await says('Przykład: https://narew.example/en/cluster-forum-joining-forces/')
  await leave(field)
  await says('Zapisano o')
  expect((await office.newsroom.settings.organisation()).address).toEqual({
    pl: '',
    en: 'https://narew.example/en/{slug}/',
  })
})

test('in the browser the folder is shown, and how another one is opened', async () => {
  openWindow(await freshNewsroom(), '#/ustawienia/biblioteka')
  await says('npm start -- --library FOLDER')
})
