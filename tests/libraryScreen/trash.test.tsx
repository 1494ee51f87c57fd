// @vitest-environment jsdom

import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { newPerson } from '../../shared/directory/newPerson.ts'
import { click, control, press, says, seen, write } from '../ui/look.ts'
import { freshNewsroom, newsroomIn, openWindow } from '../ui/openWindow.tsx'
import { written } from './written.ts'

const window = 'okno-testu-0001'

/** What the list names, from the top. */
const names = (): string[] =>
  [
    ...document.querySelectorAll('[role="row"][aria-rowindex]:not([aria-rowindex="1"]) [role="gridcell"]:nth-child(2)'),
  ].map(cell => cell.firstElementChild?.textContent ?? '')

/** An office that has put away two articles, a person and an institution. */
async function officeWithTrash(fs = nodeFileSystem) {
  const office = await freshNewsroom(fs)
  const { articles, directory } = office.newsroom
  const robot = await written(office.newsroom, 'Robot nie zabierze pracy', '2026-10-09', 'Warsztaty dla techników.')
  const forum = await written(office.newsroom, 'Forum Klastrów Metalowych', '2026-11-18')
  await articles.trash({ id: robot, window })
  await articles.trash({ id: forum, window })
  const person = await directory.add(newPerson('Łucja Wąs', { pl: 'posłanka', en: 'MP' }, 'parp'))
  if (!person.ok) throw new Error(person.refusal.kind)
  await directory.remove({ id: person.value.id })
  await directory.remove({ id: 'paih' })
  return { ...office, robot, forum, person: person.value, trash: join(office.home, 'Biblioteka', 'trash') }
}

test('articles and records lie in one list, what was put away last at the top, each with its last day', async () => {
  openWindow(await officeWithTrash(), '#/kosz')
  await seen(() =>
    expect(names()).toEqual([
      'Polska Agencja Inwestycji i Handlu',
      'Łucja Wąs',
      'Forum Klastrów Metalowych',
      'Robot nie zabierze pracy',
    ]),
  )
  const until = new Date(Date.now() + 90 * 24 * 60 * 60 * 1000)
  const day = new Intl.DateTimeFormat('pl-PL', {
    day: 'numeric',
    month: 'short',
    ...(until.getFullYear() !== new Date().getFullYear() && { year: 'numeric' }),
  }).format(until)
  await says(`do ${day}`)
  await says('osoba · posłanka, PARP')
})

test('a record restored from the trash is in the directory again under its id', async () => {
  const office = await officeWithTrash()
  openWindow(office, '#/kosz')
  await click('Przywróć: Łucja Wąs')
  await says('Przywrócono do osób i instytucji: „Łucja Wąs”')
  await seen(() => expect(names()).not.toContain('Łucja Wąs'))
  expect((await office.newsroom.directory.list()).at(-1)).toEqual(office.person)
})

test('words find an article by its text and a record by its name, without diacritics', async () => {
  openWindow(await officeWithTrash(), '#/kosz')
  await write('Szukaj w koszu', 'technikow')
  await seen(() => expect(names()).toEqual(['Robot nie zabierze pracy']))
  await write('Szukaj w koszu', 'lucja')
  await seen(() => expect(names()).toEqual(['Łucja Wąs']))
  await says('Znaleziono w koszu: 1')
})

test('emptying asks once in words with counts, the safe answer has the focus, and it leaves all as it was', async () => {
  const office = await officeWithTrash()
  openWindow(office, '#/kosz')
  await seen(() => expect(names()).toHaveLength(4))
  await click('Opróżnij kosz')
  await says('Usunąć na zawsze 2 artykuły i 2 wpisy?')
  await says('Tego nie da się cofnąć.')
  await seen(() => expect(document.activeElement?.textContent).toBe('Zostaw w koszu'))
  await click('Zostaw w koszu')
  await seen(() => expect(document.querySelector('[role="dialog"]')).toBeNull())
  expect((await readdir(office.trash)).sort()).toEqual([office.robot, office.forum, 'records'].sort())
})

test('an emptied trash is empty on the disk too, and a screen reader is told what went', async () => {
  const office = await officeWithTrash()
  openWindow(office, '#/kosz')
  await seen(() => expect(names()).toHaveLength(4))
  await click('Opróżnij kosz')
  await click('Usuń na zawsze')
  await says('Kosz jest pusty')
  await says('Usunięto na zawsze: 2 artykuły i 2 wpisy')
  expect([await readdir(office.trash), await readdir(join(office.trash, 'records'))]).toEqual([['records'], []])
})

