// @vitest-environment jsdom
import { readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openArticleWindow, textOf, titleOnDisk } from '../articleScreen/deskForTests.tsx'
import { click, control, press, says, seen } from '../ui/look.ts'
import { freshNewsroom, newsroomIn, type OpenWindow } from '../ui/openWindow.tsx'
import { ewa, writtenAndOpen } from './crashed.ts'

const folderOf = ({ home }: OpenWindow, id: string) => join(home, 'Biblioteka', 'articles', id)

/** An article with two earlier states, closed, before something happens to its file. */
async function twiceWritten(office: OpenWindow): Promise<string> {
  const id = await writtenAndOpen(office, 'Pierwszy tytuł', null)
  const { newsroom } = office
  await newsroom.articles.close({ id, window: ewa })
  const again = await newsroom.articles.open({ id, window: ewa })
  if (!again.ok) throw new Error(again.refusal.kind)
  const { pl, revision } = again.value
  const [, ...rest] = pl.document.content ?? []
  const title = { type: 'title', content: [{ type: 'text', text: 'Drugi tytuł, w którym jest więcej słów' }] }
  await newsroom.articles.save({
    id,
    window: ewa,
    baseRevision: revision,
    pl: { ...pl, document: { ...pl.document, content: [title, ...rest] } },
  })
  await newsroom.articles.close({ id, window: ewa })
  return id
}

const cells = (): string[] => [...document.querySelectorAll('table td')].map(cell => cell.textContent ?? '')
const marked = (): string[] => [...document.querySelectorAll('table mark')].map(mark => mark.textContent ?? '')

test('a cut file stands beside its newest copy, with the words that only one side has, and another copy can be chosen', async () => {
  const office = await freshNewsroom()
  const id = await twiceWritten(office)
  const file = join(folderOf(office, id), 'article.json')
  const { length } = await readFile(file)
  await truncate(file, Math.floor(length / 2))
  openArticleWindow(await newsroomIn((await closed(office)).home), id)
  await says('Uszkodzony plik (odczytane fragmenty)')
  expect(cells().slice(0, 2)).toEqual([
    'Drugi tytuł, w którym jest więcej słów',
    'Drugi tytuł, w którym jest więcej słów',
  ])
  await press(/^Kopia: Wersja z Historii, o /, 'Enter')
  await click(/^Kopia: Wersja z Historii/)
  await click(/^Dobra kopia, o /)
  await seen(() => expect(marked()).toContain('Pierwszy tytuł'))
})

test('the chosen copy opens and the damaged file stays beside it', async () => {
  const office = await freshNewsroom()
  const id = await twiceWritten(office)
  await writeFile(join(folderOf(office, id), 'article.json'), Buffer.alloc(4000))
  const next = await newsroomIn((await closed(office)).home)
  openArticleWindow(next, id)
  await says('Z tego pliku nie da się odczytać żadnych słów.')
  await click('Otwórz tę kopię')
  await textOf('pl')
  const names = await readdir(folderOf(office, id))
  expect({
    title: await titleOnDisk(next, id, 'pl'),
    damaged: names.filter(name => name.startsWith('article.damaged-')).length,
  }).toEqual({ title: 'Drugi tytuł, w którym jest więcej słów', damaged: 1 })
})

test('where there is no copy at all, what was read can be copied', async () => {
  const office = await freshNewsroom()
  const id = await writtenAndOpen(office, 'Jedyny tytuł', null)
  const home = (await closed(office)).home
  const folder = folderOf(office, id)

  await rm(join(folder, 'history'), { recursive: true })
  await rm(join(folder, 'article.good.json'))
  await truncate(join(folder, 'article.json'), 1500)
  openArticleWindow(await newsroomIn(home), id)
  await says('a kopii nie ma')
  await control('Kopiuj odczytany tekst')
  expect(cells()[0]).toBe('Jedyny tytuł')
})

async function closed(office: OpenWindow): Promise<OpenWindow> {
  await office.desk.close()
  return office
}
