import { expect, test } from 'vitest'
import type { NewsroomEvent } from '../../renderer/newsroom/eventFeed.ts'
import { type ExportState, exportRun } from '../../renderer/publishing/exportRun.ts'
import { exportSummary } from '../../renderer/publishing/exportSummary.ts'
import type { Attachment } from '../../shared/attachments/attachment.ts'
import type { Exported, ExportRefusal } from '../../shared/contract/publishing.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { emptyDocument } from '../../shared/document/emptyDocument.ts'
import { sizeInWords } from '../../shared/language/sizeInWords.ts'
import type { Photo } from '../../shared/photos/photo.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import { settle } from '../articleScreen/fakeTime.ts'
import { photoOf } from '../photosStrip/photoOf.ts'
import { programme, wholeSource } from '../publishing/congress.ts'

const text = (title: string, ...paragraphs: string[]): DocumentNode => ({
  type: 'doc',
  content: [
    { type: 'title', ...(title && { content: [{ type: 'text', text: title }] }) },
    { type: 'lead' },
    ...paragraphs.map(words => ({ type: 'paragraph', ...(words && { content: [{ type: 'text', text: words }] }) })),
  ],
})

const forum = text('Forum Klastrów Metalowych', 'Siódma edycja odbyła się w Białymstoku.', 'Spawacze poszukiwani.')
const clusters = text('Metal Clusters Forum', 'The seventh edition took place in Białystok.', 'Welders wanted.')
const described = { ...photoOf('scena.jpg', 'a'), alt: { pl: 'Scena', en: 'A stage' } }
const halfDescribed = { ...photoOf('panel.jpg', 'b'), alt: { pl: 'Panel', en: '' } }

/** An item as the office would export it, with what the test says about it instead. */
const item = (
  pl: DocumentNode,
  en: DocumentNode,
  photos: readonly Photo[],
  attachments: readonly Attachment[] = [],
) => ({
  ...wholeSource,
  article: {
    ...wholeSource.article,
    pl: { document: pl, slug: '' },
    en: { document: en, slug: '' },
    gallery: { photos: [...photos], cover: null },
    details: { ...wholeSource.article.details, attachments: [...attachments] },
  },
})

test('a whole item lacks nothing, and what goes is counted', () => {
  expect(exportSummary(item(forum, clusters, [described], [programme]))).toEqual({
    words: { pl: 11, en: 12 },
    photos: 1,
    attachments: 1,
    lacks: [],
  })
})

test('what readers will miss is said before the package is made', () => {
  const english = text('', 'The seventh edition took place in Białystok.', '')
  expect(exportSummary(item(forum, english, [described, halfDescribed])).lacks).toEqual([
    { kind: 'no-title', language: 'en' },
    { kind: 'shorter-english', count: 1 },
    { kind: 'without-alt', count: 1 },
  ])
})

test('prompts of the template that nobody filled in are counted before readers see them', () => {
  const polish = text('Forum', 'W dniach [daty] spotkało się [liczba] firm.')
  const english = text('Forum', 'Companies met on [dates].')
  expect(exportSummary(item(polish, english, [described])).lacks).toEqual([
    { kind: 'prompts-left', count: 3, first: '[daty]' },
  ])
})

test('an empty English version is left out, and its missing alternative texts are no lack', () => {
  const summary = exportSummary(item(forum, emptyDocument('e1'), [halfDescribed]))
  expect([summary.words.en, summary.lacks]).toEqual([null, [{ kind: 'empty-version', language: 'en' }]])
})

test('an item in which nothing is written cannot be a package', () => {
  const summary = exportSummary(item(emptyDocument('p1'), emptyDocument('e1'), [described]))
  expect(summary.lacks).toEqual([{ kind: 'both-empty' }])
})

test('missing English is read first, then photos, then their texts, and settings last', () => {
  const polish = text('Forum', 'W dniach [daty] spotkało się 40 firm.', 'Spawacze poszukiwani.')
  const english = text('Forum', 'Forty companies met.')
  const source = item(polish, english, [{ ...halfDescribed, damaged: true }])
  const homeless = { ...source, organisation: { ...source.organisation, address: { pl: '', en: '' } } }
  expect(exportSummary(homeless).lacks.map(lack => lack.kind)).toEqual([
    'shorter-english',
    'damaged-photos',
    'without-alt',
    'prompts-left',
    'no-address',
    'no-address',
  ])
})

