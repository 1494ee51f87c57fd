// @vitest-environment jsdom

import { expect, test } from 'vitest'
import { newPerson } from '../../shared/directory/newPerson.ts'
import type { NewPerson } from '../../shared/directory/person.ts'
import { click, control, press, says, seen, write } from '../ui/look.ts'
import { freshNewsroom, type OpenWindow, openWindow } from '../ui/openWindow.tsx'
import { articleMentioning } from './mentioning.ts'

async function add(office: OpenWindow, person: NewPerson): Promise<string> {
  const added = await office.newsroom.directory.add(person)
  if (!added.ok) throw new Error(added.refusal.kind)
  return added.value.id
}

/** An office that has Sebastian Rynkiewicz twice; one article names the shorter record. */
async function officeWithTwo() {
  const office = await freshNewsroom()
  const full = await add(office, {
    ...newPerson('Sebastian Rynkiewicz', { pl: 'dyrektor', en: 'Director' }, 'parp'),
    aliases: ['Seba'],
  })
  const short = await add(office, newPerson('S. Rynkiewicz', { pl: 'prelegent', en: '' }))
  const article = await articleMentioning(office.newsroom, 'Zjazd odlewników w Żubrowie', '2026-09-03', {
    kind: 'person',
    id: short,
    words: 'S. Rynkiewicz',
  })
  return { office, full, short, article }
}

const recordOf = async (office: OpenWindow, id: string) =>
  (await office.newsroom.directory.list()).find(record => record.id === id)

const dialog = (): string =>
  (document.querySelector('[role="dialog"]')?.textContent ?? '').replaceAll('\u00a0', ' ').replace(/\s+/g, ' ')

test('a likely duplicate is hinted, and the dialog says which stays, what it gains and which article will lead to it', async () => {
  const { office, short } = await officeWithTwo()
  openWindow(office, `#/osoby/${short}`)
  await says('Możliwe powtórzenia: 2')
  await says('Podobny wpis: Sebastian Rynkiewicz.')
  await click('Porównaj i scal')
  await says('Wpis „S. Rynkiewicz” jest oznaczony w 1 artykule:')
  expect(dialog()).toContain('Sebastian Rynkiewicz zyska: zapis „S. Rynkiewicz” i 1 funkcję.')
  expect(dialog()).toContain('Zjazd odlewników w Żubrowie3 września 2026 r. · Szkic')
  await click('Zostaje: S. Rynkiewicz')
  await says('S. Rynkiewicz zyska: zapisy „Sebastian Rynkiewicz” i „Seba” i 1 funkcję.')
})

test('merged, the article leads to the one that stayed, and Cofnij separates both as they were', async () => {
  const { office, full, short, article } = await officeWithTwo()
  const before = [await recordOf(office, full), await recordOf(office, short)]
  openWindow(office, `#/osoby/${short}`)
  await click('Porównaj i scal')
  await click('Scal')
  await says('Scalono: „S. Rynkiewicz” to teraz „Sebastian Rynkiewicz”')
  await seen(() => expect(window.location.hash).toBe(`#/osoby/${full}`))
  await says('3 wrz')
  expect(await recordOf(office, short)).toEqual({ ...before[1], mergedInto: full })
  expect((await office.newsroom.directory.references({ id: full })).articles.map(({ id }) => id)).toEqual([article])
  await click('Cofnij')
  await says('Rozdzielono: „S. Rynkiewicz” znów jest osobnym wpisem')
  expect([await recordOf(office, full), await recordOf(office, short)]).toEqual(before)
})

test('Cofnij of a merging gives the keyboard back to where it was', async () => {
  const { office, full, short } = await officeWithTwo()
  openWindow(office, `#/osoby/${short}`)
  await click('Porównaj i scal')
  await click('Scal')
  await says('Scalono: „S. Rynkiewicz” to teraz „Sebastian Rynkiewicz”')
  await seen(() => expect(window.location.hash).toBe(`#/osoby/${full}`))
  await says('3 wrz')
  const family = await control('Nazwisko')
  family.focus()
  const undo = await control('Cofnij')
  undo.focus()
  undo.click()
  await says('Rozdzielono: „S. Rynkiewicz” znów jest osobnym wpisem')
  expect(document.activeElement).toBe(await control('Nazwisko'))
})

