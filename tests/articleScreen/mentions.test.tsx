// @vitest-environment jsdom

import { TextSelection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { newPerson } from '../../shared/directory/newPerson.ts'
import { recordName } from '../../shared/directory/recordName.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { mentionsIn } from '../../shared/document/mentionsIn.ts'
import { click, control, press, says, seen, write } from '../ui/look.ts'
import { officeWithArticle, openArticleWindow, textOf } from './deskForTests.tsx'

const text = (words: string, id: string | null = null, key = ''): DocumentNode =>
  id === null
    ? { type: 'text', text: words }
    : { type: 'text', text: words, marks: [{ type: 'mention', attrs: { kind: 'person', id, key } }] }

const report = (block: string, ...content: DocumentNode[]): DocumentNode => ({
  type: 'doc',
  content: [
    { type: 'title', content: [text('Kongres')] },
    { type: 'lead' },
    { type: 'paragraph', attrs: { id: block }, content },
  ],
})

/** An article in which Rynkiewicz is mentioned twice in Polish and once in English, and somebody unknown once. */
async function openReport() {
  const { office, id } = await officeWithArticle()
  const add = async (name: string, held: string): Promise<string> => {
    const added = await office.newsroom.directory.add(newPerson(name, { pl: held, en: '' }, 'parp'))
    if (!added.ok) throw new Error(added.refusal.kind)
    return added.value.id
  }
  const rynkiewicz = await add('Sebastian Rynkiewicz', 'prezes')
  const zielonka = await add('Marta Zielonka-Bąk', 'dyrektorka')
  const window = 'okno-Jana-0002'
  const opened = await office.newsroom.articles.open({ id, window })
  if (!opened.ok) throw new Error(opened.refusal.kind)
  const pl = report(
    'p1',
    text('Wyróżniono '),
    text('Sebastiana Rynkiewicza', rynkiewicz, 'm1'),
    text('. Dziękował '),
    text('Rynkiewicz', rynkiewicz, 'm2'),
    text(' i '),
    text('Jan Kos', 'nikt-taki', 'm3'),
    text('.'),
  )
  const en = report('e1', text('Sebastian Rynkiewicz', rynkiewicz, 'm4'), text(' was honoured.'))
  await office.newsroom.articles.save({
    id,
    window,
    baseRevision: opened.value.revision,
    pl: { ...opened.value.pl, document: pl },
    en: { ...opened.value.en, document: en },
  })
  await office.newsroom.articles.close({ id, window })
  openArticleWindow(office, id)
  await click(/^Oznaczenia/)
  const meant = async () =>
    Promise.all(
      (['pl', 'en'] as const).map(async language =>
        mentionsIn((await textOf(language)).getJSON()).map(
          found => `${found.text} = ${found.id === rynkiewicz ? 'R' : found.id === zielonka ? 'Z' : '?'}`,
        ),
      ),
    )
  return { office, meant }
}

const focused = () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id

test('the inspector lists who is mentioned, in which version, and at which words', async () => {
  await openReport()
  await says('Sebastian Rynkiewicz')
  await click(/^Sebastian Rynkiewicz/)
  const places = await seen(() => {
    const found = [...document.querySelectorAll('[data-place] p')].map(place => place.textContent)
    expect(found).toHaveLength(3)
    return found
  })
  const rows = [...document.querySelectorAll('#inspector-panel li > [aria-expanded]')].map(row =>
    [...row.querySelectorAll(':scope > span')].map(part => part.textContent),
  )
  expect({ rows, places }).toEqual({
    rows: [
      [
        'Jan KosNie ma już tego wpisu w osobach i instytucjach. Wskaż, kto to jest.',
        'PL ×1po polsku 1 miejscebrak w EN',
      ],
      ['Sebastian Rynkiewiczprezes, PARP', 'PL ×2po polsku 2 miejscaEN ×1po angielsku 1 miejsce'],
    ],
    places: [
      'PLWyróżniono Sebastiana Rynkiewicza. Dziękował Rynkiewicz i Jan Kos.',
      'PL… Rynkiewicza. Dziękował Rynkiewicz i Jan Kos.',
      'ENSebastian Rynkiewicz was honoured.',
    ],
  })
})

test('a place is shown in the text with its words chosen', async () => {
  await openReport()
  await click(/^Sebastian Rynkiewicz/)
  await click('Pokaż w tekście PL: Rynkiewicz')
  const { state } = await textOf('pl')
  await seen(() => expect(focused()).toBe('Tekst polski'))
  const { from, to } = (await textOf('pl')).state.selection
  expect(state.doc.textBetween(from, to)).toBe('Rynkiewicz')
})

test('one place is given to somebody else: the words stay, and one Ctrl+Z gives it back', async () => {
  const { meant } = await openReport()
  await click(/^Sebastian Rynkiewicz/)
  await click('Zmień, kogo oznacza w PL: Rynkiewicz')
  await write('Nazwisko, nazwa albo skrót', 'zielon')
  await seen(() => expect(document.querySelector('[role=option][aria-selected=true]')?.textContent).toContain('Marta'))
  await press('Nazwisko, nazwa albo skrót', 'Enter')
  const changed = await meant()
  await seen(() => expect(focused()).toBe('Pokaż w tekście PL: Rynkiewicz'))
  await press('Pokaż w tekście PL: Rynkiewicz', 'z', { ctrlKey: true })
  expect([changed, await meant()]).toEqual([
    [['Sebastiana Rynkiewicza = R', 'Rynkiewicz = Z', 'Jan Kos = ?'], ['Sebastian Rynkiewicz = R']],
    [['Sebastiana Rynkiewicza = R', 'Rynkiewicz = R', 'Jan Kos = ?'], ['Sebastian Rynkiewicz = R']],
  ])
})

test('all places of the article in both languages change in one step', async () => {
  const { meant } = await openReport()
  await click(/^Sebastian Rynkiewicz/)
  await click('Zmień, kogo oznacza w EN: Sebastian Rynkiewicz')
  await click('Wszystkie w artykule (3)')
  await write('Nazwisko, nazwa albo skrót', 'zielon')
  await seen(() => expect(document.querySelector('[role=option][aria-selected=true]')?.textContent).toContain('Marta'))
  await press('Nazwisko, nazwa albo skrót', 'Enter')
  await says('3 oznaczenia wskazują teraz: Marta Zielonka-Bąk')
  const changed = await meant()
  await click('Cofnij')
  expect([changed, await meant()]).toEqual([
    [['Sebastiana Rynkiewicza = Z', 'Rynkiewicz = Z', 'Jan Kos = ?'], ['Sebastian Rynkiewicz = Z']],
    [['Sebastiana Rynkiewicza = R', 'Rynkiewicz = R', 'Jan Kos = ?'], ['Sebastian Rynkiewicz = R']],
  ])
})

test('Delete untags: the words stay, the focus goes to the neighbour, and it is said', async () => {
  const { meant } = await openReport()
  await click(/^Sebastian Rynkiewicz/)
  const place = await control('Pokaż w tekście PL: Sebastiana Rynkiewicza')
  place.focus()
  await press('Pokaż w tekście PL: Sebastiana Rynkiewicza', 'Delete')
  await says('Usunięto oznaczenie: Sebastiana Rynkiewicza. Słowa zostały.')
  await seen(() => expect(focused()).toBe('Pokaż w tekście PL: Rynkiewicz'))
  expect([await meant(), (await textOf('pl')).getText()]).toEqual([
    [['Rynkiewicz = R', 'Jan Kos = ?'], ['Sebastian Rynkiewicz = R']],
    expect.stringContaining('Wyróżniono Sebastiana Rynkiewicza. Dziękował'),
  ])
})

test('a mention of nobody in the directory says so, and offers to say who it is first', async () => {
  await openReport()
  await says('Nie ma już tego wpisu w osobach i instytucjach. Wskaż, kto to jest.')
  await click(/^Jan Kos/)
  await control('Zmień, kogo oznacza w PL: Jan Kos')
  expect([...document.querySelectorAll('[data-place] button')].map(button => button.textContent)).toEqual([
    'Zmień',
    'Pokaż',
    'Usuń oznaczenie',
  ])
})

test('a mention of a record in the trash says where it is, and brings it back there', async () => {
  const { office } = await openReport()
  const [record] = (await office.newsroom.directory.list()).filter(
    one => recordName(one, 'pl') === 'Sebastian Rynkiewicz',
  )
  await office.newsroom.directory.remove({ id: record?.id ?? '' })
  await says('Sebastian RynkiewiczTen wpis jest w koszu.')
  await click('Przywróć z kosza: Sebastian Rynkiewicz')
  await says('Przywrócono do osób i instytucji: „Sebastian Rynkiewicz”')
  await seen(() => expect(document.body.textContent).not.toContain('Ten wpis jest w koszu.'))
  expect((await office.newsroom.directory.list()).at(-1)).toEqual(record)
})

/** The caret goes behind these words of the Polish text, and Ctrl+. is pressed there. */
async function pressFullStopAfter(words: string) {
  const { view, state } = await textOf('pl')
  await seen(() => expect(focused()).toBe('Tekst polski'))
  // jsdom's own selection does not follow the text's while it has the focus.
  view.dom.blur()
  let place = 0
  state.doc.descendants((node, position) => {
    if (node.isText && node.text?.includes(words)) place = position + node.text.indexOf(words) + words.length
  })
  view.dispatch(state.tr.setSelection(TextSelection.create(state.doc, place)))
  view.dom.dispatchEvent(new KeyboardEvent('keydown', { key: '.', ctrlKey: true, bubbles: true, cancelable: true }))
}

test('Ctrl+. in a mention tells who is meant; Esc gives the caret back where it was', async () => {
  await openReport()
  await pressFullStopAfter('Sebastiana')
  await seen(() =>
    expect(document.querySelector('[role=dialog] p')?.textContent).toBe('Sebastian Rynkiewiczprezes, PARP'),
  )
  const inside = document.activeElement?.textContent
  const caret = (await textOf('pl')).state.selection.from
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  await seen(() => expect(document.querySelector('[role=dialog]')).toBeNull())
  expect([inside, focused(), (await textOf('pl')).state.selection.from === caret]).toEqual([
    'Zmień',
    'Tekst polski',
    true,
  ])
})

test('in the box under the words somebody else is chosen, and the mention taken off, each one step back', async () => {
  const { meant } = await openReport()
  await pressFullStopAfter('Sebastiana')
  await click('Zmień')
  await write('Nazwisko, nazwa albo skrót', 'zielon')
  await seen(() => expect(document.querySelector('[role=option][aria-selected=true]')?.textContent).toContain('Marta'))
  await press('Nazwisko, nazwa albo skrót', 'Enter')
  const changed = (await meant())[0]?.[0]
  await pressFullStopAfter('Sebastiana')
  await click('Usuń oznaczenie')
  const untagged = (await meant())[0]
  await click(/^Cofnij/)
  const once = (await meant())[0]?.[0]
  await click(/^Cofnij/)
  expect([changed, untagged, once, (await meant())[0]?.[0]]).toEqual([
    'Sebastiana Rynkiewicza = Z',
    ['Rynkiewicz = R', 'Jan Kos = ?'],
    'Sebastiana Rynkiewicza = Z',
    'Sebastiana Rynkiewicza = R',
  ])
})

test('Ctrl+. outside a mention is left to the window', async () => {
  await openReport()
  await pressFullStopAfter('Dziękował')
  expect(document.querySelector('[role=dialog]')).toBeNull()
})
