// @vitest-environment jsdom

import { expect, test } from 'vitest'
import type { Participant } from '../../shared/articles/participant.ts'
import { newPerson } from '../../shared/directory/newPerson.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { unnamed } from '../../shared/language/language.ts'
import { click, control, press, says, seen, write } from '../ui/look.ts'
import { officeWithArticle, onDisk, openArticleWindow, textOf } from './deskForTests.tsx'

const tagged = (kind: 'person' | 'institution', words: string, id: string): DocumentNode => ({
  type: 'text',
  text: words,
  marks: [{ type: 'mention', attrs: { kind, id, key: `k-${id}` } }],
})

const report = (block: string, ...content: DocumentNode[]): DocumentNode => ({
  type: 'doc',
  content: [
    { type: 'title', content: [{ type: 'text', text: 'Kongres' }] },
    { type: 'lead' },
    { type: 'paragraph', attrs: { id: block }, content },
  ],
})

const vice = {
  title: { pl: 'wiceprezeska', en: '' },
  institution: 'parp',
  institutionName: { pl: 'Polska Agencja Rozwoju Przedsiębiorczości', en: '' },
}

/** Alina Kos is tagged in Polish, Tadeusz Wilk and PARP in English; Maria Sowa is in the directory. `taking` is told who is who. */
async function openReport(taking: (kos: string) => readonly Participant[] = () => []) {
  const { office, id } = await officeWithArticle()
  const add = async (name: string, held: string): Promise<string> => {
    const added = await office.newsroom.directory.add(newPerson(name, { pl: held, en: '' }, held && 'parp'))
    if (!added.ok) throw new Error(added.refusal.kind)
    return added.value.id
  }
  const [kos, wilk, sowa] = [
    await add('Alina Kos', 'prezeska'),
    await add('Tadeusz Wilk', 'dyrektor'),
    await add('Maria Sowa', ''),
  ]
  const window = 'okno-Jana-0002'
  const opened = await office.newsroom.articles.open({ id, window })
  if (!opened.ok) throw new Error(opened.refusal.kind)
  const { revision, pl, en, details } = opened.value
  await office.newsroom.articles.save({
    id,
    window,
    baseRevision: revision,
    pl: { ...pl, document: report('p1', tagged('person', 'Aliną Kos', kos)) },
    en: {
      ...en,
      document: report('e1', tagged('person', 'Tadeusz Wilk', wilk), tagged('institution', 'PARP', 'parp')),
    },
    details: { ...details, participants: [...taking(kos)] },
  })
  await office.newsroom.articles.close({ id, window })
  openArticleWindow(office, id)
  await textOf('pl')
  const participants = async () => (await onDisk(office, id)).details.participants
  return { office, id, kos, wilk, sowa, participants }
}

const listed = () => [...document.querySelectorAll('[data-participant]')].map(row => row.textContent)

const focused = () => document.activeElement?.textContent

test('Uczestnicy has everybody tagged in either text, people first, by the office of the day', async () => {
  await openReport()
  await seen(() =>
    expect(listed()).toEqual([
      'Alina Kosprezeska, PARP',
      'Tadeusz Wilkdyrektor, PARP',
      'Polska Agencja Rozwoju PrzedsiębiorczościPARP',
    ]),
  )
})

test('roles are pressed, a panel is named, and all is on the disk; Ctrl+Z takes back one after another', async () => {
  const { kos, participants } = await openReport()
  await click(/^Alina Kos/)
  await click('moderatorka')
  await click('prelegentka')
  await click('Podaj panel: moderatorka')
  await write('Panel: moderatorka, po polsku', 'Porty')
  await write('Panel: moderatorka, po polsku', 'Porty dla offshore')
  const roles = [
    { role: 'speaker', panel: unnamed },
    { role: 'moderator', panel: { pl: 'Porty dla offshore', en: '' } },
  ]
  await seen(async () => expect(await participants()).toEqual([{ id: kos, roles, office: null }]))
  const pressed = [...document.querySelectorAll('[aria-pressed="true"]')].map(choice => choice.textContent)
  await says('prelegentka · moderatorka („Porty dla offshore”)')
  await press('Panel: moderatorka, po polsku', 'z', { ctrlKey: true })
  await press('prelegentka', 'z', { ctrlKey: true })
  await seen(async () =>
    expect([pressed.slice(-2), await participants()]).toEqual([
      ['prelegentka', 'moderatorka'],
      [{ id: kos, roles: [{ role: 'moderator', panel: unnamed }], office: null }],
    ]),
  )
})

test('an institution is an organiser, or a guest or partner', async () => {
  await openReport()
  await click(/^Polska Agencja/)
  await control('organizator')
  const [group] = document.querySelectorAll('[role=group][aria-label^="Role:"]')
  expect([...(group?.children ?? [])].map(choice => choice.textContent)).toEqual(['organizator', 'gość lub partner'])
})

test('a panel that somebody was in is offered for the next, in both languages', async () => {
  await openReport(kos => [
    {
      id: kos,
      roles: [{ role: 'panelist', panel: { pl: 'Porty dla offshore', en: 'Ports for offshore' } }],
      office: null,
    },
  ])
  await click(/^Tadeusz Wilk/)
  await click('panelista')
  await click('Podaj panel: panelista')
  const offered = await seen(() => {
    const options = [...document.querySelectorAll('#inspector-panel datalist')].map(list =>
      [...list.querySelectorAll('option')].map(option => option.value),
    )
    expect(options).toHaveLength(2)
    return options
  })
  await write('Panel: panelista, po polsku', 'Porty dla offshore')
  const english = await control('Panel: panelista, po angielsku')
  await seen(() => expect(english).toHaveProperty('value', 'Ports for offshore'))
  expect(offered).toEqual([['Porty dla offshore'], ['Ports for offshore']])
})