test('Delete asks about one thing by its name, and only that goes', async () => {
  openWindow(await officeWithTrash(), '#/kosz')
  await seen(() => expect(names()).toHaveLength(4))
  await press('Zawartość kosza', 'ArrowDown')
  await press('Zawartość kosza', 'Delete')
  await says('Usunąć na zawsze „Łucja Wąs”?')
  await click('Usuń na zawsze')
  await seen(() =>
    expect(names()).toEqual([
      'Polska Agencja Inwestycji i Handlu',
      'Forum Klastrów Metalowych',
      'Robot nie zabierze pracy',
    ]),
  )
})

test('what the disk does not let go is named and stays whole', async () => {
  const held = { id: '' }
  const fs = {
    ...nodeFileSystem,
    async rename(from: string, to: string) {
      if (held.id && from.endsWith(held.id)) throw Object.assign(new Error('held'), { code: 'EIO' })
      return nodeFileSystem.rename(from, to)
    },
  }
  const office = await officeWithTrash(fs)
  held.id = office.forum
  openWindow(office, '#/kosz')
  await seen(() => expect(names()).toHaveLength(4))
  await click('Opróżnij kosz')
  await click('Usuń na zawsze')
  await says('Nie usunięto: „Forum Klastrów Metalowych”.')
  await seen(() => expect(names()).toEqual(['Forum Klastrów Metalowych']))
  expect(await readdir(join(office.trash, office.forum))).toContain('article.json')
})

test('a damaged article is named in the trash and can be restored as it is', async () => {
  const office = await officeWithTrash()
  await office.desk.close()
  await writeFile(join(office.trash, office.forum, 'article.json'), '{"shape":1,"tit')
  const next = await newsroomIn(office.home)
  openWindow(next, '#/kosz')
  await says('Plik jest uszkodzony')
  await click('Przywróć: Forum Klastrów Metalowych')
  await says('Przywrócono do biblioteki: „Forum Klastrów Metalowych”')
  const { problems } = await next.newsroom.articles.list({ place: 'library', text: '', state: null, year: null })
  expect(problems.map(problem => [problem.id, problem.title])).toEqual([[office.forum, 'Forum Klastrów Metalowych']])
})

test('a record whose file is damaged has a name in words, and no day until which it could be restored', async () => {
  const office = await officeWithTrash()
  await writeFile(join(office.trash, 'records', `${office.person.id}.json`), '{"record":')
  openWindow(office, '#/kosz')
  await says('Plik jest uszkodzony. Nie da się go przywrócić.')
  const row = [...document.querySelectorAll('[role="row"]')].find(one => one.textContent?.includes('Nie da się'))
  const cells = [...(row?.querySelectorAll('[role="gridcell"]') ?? [])].map(cell => cell.textContent)
  expect([cells[1], cells[3]]).toEqual([
    'Wpis nie do odczytaniawpis · Plik jest uszkodzony. Nie da się go przywrócić.',
    '',
  ])
})

test('an article that a syncing program brought back is not overwritten, and the list says so', async () => {
  const office = await officeWithTrash()
  const folder = join(office.home, 'Biblioteka', 'articles', office.forum)
  await nodeFileSystem.mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'article.json'), 'z innego komputera')
  openWindow(office, '#/kosz')
  await click('Przywróć: Forum Klastrów Metalowych')
  await says('„Forum Klastrów Metalowych” jest i w bibliotece, i w koszu')
  await click('Opróżnij kosz')
  await says('Usunąć na zawsze')
  expect(document.body.textContent).not.toContain('jest i w bibliotece')
  expect(await readdir(folder)).toEqual(['article.json'])
})

test('after a row has gone the keyboard is on the one below it', async () => {
  openWindow(await officeWithTrash(), '#/kosz')
  await seen(() => expect(names()).toHaveLength(4))
  const selected = () => document.querySelector('[role="row"][aria-selected="true"]')?.textContent
  await press('Zawartość kosza', 'ArrowDown')
  await press('Zawartość kosza', 'Enter')
  await seen(() => expect([names().length, selected()]).toEqual([3, expect.stringContaining('Forum')]))
  await press('Zawartość kosza', 'Delete')
  await click('Usuń na zawsze')
  await seen(() => expect([names().length, selected()]).toEqual([2, expect.stringContaining('Robot')]))
  expect(document.activeElement?.getAttribute('role')).toBe('grid')
})

test('the menu of a row has both, each with its key', async () => {
  openWindow(await officeWithTrash(), '#/kosz')
  await seen(() => expect(names()).toHaveLength(4))
  await press('Zawartość kosza', 'F10', { shiftKey: true })
  await control('PrzywróćEnter')
  await control('Usuń na zawszeDelete')
})
