// @vitest-environment jsdom
import { truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { createRoot } from 'react-dom/client'
import { expect, onTestFinished, test } from 'vitest'
import { type FileSystem, nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { App } from '../../renderer/App.tsx'
import { ArticleScreen } from '../../renderer/articles/ArticleScreen.tsx'
import { textOf } from '../articleScreen/deskForTests.tsx'
import { click, says, seen } from '../ui/look.ts'
import { freshNewsroom, newsroomIn, type OpenWindow, reachOf } from '../ui/openWindow.tsx'
import { givePageASize } from '../ui/pageForTests.ts'
import { ewa, startedAfterCrash, writtenAndOpen } from './crashed.ts'

/** The real window on the real main, at this address. */
function openAt(office: OpenWindow, address: string): void {
  givePageASize()
  window.location.hash = address
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  onTestFinished(() => {
    root.unmount()
    document.body.replaceChildren()
  })
  root.render(<App reach={reachOf(office)} screens={{ article: ArticleScreen }} />)
}

const caretNow = async () => {
  const { $head } = (await textOf('pl')).state.selection
  return { block: $head.node(1).attrs.id ?? $head.node(1).type.name, at: $head.parentOffset }
}

/** Where the words of this paragraph of the template begin. */
async function thirdBlock(office: OpenWindow, id: string): Promise<string> {
  const read = await office.desk.library()?.articles.read(id)
  if (!read?.ok) throw new Error('the article cannot be read')
  return String(read.value.pl.document.content?.[3]?.attrs?.id)
}

/** The message over the foot of the text. */
const told = () => {
  const sentences = [...document.querySelectorAll('p')].filter(one =>
    /Kronika zamknęła|Otwarte były/.test(one.textContent),
  )
  return sentences.length > 0 ? sentences.map(one => one.textContent).join(' ') : null
}

test('after a crash the window goes to the article written last, to the place of the caret, and says until when the text is whole', async () => {
  const office = await freshNewsroom()
  const other = await writtenAndOpen(office, 'Targi', null)
  const id = await writtenAndOpen(office, 'Kongres', null)
  const block = await thirdBlock(office, id)
  const again = await office.newsroom.articles.open({ id, window: ewa })
  if (!again.ok) throw new Error(again.refusal.kind)
  const { revision, details } = again.value
  const caret = { language: 'pl', block, at: 2 } as const
  await office.newsroom.articles.save({ id, window: ewa, baseRevision: revision, details, caret })
  const next = await startedAfterCrash(office, 2, caret)
  openAt(next, '#/')
  await textOf('pl')
  await says('Kronika zamknęła się nagle o ')
  expect({ hash: window.location.hash, caret: await caretNow(), told: told() }).toEqual({
    hash: `#/artykul/${id}`,
    caret: { block, at: 2 },
    told: expect.stringMatching(
      /^Kronika zamknęła się nagle o \d+:\d\d\. Tekst jest cały do ostatniego zapisu o \d+:\d\d\. Otwarte były też: Targi$/,
    ),
  })
  expect(document.querySelector(`a[href="#/artykul/${other}"]`)).not.toBeNull()
  await click('Zamknij wiadomość o odzyskaniu')
  await seen(() => expect(told()).toBeNull())
  expect(await next.newsroom.library.recovery({ window: ewa })).toBeNull()
})

test('whoever goes from the article to the library has seen it, and is not led back', async () => {
  const office = await freshNewsroom()
  const id = await writtenAndOpen(office, 'Kongres', null)
  const next = await startedAfterCrash(office, 1)
  openAt(next, '#/')
  await says('Kronika zamknęła się nagle')
  await click('Wróć do biblioteki')
  await seen(async () => expect(await next.newsroom.library.recovery({ window: ewa })).toBeNull())
  expect(window.location.hash).toBe('#/')
  window.location.hash = `#/artykul/${id}`
  await textOf('pl')
  expect(told()).toBeNull()
})

test('a clean start stays in the library and says nothing', async () => {
  const office = await freshNewsroom()
  await writtenAndOpen(office, 'Kongres', null)
  await office.desk.close()
  openAt(await newsroomIn(office.home), '#/')
  await says('Kongres')
  expect({ hash: window.location.hash, told: told() }).toEqual({ hash: '#/', told: null })
})

test('an article whose file the crash has damaged is not opened by itself: the library names it', async () => {
  const office = await freshNewsroom()
  const id = await writtenAndOpen(office, 'Kongres', null)
  await truncate(join(office.home, 'Biblioteka', 'articles', id, 'article.json'), 900)
  const next = await startedAfterCrash(office, 1)
  openAt(next, '#/')
  await says('plik jest uszkodzony')
  expect({ hash: window.location.hash, told: told() }).toEqual({ hash: '#/', told: null })
})

/** A disk that takes nothing into the library while `locked`, and all else. */
function lockedLibrary() {
  const state = { locked: false }
  const open: FileSystem['open'] = (file, flags) =>
    state.locked && flags !== 'r' && file.includes('Biblioteka')
      ? Promise.reject(Object.assign(new Error('said by the disk of this test'), { code: 'EROFS' }))
      : nodeFileSystem.open(file, flags)
  return { state, fs: { ...nodeFileSystem, open } }
}

test('sentences that waited on this computer are in the text again, counted, and beside what was there before', async () => {
  const { state, fs } = lockedLibrary()
  const office = await freshNewsroom(fs)
  const id = await writtenAndOpen(office, 'Kongres', null)
  const stored = await office.newsroom.articles.open({ id, window: ewa })
  if (!stored.ok) throw new Error(stored.refusal.kind)
  const { pl, revision } = stored.value
  const more = {
    type: 'paragraph',
    attrs: { id: 'dopisany1' },
    content: [{ type: 'text', text: 'Pierwsze. I drugie.' }],
  }
  const document = { ...pl.document, content: [...(pl.document.content ?? []), more] }
  state.locked = true
  await office.newsroom.articles.save({ id, window: ewa, baseRevision: revision, pl: { ...pl, document } })
  await office.desk.close()
  const next = await newsroomIn(office.home)
  openAt(next, `#/artykul/${id}`)
  await says('Po ostatnim zamknięciu odzyskano 2 zdania. Są w tekście.')
  expect((await textOf('pl')).state.doc.textContent).toContain('Pierwsze. I drugie.')
  await click('Porównaj')
  await seen(() =>
    expect([...window.document.querySelectorAll('ins')].map(one => one.textContent)).toContain('Pierwsze. I drugie.'),
  )
  expect(await next.newsroom.articles.recovered({ id })).toEqual([])
})
