import { expect, test } from 'vitest'
import type { Caret } from '../../shared/articles/caret.ts'
import { freshNewsroom, newsroomIn } from '../ui/openWindow.tsx'
import { ewa, startedAfterCrash, writtenAndOpen } from './crashed.ts'

const jan = 'okno-Jana-0002'
const caret: Caret = { language: 'pl', block: 'title', at: 5 }
const titlesOf = (recovery: { readonly articles: readonly { readonly title: string }[] } | null) =>
  recovery?.articles.map(({ title }) => title) ?? null

test('a start after a crash tells the first window what was open, the article written last first, until it was seen', async () => {
  const office = await freshNewsroom()
  const first = await writtenAndOpen(office, 'Kongres', null)
  const second = await writtenAndOpen(office, 'Targi', caret)
  const { newsroom } = await startedAfterCrash(office, 2)
  const told = await newsroom.library.recovery({ window: ewa })
  const elsewhere = await newsroom.library.recovery({ window: jan })
  const reloaded = await newsroom.library.recovery({ window: ewa })
  await newsroom.library.recoverySeen()
  expect({
    told,
    elsewhere,
    reloaded,
    seen: await newsroom.library.recovery({ window: ewa }),
    caret: await newsroom.articles.caret({ id: second }),
  }).toEqual({
    told: {
      endedAt: expect.stringMatching(/^20/),
      articles: [
        { id: second, title: 'Targi', savedAt: expect.stringMatching(/^20/), isOpen: false },
        { id: first, title: 'Kongres', savedAt: expect.stringMatching(/^20/), isOpen: false },
      ],
    },
    elsewhere: null,
    reloaded: told,
    seen: null,
    caret,
  })
})

test('a clean end says nothing, whether articles were closed before or not', async () => {
  const office = await freshNewsroom()
  await writtenAndOpen(office, 'Kongres', caret)
  await office.desk.close()
  const next = await newsroomIn(office.home)
  expect(await next.newsroom.library.recovery({ window: ewa })).toBeNull()
})

test('an article that went to the trash or was closed before the crash is not named', async () => {
  const office = await freshNewsroom()
  const trashed = await writtenAndOpen(office, 'Do kosza', null)
  const closed = await writtenAndOpen(office, 'Zamknięty', null)
  await writtenAndOpen(office, 'Kongres', null)
  await office.newsroom.articles.trash({ id: trashed, window: ewa })
  await office.newsroom.articles.close({ id: closed, window: ewa })
  const { newsroom } = await startedAfterCrash(office, 1)
  expect(titlesOf(await newsroom.library.recovery({ window: ewa }))).toEqual(['Kongres'])
})

test('an article that somebody moved to the trash after the crash is not named either', async () => {
  const office = await freshNewsroom()
  const id = await writtenAndOpen(office, 'Kongres', null)
  const { newsroom } = await startedAfterCrash(office, 1)
  await newsroom.articles.trash({ id, window: jan })
  expect(await newsroom.library.recovery({ window: ewa })).toBeNull()
})

test('a window that is loaded anew finds the caret of its last save, and an ordinary opening starts at the title', async () => {
  const office = await freshNewsroom()
  const id = await writtenAndOpen(office, 'Kongres', caret)
  const during = await office.newsroom.articles.caret({ id })
  await office.newsroom.articles.close({ id, window: ewa })
  await office.newsroom.articles.open({ id, window: ewa })
  expect([during, await office.newsroom.articles.caret({ id })]).toEqual([caret, null])
})
