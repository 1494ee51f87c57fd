// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { askForMention } from '../../renderer/editor/commands/askForMention.ts'
import type { RecordForm, RecordRow } from '../../renderer/editor/records.ts'
import { mentionsIn } from '../../shared/document/mentionsIn.ts'
import { openText, paragraph, press, type, versionOf } from './twoTexts.ts'

const body = 45

const directory: readonly RecordRow[] = [
  { kind: 'institution', id: 'parp', name: 'Polska Agencja Rozwoju Przedsiębiorczości', about: 'PARP', text: 'PARP' },
  { kind: 'institution', id: 'paih', name: 'Polska Agencja Inwestycji i Handlu', about: 'PAIH', text: 'PAIH' },
  {
    kind: 'person',
    id: 'anna-korcz',
    name: 'Anna Wiśniewska-Korcz',
    about: 'prezes zarządu',
    text: 'Anna Wiśniewska-Korcz',
  },
]

function open(words = '', made: RecordRow | null = null, forms: (before: string) => readonly RecordForm[] = () => []) {
  const asked: string[] = []
  const opened = openText(versionOf(paragraph('p1', words), paragraph('p2', 'Dalej')), {
    records: {
      findRecords: query =>
        directory.filter(row => `${row.name} ${row.about}`.toLowerCase().includes(query.toLowerCase())),
      findRecord: () => null,
      formsOf: (_id, before) => forms(before),
      onNewRecord: async (kind, text) => {
        asked.push(`${kind}: ${text}`)
        return made && { ...made, kind, name: text, text }
      },
    },
    photos: {
      choosePhoto: async () => '0123456789abcdef0123456789abcdef',
      findPhoto: () => ({ address: 'x', alt: '' }),
      watchPhotos: () => () => undefined,
    },
  })
  opened.editor.commands.setTextSelection(body + 1 + words.length)
  const rows = () => opened.version.menu.get()?.rows.map(row => row.label)
  const chosen = () => opened.version.menu.get()?.chosen
  const shown = async (count: number) => {
    await vi.waitFor(() => expect(rows()).toHaveLength(count))
    return rows()
  }
  return { ...opened, asked, rows, chosen, shown }
}

test('under the nearest stand its forms; one with the office takes the place of what of it was typed, and the name is the mention', async () => {
  const asked: string[] = []
  const forms = (before: string) => {
    asked.push(before)
    return [
      { office: 'prezesem zarządu', name: 'Anną Wiśniewską-Korcz', replaces: 'prezesem '.length },
      { office: '', name: 'Anną Wiśniewską-Korcz', replaces: 0 },
    ]
  }
  const opened = open('Rozmowa z prezesem ', null, forms)
  type(opened, '@Korcz')
  const rows = await opened.shown(5)
  press(opened.view, 'ArrowDown')
  press(opened.view, 'Enter')
  expect([
    rows?.slice(0, 3),
    asked.at(-1),
    opened.editor.state.doc.child(2).textContent,
    mentionsIn(opened.version.document()).map(one => one.text),
  ]).toEqual([
    ['Anna Wiśniewska-Korcz', 'prezesem zarządu Anną Wiśniewską-Korcz', 'Anną Wiśniewską-Korcz'],
    'Rozmowa z prezesem ',
    'Rozmowa z prezesem zarządu Anną Wiśniewską-Korcz',
    ['Anną Wiśniewską-Korcz'],
  ])
})

test('@ and a few letters offer who fits, and last the two ways to make somebody new', async () => {
  const { version, shown, ...opened } = open()
  type(opened as never, '@PA')
  expect([await shown(4), version.menu.get()?.name, version.menu.get()?.rows.map(row => row.about)]).toEqual([
    [
      'Polska Agencja Rozwoju Przedsiębiorczości',
      'Polska Agencja Inwestycji i Handlu',
      'Nowa osoba „PA”',
      'Nowa instytucja „PA”',
    ],
    'Osoby i instytucje',
    ['PARP', 'PAIH', '', ''],
  ])
})

test('before the first letter there is a hint and nothing to choose', async () => {
  const opened = open()
  type(opened, '@')
  await vi.waitFor(() => expect(opened.version.menu.get()?.hint).toBe('Pisz nazwisko albo nazwę'))
  expect([opened.rows(), opened.view.dom.getAttribute('aria-activedescendant')]).toEqual([[], null])
})

test('arrows choose, the text tells the screen reader, Enter leaves a mention with the caret after it', async () => {
  const opened = open('Gość z ')
  type(opened, '@pol')
  await opened.shown(4)
  const told = () => [
    opened.chosen(),
    opened.view.dom.getAttribute('aria-activedescendant'),
    opened.view.dom.getAttribute('aria-controls'),
  ]
  const steps = [told()]
  press(opened.view, 'ArrowDown')
  steps.push(told())
  press(opened.view, 'ArrowUp')
  press(opened.view, 'ArrowUp')
  steps.push(told())
  press(opened.view, 'ArrowDown')
  press(opened.view, 'ArrowDown')
  const taken = press(opened.view, 'Enter')
  type(opened, '-em.')
  expect([
    steps,
    taken,
    told(),
    mentionsIn(opened.version.document()),
    opened.editor.state.doc.child(2).textContent,
  ]).toEqual([
    [
      [0, 'caret-menu-pl-0', 'caret-menu-pl'],
      [1, 'caret-menu-pl-1', 'caret-menu-pl'],
      [3, 'caret-menu-pl-3', 'caret-menu-pl'],
    ],
    true,
    [undefined, null, null],
    [{ kind: 'institution', id: 'paih', key: 'n1', text: 'PAIH-em' }],
    'Gość z PAIH-em.',
  ])
})

