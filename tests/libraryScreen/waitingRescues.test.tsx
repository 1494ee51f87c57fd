// @vitest-environment jsdom
import { rm } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { expect, test } from 'vitest'
import { type FileSystem, nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { titleOf } from '../../shared/document/parts.ts'
import { click, says, seen, titles } from '../ui/look.ts'
import { freshNewsroom, newsroomIn, openWindow } from '../ui/openWindow.tsx'
import { written } from './written.ts'

const window = 'okno-Jana-0002'

/** An article whose last words the library's disk did not take, in a run that has ended since. */
async function endedInTrouble() {
  const disk = { full: false }
  const isLibrary = (file: string) => file.includes(`${sep}Biblioteka${sep}`)
  const fs: FileSystem = {
    ...nodeFileSystem,
    async open(file, flags) {
      if (disk.full && flags !== 'r' && isLibrary(file)) throw Object.assign(new Error('full'), { code: 'ENOSPC' })
      return nodeFileSystem.open(file, flags)
    },
  }
  const office = await freshNewsroom(fs)
  const id = await written(office.newsroom, 'Zjazd odlewników', '2026-09-03')
  const opened = await office.newsroom.articles.open({ id, window })
  if (!opened.ok) throw new Error(opened.refusal.kind)
  const { revision, pl } = opened.value
  const [title, ...rest] = pl.document.content ?? []
  const document = {
    ...pl.document,
    content: [{ ...title, type: 'title', content: [{ type: 'text', text: 'Zjazd odlewników w Żubrowie' }] }, ...rest],
  }
  disk.full = true
  await office.newsroom.articles.save({ id, window, baseRevision: revision, pl: { ...pl, document } })
  disk.full = false
  await office.desk.close()
  return { home: office.home, id }
}

test('words that wait on this computer are told in the library, and lead to their article', async () => {
  const { home, id } = await endedInTrouble()
  openWindow(await newsroomIn(home))
  await says('„Zjazd odlewników w Żubrowie”: słowa, których dysk biblioteki nie przyjął')
  await click('Otwórz')
  await says(`Artykuł ${id}`)
})

test('words whose article is gone become a new one', async () => {
  const { home, id } = await endedInTrouble()
  await rm(join(home, 'Biblioteka', 'articles', id), { recursive: true })
  const office = await newsroomIn(home)
  openWindow(office)
  await says('czekają na tym komputerze, a artykułu już nie ma.')
  await click('Utwórz artykuł')
  const made = await seen(() => {
    const shown = [...document.querySelectorAll('button')].flatMap(
      ({ textContent }) => /^Artykuł ([0-9a-z]+)$/.exec(textContent ?? '')?.[1] ?? [],
    )
    if (!shown[0]) throw new Error('no article is open')
    return shown[0]
  })
  const read = await office.newsroom.articles.open({ id: made, window })
  expect(read.ok && titleOf(read.value.pl.document)).toBe('Zjazd odlewników w Żubrowie')
  await click(`Artykuł ${made}`)
  await seen(() => expect(titles()).toEqual(['Zjazd odlewników w Żubrowie']))
  expect(document.body.textContent).not.toContain('czekają na tym komputerze')
})