const zip: Exported = {
  place: { kind: 'download', token: 'slowo-ktore-dziala-raz', fileName: 'forum.zip' },
  photos: 8,
  bytes: 3_100_000,
  lacks: [],
}

/** A host whose answers the test gives; every state that the dialog would draw is noted. */
function host(saves: boolean) {
  const states: ExportState[] = []
  const calls: string[] = []
  let tell: (event: NewsroomEvent) => void = () => undefined
  let answer: (result: Result<Exported, ExportRefusal>) => void = () => undefined
  let lose: (error: Error) => void = () => undefined
  const run = exportRun({
    flush: async () => {
      calls.push('flush')
      return saves
    },
    pack: (job, signal) => {
      calls.push(`pack ${job}`)
      signal.addEventListener('abort', () => lose(new DOMException('aborted', 'AbortError')))
      return new Promise((resolve, reject) => {
        answer = resolve
        lose = reject
      })
    },
    events: listener => {
      tell = listener
      return () => {
        tell = () => undefined
      }
    },
    newJob: () => 'eksport-1',
  })
  run.state.subscribe(() => states.push(run.state.get()))
  return {
    run,
    states,
    calls,
    tell: (event: NewsroomEvent) => tell(event),
    answer: (result: Result<Exported, ExportRefusal>) => answer(result),
    lose: (error: Error) => lose(error),
  }
}

test('the newest text is saved first, then the progress of this job and no other is shown', async () => {
  const { run, states, calls, tell, answer } = host(true)
  const running = run.start()
  await settle()
  tell({ kind: 'progress', job: 'eksport-0', done: 7, total: 9 })
  tell({ kind: 'progress', job: 'eksport-1', done: 3, total: 8 })
  answer(done(zip))
  await running
  expect({ calls, states }).toEqual({
    calls: ['flush', 'pack eksport-1'],
    states: [
      { kind: 'saving' },
      { kind: 'working', done: 0, total: 0 },
      { kind: 'working', done: 3, total: 8 },
      { kind: 'done', exported: zip },
    ],
  })
})

test('text that is not on the disk is never exported in an older state', async () => {
  const { run, states, calls } = host(false)
  await run.start()
  expect({ calls, last: states.at(-1) }).toEqual({
    calls: ['flush'],
    last: { kind: 'refused', refusal: { kind: 'unsaved' } },
  })
})

test('Anuluj aborts the call, and the dialog can start again', async () => {
  const { run, states, answer } = host(true)
  const first = run.start()
  await settle()
  run.cancel()
  await first
  const cancelled = states.at(-1)
  const second = run.start()
  await settle()
  answer(done(zip))
  await second
  expect({ cancelled, last: states.at(-1) }).toEqual({
    cancelled: { kind: 'refused', refusal: { kind: 'cancelled' } },
    last: { kind: 'done', exported: zip },
  })
})

test('a missing photo is named, and a host that went is told from a refusal', async () => {
  const missing = host(true)
  const first = missing.run.start()
  await settle()
  missing.answer(refused({ kind: 'photo-missing', file: 'IMG_4412.jpg' }))
  await first
  const gone = host(true)
  const second = gone.run.start()
  await settle()
  gone.lose(new TypeError('fetch failed'))
  await second
  expect([missing.states.at(-1), gone.states.at(-1)]).toEqual([
    { kind: 'refused', refusal: { kind: 'photo-missing', file: 'IMG_4412.jpg' } },
    { kind: 'refused', refusal: { kind: 'host-gone' } },
  ])
})

test('a size is read as people say it', () => {
  const sizes = [840_000, 3_140_000, 31_000_000].flatMap(bytes => [sizeInWords(bytes, 'pl'), sizeInWords(bytes, 'en')])
  expect(sizes.map(size => size.replaceAll('\u00a0', ' '))).toEqual([
    '840 kB',
    '840 kB',
    '3,1 MB',
    '3.1 MB',
    '31 MB',
    '31 MB',
  ])
})
