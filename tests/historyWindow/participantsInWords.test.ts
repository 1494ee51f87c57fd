import { expect, test } from 'vitest'
import { withEarlierDetail } from '../../renderer/articles/earlierDetails.ts'
import { changesInWords } from '../../renderer/history/entryWords.ts'
import { participantsInWords } from '../../renderer/history/participantsInWords.ts'
import type { Participant } from '../../shared/articles/participant.ts'
import { changesBetween } from '../../shared/history/changesBetween.ts'
import { detailsRows } from '../../shared/history/detailsRows.ts'
import { unnamed } from '../../shared/language/language.ts'
import { wordsIn } from '../../shared/words/words.ts'
import { chamber, kos } from '../articles/congressPeople.ts'
import { congress } from '../publishing/congress.ts'

const participants: Participant[] = [
  {
    id: 'alina-kos',
    roles: [
      { role: 'speaker', panel: unnamed },
      { role: 'moderator', panel: { pl: 'Porty', en: '' } },
    ],
    office: {
      title: { pl: 'członkini zarządu', en: '' },
      institution: 'stocznia',
      institutionName: { pl: 'Stocznia Wisła', en: '' },
    },
  },
  { id: 'izba', roles: [{ role: 'guest', panel: unnamed }], office: null },
  { id: 'skreslona', roles: [], office: null },
]
const then = { ...congress, details: { ...congress.details, participants } }

test('who took part is read in the comparison with roles, panels and written offices', () => {
  expect(participantsInWords(wordsIn('pl'), participants, [kos, chamber], 'pl')).toBe(
    'Alina Kos: prelegentka, moderatorka („Porty”), członkini zarządu, Stocznia Wisła; Pomorska Izba Morska: gość lub partner; Usunięty wpis',
  )
})

test('the history says that participants changed, has a row for them, and brings them back', () => {
  const now = { details: congress.details, slugs: { pl: '', en: '' } }
  expect([
    changesInWords(wordsIn('pl'), changesBetween(congress, then)),
    detailsRows(congress, then),
    withEarlierDetail(now, then, 'participants').details,
  ]).toEqual([['szczegóły: uczestnicy'], ['participants'], then.details])
})