test('names have spaces; a comma ends the search and leaves plain text', async () => {
  const opened = open()
  type(opened, '@anna wiś')
  const found = await opened.shown(3)
  type(opened, ', prezes')
  expect([found?.[0], opened.version.menu.get(), opened.editor.state.doc.child(2).textContent]).toEqual([
    'Anna Wiśniewska-Korcz',
    null,
    '@anna wiś, prezes',
  ])
})

test('Esc leaves what was typed, and it stays closed while the name goes on', async () => {
  const opened = open()
  type(opened, '@par')
  await opened.shown(3)
  press(opened.view, 'Escape')
  type(opened, 'p')
  expect([
    opened.version.menu.get(),
    opened.editor.state.doc.child(2).textContent,
    mentionsIn(opened.version.document()),
  ]).toEqual([null, '@parp', []])
})

test('the sign in an e-mail address opens nothing, and neither does one in the title', () => {
  const opened = open()
  type(opened, 'biuro@parp')
  const inMail = opened.version.menu.get()
  opened.editor.commands.setTextSelection(17)
  type(opened, ' @parp')
  expect([inMail, opened.version.menu.get()]).toEqual([null, null])
})

test('somebody new is made on the spot; typing goes on meanwhile, the words become the mention once it is there', async () => {
  const opened = open('Gość: ', { kind: 'person', id: 'jan-nowak', name: '', about: '', text: '' })
  type(opened, '@Jan Nowak')
  await opened.shown(2)
  press(opened.view, 'Enter')
  const meanwhile = opened.editor.state.doc.child(2).textContent
  type(opened, ', dyrektor')
  await vi.waitFor(() => expect(mentionsIn(opened.version.document())).toHaveLength(1))
  expect([
    meanwhile,
    opened.asked,
    mentionsIn(opened.version.document()),
    opened.editor.state.doc.child(2).textContent,
  ]).toEqual([
    'Gość: Jan Nowak',
    ['person: Jan Nowak'],
    [{ kind: 'person', id: 'jan-nowak', key: 'n1', text: 'Jan Nowak' }],
    'Gość: Jan Nowak, dyrektor',
  ])
})

test('when making somebody was given up the words stay as plain text', async () => {
  const opened = open()
  type(opened, '@Jan Nowak')
  await opened.shown(2)
  press(opened.view, 'ArrowDown')
  press(opened.view, 'Enter')
  await vi.waitFor(() => expect(opened.asked).toEqual(['institution: Jan Nowak']))
  expect([mentionsIn(opened.version.document()), opened.editor.state.doc.child(2).textContent]).toEqual([
    [],
    'Jan Nowak',
  ])
})

test('the toolbar’s sign looks for the chosen words', async () => {
  const opened = open('Gość z Polska Agencja')
  opened.editor.commands.setTextSelection({ from: body + 8, to: body + 22 })
  askForMention(opened.editor.state, opened.view.dispatch)
  await opened.shown(4)
  press(opened.view, 'Enter')
  expect(opened.editor.state.doc.child(2).textContent).toBe('Gość z PARP')
})

test('/ at the start of a paragraph offers every block; letters without diacritics narrow it', async () => {
  const opened = open()
  type(opened, '/')
  const all = await opened.shown(10)
  type(opened, 'srod')
  expect([all, await opened.shown(2)]).toEqual([
    [
      'Śródtytuł',
      'Mniejszy śródtytuł',
      'Lista',
      'Lista numerowana',
      'Cytat z autorem',
      'Tabela',
      'Linia',
      'Zdjęcie z galerii',
      'Link do filmu',
      'Załącznik (PDF)',
    ],
    ['Śródtytuł', 'Mniejszy śródtytuł'],
  ])
})

test('/ inside words and in lists is a slash', () => {
  const opened = open('km')
  type(opened, '/h i/lub /')
  expect([opened.version.menu.get(), opened.editor.state.doc.child(2).textContent]).toEqual([null, 'km/h i/lub /'])
})

test.each([
  ['srod', 'heading'],
  ['mniej', 'heading'],
  ['lista n', 'paragraph'],
  ['numer', 'orderedList'],
  ['cytat', 'quotation'],
  ['tab', 'table'],
  ['linia', 'horizontalRule'],
])('/%s and Enter', async (typed, made) => {
  const opened = open()
  type(opened, `/${typed}`)
  if (made !== 'paragraph') await vi.waitFor(() => expect(opened.rows()?.length).toBeGreaterThan(0))
  press(opened.view, 'Enter')
  const block = opened.version.document().content?.[2]
  expect([block?.type, block?.attrs?.id]).toEqual([made, 'p1'])
})

test('a photo of the gallery takes the place of the empty paragraph; the caret is below it', async () => {
  const opened = open()
  type(opened, '/zdj')
  await opened.shown(1)
  press(opened.view, 'Enter')
  await vi.waitFor(() => expect(opened.editor.state.doc.child(2).type.name).toBe('photo'))
  expect([opened.version.document().content?.[2], opened.editor.state.selection.from]).toEqual([
    { type: 'photo', attrs: { photo: '0123456789abcdef0123456789abcdef', id: 'p1' } },
    body + 2,
  ])
})

test('a film asks for its address', async () => {
  const opened = open()
  type(opened, '/film')
  await opened.shown(1)
  press(opened.view, 'Enter')
  expect([opened.version.asking.get(), opened.editor.state.doc.child(2).textContent]).toEqual([
    { kind: 'video', present: '' },
    '',
  ])
})
