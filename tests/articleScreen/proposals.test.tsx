// @vitest-environment jsdom

import { TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { newPerson } from '../../shared/directory/newPerson.ts'
import { personName } from '../../shared/directory/recordName.ts'
import { mentionsIn } from '../../shared/document/mentionsIn.ts'
import type { Language } from '../../shared/language/language.ts'
import { namesHere } from '../namesWindow/namesHere.ts'
import { click, control, press, says, seen } from '../ui/look.ts'
import { reachOf } from '../ui/openWindow.tsx'
import { officeWithArticle, openArticleWindow, textOf } from './deskForTests.tsx'

const polish =
  'W Gdańsku wyróżniono Sebastiana Rynkiewicza. Gratulowali mu Marta Zielonka-Bąk i Leszek Bonna, a z Leszkiem Bonną rozmawiano o PARP.'
const english = 'Sebastian Rynkiewicz met Leszek Bonna in Gdańsk.'

/** An article on the desk of an office that knows these people, and what its texts say who is meant. */
async function open(...people: string[]) {
  const { office, id } = await officeWithArticle()
  const names = new Map<string, string>()
  for (const [at, name] of people.entries()) {
    const added = await office.newsroom.directory.add(newPerson(name, { pl: `funkcja ${at + 1}`, en: '' }, ''))
    if (!added.ok) throw new Error(added.refusal.kind)
    names.set(added.value.id, name)
  }
  openArticleWindow(office, id, { ...reachOf(office), startNames: namesHere })
  await click(/^Oznaczenia/)
  const meant = async (language: Language) =>
    mentionsIn((await textOf(language)).getJSON()).map(one => `${one.text} = ${names.get(one.id) ?? one.id}`)
  const directory = () => office.newsroom.directory.list()
  return { office, meant, directory }
}

/** Pastes plain text at the end of a version, as from a letter. */
async function paste(language: Language, words: string): Promise<void> {
  const { view, state } = await textOf(language)
  view.dispatch(state.tr.setSelection(TextSelection.atEnd(state.doc)))
  const clipboardData = { getData: (kind: string) => (kind === 'text/plain' ? words : ''), files: [] }
  view.dom.dispatchEvent(Object.assign(new Event('paste', { bubbles: true, cancelable: true }), { clipboardData }))
}

/** The proposals as they are read out: whom, and what tells of them. */
const proposed = () =>
  [...document.querySelectorAll('section[aria-labelledby] li > div > [aria-expanded]')].map(row => row.textContent)

/** *Cofnij* of the toast; the toolbar has one of its own. */
const takeBack = async () =>
  (
    await seen(() => {
      const button = document.querySelector<HTMLElement>('[role="alert"] button')
      if (!button) throw new Error('no toast')
      return button
    })
  ).click()

const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent

test('names in any case are found in both texts, taken at once, and one Ctrl+Z takes it back', async () => {
  const { meant } = await open('Sebastian Rynkiewicz', 'Marta Zielonka-Bąk', 'Leszek Bonna')
  await paste('pl', polish)
  await paste('en', english)
  await says('4 propozycje')
  await seen(() => expect(proposed()).toHaveLength(4))
  const before = proposed()
  await click('Przyjmij wszystkie')
  await says('Oznaczono 7 miejsc')
  const taken = [await meant('pl'), await meant('en')]
  await press(/^Marta Zielonka-Bąk/, 'z', { ctrlKey: true })
  expect([before, taken, await meant('pl'), await meant('en')]).toEqual([
    [
      'Leszek Bonnafunkcja 3\u2002PL ×2po polsku 2 miejscaEN ×1po angielsku 1 miejsce',
      'Marta Zielonka-Bąkfunkcja 2\u2002PL ×1po polsku 1 miejsce',
      'Polska Agencja Rozwoju PrzedsiębiorczościPARP\u2002PL ×1po polsku 1 miejsce',
      'Sebastian Rynkiewiczfunkcja 1\u2002PL ×1po polsku 1 miejsceEN ×1po angielsku 1 miejsce',
    ],
    [
      [
        'Sebastiana Rynkiewicza = Sebastian Rynkiewicz',
        'Marta Zielonka-Bąk = Marta Zielonka-Bąk',
        'Leszek Bonna = Leszek Bonna',
        'Leszkiem Bonną = Leszek Bonna',
        'PARP = parp',
      ],
      ['Sebastian Rynkiewicz = Sebastian Rynkiewicz', 'Leszek Bonna = Leszek Bonna'],
    ],
    [],
    [],
  ])
})

test('one proposal is taken with all its places; it is said, and the keyboard goes to the next', async () => {
  const { meant } = await open('Sebastian Rynkiewicz', 'Leszek Bonna')
  await paste('pl', polish)
  const accept = await control('Przyjmij: Polska Agencja Rozwoju Przedsiębiorczości')
  accept.focus()
  accept.click()
  await says('Oznaczono: Polska Agencja Rozwoju Przedsiębiorczości')
  await seen(() => expect(focused()).toContain('Sebastian Rynkiewicz'))
  expect(await meant('pl')).toEqual(['PARP = parp'])
})

test('never for these words: the record keeps it, the others stay proposed, and it can be taken back', async () => {
  const { directory } = await open('Leszek Bonna')
  await paste('pl', 'Leszek Bonna mówił o PARP. Potem pytano Leszka Bonnę.')
  await click(/^Leszek Bonna/)
  await click('Nigdy nie proponuj „Leszka Bonnę” jako: Leszek Bonna, PL')
  await says('Nie proponuję już „Leszka Bonnę” jako: Leszek Bonna')
  const forbidden = async () => (await directory()).flatMap(one => (one.kind === 'person' ? one.forbiddenForms : []))
  const kept = await forbidden()
  await seen(() => expect(proposed()[0]).toContain('PL ×1'))
  await takeBack()
  await seen(async () => expect(await forbidden()).toEqual([]))
  await seen(() => expect(proposed()[0]).toContain('PL ×2'))
  expect(kept).toEqual(['Leszka Bonnę'])
})

test('a misspelt name is corrected in its case and tagged in one step', async () => {
  const { meant } = await open('Sebastian Rynkiewicz')
  await paste('pl', 'Gośćmi Sebastiana Rynkewicza byli klastrowicze.')
  await click('Popraw i oznacz: Sebastian Rynkiewicz')
  await says('Poprawiono na „Sebastiana Rynkiewicza” i oznaczono: Sebastian Rynkiewicz')
  const corrected = await meant('pl')
  await takeBack()
  expect([corrected, await meant('pl'), (await textOf('pl')).getText().includes('Rynkewicza')]).toEqual([
    ['Sebastiana Rynkiewicza = Sebastian Rynkiewicz'],
    [],
    true,
  ])
})

test('somebody new is asked for with what the texts say, and all their places are tagged', async () => {
  const { meant, directory } = await open()
  await paste('pl', 'Panel prowadziła Ewa Malinowska, prezes zarządu Polskiej Agencji Rozwoju Przedsiębiorczości.')
  await paste('en', 'Ewa Malinowska chaired the panel.')
  await says('Nowa osoba: prezes zarządu, PARP\u2002PL ×1')
  await seen(() => expect(proposed().at(-1)).toContain('EN ×1'))
  const add = await control('Dodaj do osób i instytucji: Ewa Malinowska')
  add.focus()
  add.click()
  await click('Anuluj')
  await seen(() => expect(focused()).toBe('Dodaj do osób i instytucji: Ewa Malinowska'))
  add.click()
  const filled = await seen(() => {
    const fields = [
      ...document.querySelectorAll<HTMLInputElement>(
        '[aria-modal="true"] input[type="text"], [aria-modal="true"] input:not([type])',
      ),
    ]
    expect(fields.length).toBeGreaterThan(3)
    return fields.map(field => field.value)
  })
  await click('Dodaj i wstaw')
  await says('Oznaczono 2 miejsca: Ewa Malinowska')
  await seen(() => expect(focused()).toContain('Polska Agencja Rozwoju Przedsiębiorczości'))
  const [made] = (await directory()).filter(one => one.kind === 'person')
  expect([filled.slice(0, 2), made && personName(made), made?.offices, await meant('pl'), await meant('en')]).toEqual([
    ['Ewa Malinowska', 'prezes zarządu'],
    'Ewa Malinowska',
    [{ title: { pl: 'prezes zarządu', en: '' }, institution: 'parp', from: null, to: null }],
    [`Ewa Malinowska = ${made?.id}`],
    [`Ewa Malinowska = ${made?.id}`],
  ])
})

test('of two people of one name somebody is chosen, for all places of the article', async () => {
  const { meant, directory } = await open('Jan Kowalewski', 'Jan Kowalewski')
  await paste('pl', 'Mówił Jan Kowalewski. Pytano Jana Kowalewskiego.')
  await says('2 osoby o tym nazwisku, wskaż jedną')
  await click(/^Jan Kowalewski2 osoby/)
  await click('Jan Kowalewskifunkcja 2')
  await says('Oznaczono 2 miejsca: Jan Kowalewski')
  const second = (await directory()).at(-1)?.id
  expect(mentionsIn((await textOf('pl')).getJSON()).map(({ id }) => id)).toEqual([second, second])
  expect(await meant('pl')).toHaveLength(2)
})

test('what is skipped is proposed no more in this article, until that is taken back', async () => {
  await open('Leszek Bonna')
  await paste('pl', 'Mówił Leszek Bonna.')
  const row = await control(/^Leszek Bonna/)
  row.focus()
  await press(/^Leszek Bonna/, 'Delete')
  await says('Pominięto w tym artykule: Leszek Bonna')
  const after = proposed()
  await takeBack()
  await says('1 propozycja')
  expect(after).toEqual([])
})

test('a mention that was taken off is not proposed again at once', async () => {
  const { meant } = await open('Leszek Bonna')
  await paste('pl', 'Mówił Leszek Bonna. Pytano Leszka Bonnę.')
  await click('Przyjmij wszystkie')
  await click(/^Leszek Bonna/)
  await click('Usuń oznaczenie w PL: Leszka Bonnę')
  await paste('pl', ' Dziękował PARP.')
  await says('1 propozycja')
  expect([proposed().length, await meant('pl')]).toEqual([1, ['Leszek Bonna = Leszek Bonna']])
})

test('somebody else is looked for among those of that family name; Esc puts the field away', async () => {
  const { meant } = await open('Leszek Bonna', 'Anna Bonna')
  await paste('pl', 'Pytano Leszka Bonnę.')
  await click(/^Leszek Bonna/)
  await click('Wskaż inny wpis w PL: Leszka Bonnę')
  await control('Nazwisko, nazwa albo skrót')
  await press('Nazwisko, nazwa albo skrót', 'Escape')
  await seen(() => expect(focused()).toBe('Wskaż inny wpis w PL: Leszka Bonnę'))
  await click('Wskaż inny wpis w PL: Leszka Bonnę')
  const offered = await seen(() => {
    const rows = [...document.querySelectorAll<HTMLElement>('[role="option"]')]
    expect(rows).toHaveLength(1)
    return rows.map(row => row.textContent)
  })
  await press('Nazwisko, nazwa albo skrót', 'Enter')
  await says('Oznaczono: Anna Bonna')
  expect([offered, await meant('pl')]).toEqual([['Anna Bonnafunkcja 2'], ['Leszka Bonnę = Anna Bonna']])
})

/** The caret goes into these words of the Polish text, and Ctrl+. is pressed there. */
async function ask(words: string): Promise<void> {
  const { view, state } = await textOf('pl')
  // jsdom's own selection does not follow the text's while it has the focus.
  view.dom.blur()
  let place = 0
  state.doc.descendants((node, position) => {
    const at = node.isText ? (node.text ?? '').indexOf(words) : -1
    if (at >= 0) place = position + at + 2
  })
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, place)))
  view.dom.dispatchEvent(new KeyboardEvent('keydown', { key: '.', ctrlKey: true, bubbles: true, cancelable: true }))
}

test('Ctrl+. in an underlined word offers the same under it; Esc gives the caret back, and one place is taken', async () => {
  const { meant } = await open('Leszek Bonna')
  await paste('pl', 'Mówił Leszek Bonna. Pytano Leszka Bonnę.')
  await says('1 propozycja')
  await ask('Leszka Bonnę')
  await seen(() => expect(focused()).toBe('Oznacz w PL „Leszka Bonnę” jako: Leszek Bonna'))
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  await seen(() => expect([document.querySelector('[role=dialog]'), focused()]).toEqual([null, 'Tekst polski']))
  await ask('Leszka Bonnę')
  await click('Oznacz w PL „Leszka Bonnę” jako: Leszek Bonna')
  await says('Oznaczono: Leszek Bonna')
  expect([await meant('pl'), focused(), document.querySelector('[role=dialog]')]).toEqual([
    ['Leszka Bonnę = Leszek Bonna'],
    'Tekst polski',
    null,
  ])
})
