import type { Newsroom } from '../../shared/contract.ts'
import type { Words } from '../../shared/words/words.ts'
import type { AttachmentQuestion } from '../attachments/AttachmentPicker.tsx'
import { attachmentSource } from '../attachments/attachmentSource.ts'
import { directoryRecords } from '../directory/directoryRecords.ts'
import { type NewRecordQuestion, recordSource } from '../directory/recordSource.ts'
import { namesClient } from '../names/namesClient.ts'
import type { PhotoQuestion } from '../photos/PhotoPicker.tsx'
import { photoSource } from '../photos/photoSource.ts'
import { attempt } from '../ui/attempt.ts'
import { byTimer } from '../ui/byTimer.ts'
import { handOverFile } from '../ui/handOverFile.ts'
import { isCode } from '../ui/isCode.ts'
import { question } from '../ui/question.ts'
import type { Reach } from '../ui/reach.ts'
import { articleSession } from './articleSession.ts'
import { articleSessions } from './articleSessions.ts'
import { foreignNews } from './foreignNews.ts'
import { guardWindow } from './guardWindow.ts'

/** All that the articles of one window share: who is open, the directory, what a text may ask. */
function makeDesk(reach: Reach, words: () => Words) {
  const { newsroom, windowId, handOver, mediaAddress, events, beforeClose } = reach
  const directory = directoryRecords({ list: () => newsroom.directory.list(), events })
  const newRecord: NewRecordQuestion = question()
  const names = namesClient(reach.startNames)
  const picking: PhotoQuestion = question()
  const pickingAttachment: AttachmentQuestion = question()
  const sessions = articleSessions(id =>
    articleSession({
      articles: newsroom.articles,
      id,
      window: windowId,
      lost: error => (isCode(error, 'LIBRARY_CLOSED') ? 'library-closed' : 'host-gone'),
      words,
      records: ({ language, details }) => recordSource(directory, newRecord, language, details),
      photos: of => photoSource({ ...of, picking, mediaAddress }),
      bringing: article => ({
        handOver: file => handOverFile(handOver, file),
        add: token => attempt(newsroom.photos.add({ article, token })),
      }),
      attachments: of => attachmentSource({ ...of, picking: pickingAttachment }),
      attaching: article => ({
        handOver: file => handOverFile(handOver, file),
        add: token => attempt(newsroom.attachments.add({ article, token })),
      }),
      now: () => new Date(),
      later: byTimer,
    }),
  )
  guardWindow(window, sessions, beforeClose)
  const foreign = foreignNews(events, () => new Date())
  // Main is back: what waits in memory need not wait for the next try.
  events(event => {
    if (event.kind === 'hello') void sessions.flushAll()
  })
  return { sessions, foreign, directory, names, newRecord, picking, pickingAttachment }
}

export type ArticleDesk = ReturnType<typeof makeDesk>

interface Kept {
  readonly desk: ArticleDesk
  readonly speak: (words: Words) => void
}

/** One desk for each client of main, so that leaving the screen and coming back finds what could not be saved. */
const desks = new WeakMap<Newsroom, Kept>()

function keptDesk(reach: Reach, first: Words): Kept {
  let words = first
  const desk = makeDesk(reach, () => words)
  return {
    desk,
    speak: next => {
      words = next
    },
  }
}

export function articleDesk(reach: Reach, words: Words): ArticleDesk {
  const kept = desks.get(reach.newsroom) ?? keptDesk(reach, words)
  desks.set(reach.newsroom, kept)
  kept.speak(words)
  return kept.desk
}