test('somebody who is tagged nowhere is added as a guest, and taken out again; the toast brings them back', async () => {
  const { sowa, participants } = await openReport()
  await click('Dodaj uczestnika')
  await write('Nazwisko, nazwa albo skrót', 'sowa')
  await seen(() => expect(document.querySelector('[role=option][aria-selected=true]')?.textContent).toContain('Sowa'))
  await press('Nazwisko, nazwa albo skrót', 'Enter')
  await seen(() => expect(focused()).toBe('Maria Sowabez oznaczenia w tekściegość'))
  const guest = { id: sowa, roles: [{ role: 'guest', panel: unnamed }], office: null }
  await seen(async () => expect(await participants()).toEqual([guest]))
  await click('Usuń z uczestników')
  await seen(() => expect(focused()).toMatch(/^Tadeusz Wilk/))
  await seen(async () => expect(await participants()).toEqual([]))
  // The toolbar has one of that name too; the toast is drawn last.
  const takeBack = await seen(() => {
    const found = [...document.querySelectorAll('button')].filter(button => button.textContent === 'Cofnij').at(-1)
    if (!found) throw new Error('no toast')
    return found
  })
  takeBack.click()
  await seen(async () => expect([focused()?.slice(0, 10), await participants()]).toEqual(['Maria Sowa', [guest]]))
})

test('an article that becomes ready keeps the offices of all who are in it; Ctrl+Z takes both back', async () => {
  const { kos, wilk, office, id } = await openReport()
  await click(/^Stan artykułu/)
  await click('Gotowy')
  const at = (title: string) => ({
    title: { pl: title, en: '' },
    institution: 'parp',
    institutionName: {
      pl: 'Polska Agencja Rozwoju Przedsiębiorczości',
      en: 'Polish Agency for Enterprise Development',
    },
  })
  await seen(async () =>
    expect((await onDisk(office, id)).details).toMatchObject({
      state: 'ready',
      participants: [
        { id: kos, roles: [], office: at('prezeska') },
        { id: wilk, roles: [], office: at('dyrektor') },
      ],
    }),
  )
  await click(/^Cofnij/)
  await seen(async () => expect((await onDisk(office, id)).details).toMatchObject({ state: 'draft', participants: [] }))
})

test('a draft is told that the directory has another office now: it is used with one press, and Ctrl+Z brings the old one', async () => {
  const { participants } = await openReport(kos => [{ id: kos, roles: [], office: vice }])
  await says('W spisie jest teraz: prezeska, Polska Agencja Rozwoju Przedsiębiorczości.')
  await click('Użyj funkcji ze spisu: Alina Kos')
  await seen(() => expect(focused()).toMatch(/^Alina Kosprezeska/))
  await seen(async () => expect((await participants())[0]?.office?.title.pl).toBe('prezeska'))
  expect(document.body.textContent).not.toContain('W spisie jest teraz')
  await press(/^Alina Kos/, 'z', { ctrlKey: true })
  await says('W spisie jest teraz: prezeska')
  await seen(async () => expect((await participants())[0]?.office).toEqual(vice))
})

test('the written office is left with one press, and the draft is not told again of the same', async () => {
  const { kos, participants } = await openReport(kos => [{ id: kos, roles: [], office: vice }])
  await click('Zostaw zapisaną funkcję: Alina Kos')
  await seen(() => expect(focused()).toMatch(/^Alina Koswiceprezeska/))
  await seen(async () =>
    expect(await participants()).toMatchObject([{ id: kos, office: vice, declined: { title: { pl: 'prezeska' } } }]),
  )
  expect(document.body.textContent).not.toContain('W spisie jest teraz')
})

test('Oznaczenia says at its head how many are missing in the other version', async () => {
  await openReport()
  await click(/^Oznaczenia/)
  await says('1 osoba i 1 instytucja bez oznaczenia w PL')
  await says('1 osoba bez oznaczenia w EN')
})

test('arrows go from one participant to the next, and on to the button that adds one', async () => {
  await openReport()
  const first = await control(/^Alina Kos/)
  first.focus()
  await press(/^Alina Kos/, 'ArrowDown')
  const second = focused()
  await press(/^Tadeusz Wilk/, 'ArrowDown')
  await press(/^Polska Agencja/, 'ArrowDown')
  expect([second, focused()]).toEqual(['Tadeusz Wilkdyrektor, PARP', 'Dodaj uczestnika'])
})

test('what is exported keeps the offices it went with', async () => {
  const { kos, wilk, participants } = await openReport()
  await click('Eksportuj')
  const start = await seen(() => {
    const found = document.querySelector<HTMLButtonElement>('[role=dialog] button[data-variant=filled]')
    if (!found) throw new Error('the dialog is not there yet')
    return found
  })
  start.click()
  await seen(async () =>
    expect((await participants()).map(({ id, office }) => [id, office?.title.pl])).toEqual([
      [kos, 'prezeska'],
      [wilk, 'dyrektor'],
    ]),
  )
})
