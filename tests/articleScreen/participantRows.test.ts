import { expect, test } from 'vitest'
import { participantRows } from '../../renderer/articles/participantRows.ts'
import type { Details } from '../../shared/articles/articleShape.ts'
import type { Participant } from '../../shared/articles/participant.ts'
import type { Tag } from '../../shared/articles/presentIn.ts'
import { unnamed } from '../../shared/language/language.ts'
import { congressDetails, kos, recordsOf, shipyard } from '../articles/congressPeople.ts'

const mp = { title: { pl: 'posłanka', en: 'MP' }, institution: '', institutionName: unnamed }
const written: Participant = { id: 'alina-kos', roles: [], office: mp }
const tag: Tag = { kind: 'person', id: 'alina-kos', language: 'pl' }

const rowsOf = (state: Details['state'], tags: readonly Tag[], open: string | null = null) =>
  participantRows(
    {
      details: { ...congressDetails, state, participants: [written] },
      tags,
      records: recordsOf(kos, shipyard),
      goneNames: new Map(),
      reader: 'pl',
    },
    open,
  ).map(({ name, about, changedTo }) => [name, about, changedTo?.title.pl ?? null])

test('until it is published an item is told that the directory has another office; then it stays as it went', () => {
  expect((['draft', 'review', 'ready', 'published'] as const).map(state => rowsOf(state, [tag])[0])).toEqual([
    ['Alina Kos', 'posłanka', 'członkini zarządu'],
    ['Alina Kos', 'posłanka', 'członkini zarządu'],
    ['Alina Kos', 'posłanka', 'członkini zarządu'],
    ['Alina Kos', 'posłanka', null],
  ])
})

test('somebody who is tagged no more and had no role is not listed, though the office was written down once', () => {
  expect([rowsOf('published', []), rowsOf('published', [], 'alina-kos')]).toEqual([
    [],
    [['Alina Kos', 'posłanka', null]],
  ])
})