test('the address of a merged record leads to the one that stands for it', async () => {
  const { office, full, short } = await officeWithTwo()
  await office.newsroom.directory.merge({ id: short, into: full })
  openWindow(office, `#/osoby/${short}`)
  await seen(() => expect(window.location.hash).toBe(`#/osoby/${full}`))
  await control('Imiona')
})

test('any other record of the kind is found by its name from the menu of a row; until then nothing is merged', async () => {
  const { office } = await officeWithTwo()
  openWindow(office, '#/osoby')
  await click(/^Osoby 2$/)
  await press('Lista osób i instytucji', 'ContextMenu')
  await click('Scal z…')
  await says('Z czym scalić wpis „S. Rynkiewicz”?')
  await seen(async () => expect(document.activeElement).toBe(await control('Drugi wpis')))
  const before = (await control('Scal')).getAttribute('aria-disabled')
  await write('Drugi wpis', 'rynk seb')
  const option = await seen(() => {
    const found = document.querySelector<HTMLElement>('[role="option"]')
    if (!found) throw new Error('nobody is offered')
    return found
  })
  expect([before, option.textContent]).toEqual(['true', 'Sebastian Rynkiewicz · dyrektor, PARP'])
  option.click()
  await says('Sebastian Rynkiewicz zyska')
  expect((await control('Scal')).getAttribute('aria-disabled')).toBe('false')
})

test('before a record goes, the articles and the versions that name it are listed, with what that means', async () => {
  const { office, short } = await officeWithTwo()
  openWindow(office, `#/osoby/${short}`)
  await says('Gdzie wspomniano 1')
  await click('Więcej: „S. Rynkiewicz”')
  await click('Do kosza')
  await says('Nazwę mają wcześniejsze wersje 1 artykułu:')
  expect(dialog()).toContain('Oznaczono go w 1 artykule. Tekst się nie zmieni')
  expect(dialog()).toContain('Zjazd odlewników w Żubrowie3 września 2026 r. · Szkic')
  expect(dialog()).toContain('Jeżeli ktoś prosi o usunięcie swoich danych (RODO), popraw też artykuły z listy.')
  expect(document.activeElement).toBe(await control('Zostaw'))
  await click('Zostaw')
  await seen(() => expect(document.querySelector('[role="dialog"]')).toBe(null))
  expect(await recordOf(office, short)).toBeDefined()
})

test('a record that is open is closed when it goes, and Cofnij brings it back', async () => {
  const { office, short } = await officeWithTwo()
  openWindow(office, `#/osoby/${short}`)
  await click('Więcej: „S. Rynkiewicz”')
  await click('Do kosza')
  await says('Przenieść do kosza wpis „S. Rynkiewicz”?')
  await click('Do kosza')
  await says('Przeniesiono do kosza: „S. Rynkiewicz”')
  await seen(() => expect(window.location.hash).toBe('#/osoby'))
  await click('Cofnij')
  await seen(async () => expect(await recordOf(office, short)).toBeDefined())
})

test('where somebody is mentioned stands with the day, the counts of both texts and the office then; it leads to the article', async () => {
  const { office, full } = await officeWithTwo()
  const article = await articleMentioning(office.newsroom, 'Kongres w Rzeszowie', '2024-11-18', {
    kind: 'person',
    id: full,
    words: 'Sebastian Rynkiewicz',
  })
  openWindow(office, `#/osoby/${full}`)
  const link = await control('Kongres w Rzeszowie')
  expect([link.getAttribute('href'), link.closest('li')?.textContent]).toEqual([
    `#/artykul/${article}`,
    '18 lis 2024Kongres w Rzeszowiedyrektor, Polska Agencja Rozwoju PrzedsiębiorczościPL 1 · EN 0',
  ])
})
