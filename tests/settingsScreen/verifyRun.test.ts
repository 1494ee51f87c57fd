import { expect, test } from 'vitest'
import type { NewsroomEvent } from '../../renderer/newsroom/eventFeed.ts'
import { findingGroups } from '../../renderer/settings/findingGroups.ts'
import { type VerifyParts, verifyRun } from '../../renderer/settings/verifyRun.ts'
import type { LibraryFinding, LibraryReport } from '../../shared/library/libraryFinding.ts'
import { done, refused } from '../../shared/result.ts'

const file = 'articles/kongresmorski2026/article.json'
const cover: LibraryFinding = { file, kind: 'cover-missing', photo: 'c'.repeat(32), mend: 'unset-cover' }
const unused = (photo: string): LibraryFinding => ({
  file,
  kind: 'photo-unused',
  photo: photo.repeat(32),
  bytes: 1000,
  mend: 'delete-unused',
})
const stranger: LibraryFinding = { file: 'umowa.docx', kind: 'stranger', mend: null }
const report: LibraryReport = {
  findings: [stranger, unused('d'), cover, unused('e')],
  articles: 214,
  photos: 3120,
  titles: { 'articles/kongresmorski2026': 'Kongres Morski 2026' },
}

/** A run whose main process is the test: it answers when it is told to, and tells of its work. */
function runOf(parts: Partial<VerifyParts> = {}) {
  const listeners = new Set<(event: NewsroomEvent) => void>()
  const run = verifyRun({
    verify: async () => done(report),
    mend: async () => done(null),
    events: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    newJob: () => 'sprawdzanie1',
    ...parts,
  })
  const tell = (event: NewsroomEvent) => {
    for (const listener of listeners) listener(event)
  }
  return { run, tell, listeners }
}

test('progress of this check is followed, that of other work is not, and nobody listens afterwards', async () => {
  const answer = Promise.withResolvers<ReturnType<typeof done<LibraryReport>>>()
  const { run, tell, listeners } = runOf({ verify: () => answer.promise })
  const running = run.start(false)
  tell({ kind: 'progress', job: 'eksport-jeden', done: 7, total: 9 })
  tell({ kind: 'progress', job: 'sprawdzanie1', done: 412, total: 2000 })
  const meanwhile = run.state.get()
  answer.resolve(done(report))
  await running
  expect([meanwhile, run.state.get(), listeners.size]).toEqual([
    { kind: 'working', done: 412, total: 2000 },
    { kind: 'done', report, outcomes: new Map() },
    0,
  ])
})

test('a check that is cancelled ends in words', async () => {
  const { run } = runOf({
    verify: (_asked, signal) =>
      new Promise((_answer, fail) => signal.addEventListener('abort', () => fail(signal.reason))),
  })
  const running = run.start(true)
  run.cancel()
  await running
  expect(run.state.get()).toEqual({ kind: 'refused', refusal: { kind: 'cancelled' } })
})

test('one refused mend does not keep the others from being done', async () => {
  const elsewhere = { kind: 'open-elsewhere', id: 'kongresmorski2026', since: '2026-11-24T12:00:00.000Z' } as const
  const { run } = runOf({ mend: async finding => (finding === cover ? refused(elsewhere) : done(null)) })
  await run.start(false)
  const number = await run.mend([cover, stranger])
  const state = run.state.get()
  expect([number, state.kind === 'done' && [...state.outcomes]]).toEqual([
    1,
    [
      [cover, { kind: 'refused', refusal: elsewhere }],
      [stranger, { kind: 'mended' }],
    ],
  ])
})

test('findings stand by article, harm before notes, and what is deleted together stands in one row', () => {
  const [first, second] = [unused('d'), unused('e')]
  const rows = (weight: 'harm' | 'all') =>
    findingGroups(report, weight).map(({ folder, title, rows }) => [
      folder,
      title,
      rows.map(({ findings }) => findings),
    ])
  expect([rows('all'), rows('harm')]).toEqual([
    [
      ['articles/kongresmorski2026', 'Kongres Morski 2026', [[cover], [first, second]]],
      [null, '', [[stranger]]],
    ],
    [['articles/kongresmorski2026', 'Kongres Morski 2026', [[cover]]]],
  ])
})
