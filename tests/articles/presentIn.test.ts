import { expect, test } from 'vitest'
import type { Participant } from '../../shared/articles/participant.ts'
import { withParticipant } from '../../shared/articles/participantEdits.ts'
import { presentIn, type Tag } from '../../shared/articles/presentIn.ts'
import { unnamed } from '../../shared/language/language.ts'
import { chamber, kos, recordsOf, sowa, wilk } from './congressPeople.ts'

const tag = (kind: Tag['kind'], id: string, language: Tag['language']): Tag => ({ kind, id, language })
const entry = (id: string, ...roles: Participant['roles'][number]['role'][]): Participant => ({
  id,
  roles: roles.map(role => ({ role, panel: unnamed })),
  office: null,
})

const merged = recordsOf(kos, { ...wilk, mergedInto: 'alina-kos' }, sowa, chamber)

test('who is tagged in Polish or in English is there once, then who takes part without a tag', () => {
  const tags = [
    tag('person', 'maria-sowa', 'pl'),
    tag('institution', 'izba', 'pl'),
    tag('person', 'maria-sowa', 'en'),
    tag('person', 'nikogo-takiego', 'en'),
  ]
  const present = presentIn(tags, [entry('alina-kos', 'guest'), entry('maria-sowa', 'speaker')], merged)
  expect(present.map(({ id, kind, record, tagged }) => [id, kind, record !== null, tagged])).toEqual([
    ['maria-sowa', 'person', true, ['pl', 'en']],
    ['izba', 'institution', true, ['pl']],
    ['nikogo-takiego', 'person', false, ['en']],
    ['alina-kos', 'person', true, []],
  ])
})

test('a merged record stands under what it was merged into, with the tags and the roles of both', () => {
  const tags = [tag('person', 'tadeusz-wilk', 'pl'), tag('person', 'alina-kos', 'en')]
  const participants = [entry('tadeusz-wilk', 'moderator'), entry('alina-kos', 'panelist')]
  const present = presentIn(tags, participants, merged)
  expect(present).toEqual([
    {
      id: 'alina-kos',
      kind: 'person',
      record: kos,
      tagged: ['pl', 'en'],
      participant: entry('alina-kos', 'moderator', 'panelist'),
    },
  ])
})

test('a changed entry takes the place of all that lead to its record, a new one comes last', () => {
  const participants = [entry('izba', 'organiser'), entry('tadeusz-wilk'), entry('alina-kos', 'panelist')]
  const speaker = entry('alina-kos', 'speaker')
  expect([
    withParticipant(participants, 'alina-kos', speaker, merged),
    withParticipant(participants, 'alina-kos', null, merged),
    withParticipant(participants, 'maria-sowa', entry('maria-sowa', 'guest'), merged),
  ]).toEqual([
    [entry('izba', 'organiser'), speaker],
    [entry('izba', 'organiser')],
    [...participants, entry('maria-sowa', 'guest')],
  ])
})
