import { expect, test } from 'vitest'
import { dayOfArticle } from '../../shared/articles/dayOfArticle.ts'
import { emptyDetails } from '../../shared/articles/emptyDetails.ts'
import { noOffice, officeChangedTo, officeInArticle, officeInRecord } from '../../shared/articles/officeInArticle.ts'
import { withOfficesWritten } from '../../shared/articles/participantEdits.ts'
import type { Tag } from '../../shared/articles/presentIn.ts'
import type { Institution } from '../../shared/directory/institution.ts'
import type { Person } from '../../shared/directory/person.ts'
import { chamber, congressDetails, kos, recordsOf, shipyard, sowa, wilk } from './congressPeople.ts'

const records = recordsOf(kos, wilk, sowa, shipyard, chamber)
const tag = (id: string, language: Tag['language'] = 'pl'): Tag => ({ kind: 'person', id, language })
const boardMember = {
  title: { pl: 'członkini zarządu', en: 'member of the board' },
  institution: 'stocznia',
  institutionName: { pl: 'Stocznia Wisła', en: 'Wisła Shipyard' },
}

test('an item speaks of people as of its event, else as of its publication, else as of today', () => {
  const published = { ...emptyDetails, publishOn: '2026-12-01' }
  expect([{ ...congressDetails, publishOn: '2026-12-01' }, published, emptyDetails].map(dayOfArticle)).toEqual([
    '2026-11-18',
    '2026-12-01',
    null,
  ])
})

test.each([
  ['2026-11-18', 'członkini zarządu', 'Stocznia Wisła'],
  ['2027-08-01', 'prezeska zarządu', 'Stocznia Wisła'],
  ['2028-01-01', 'prezeska zarządu', 'Stocznia Bałtyk'],
  [null, 'prezeska zarządu', 'Stocznia Bałtyk'],
])('as of %s she is %s, %s', (day, title, at) => {
  const office = officeInArticle(null, kos, day, records)
  expect([office?.title.pl, office?.institutionName.pl]).toEqual([title, at])
})

test('what the item has written down is said, whatever the record says now', () => {
  const written = { ...boardMember, title: { pl: 'wiceprezeska', en: 'vice-chairwoman' } }
  expect([
    officeInArticle({ office: written }, kos, '2026-11-18', records),
    officeInArticle({ office: noOffice }, kos, '2026-11-18', records),
    officeInArticle({ office: null }, kos, '2026-11-18', records),
  ]).toEqual([written, null, boardMember])
})

test('an office at an institution that was merged is held at the one it was merged into', () => {
  const merged = recordsOf({ ...chamber, mergedInto: 'stocznia' }, shipyard)
  expect(officeInRecord(wilk, '2026-11-18', merged)).toEqual({
    title: { pl: 'dyrektor', en: 'director' },
    institution: 'stocznia',
    institutionName: { pl: 'Stocznia Wisła', en: 'Wisła Shipyard' },
  })
})

test('the offices of all who are tagged in either language are written down, and that somebody held none too', () => {
  const details = {
    ...congressDetails,
    participants: [
      {
        id: 'tadeusz-wilk',
        roles: [{ role: 'moderator' as const, panel: { pl: 'Porty', en: 'Ports' } }],
        office: null,
      },
    ],
  }
  const tags = [tag('alina-kos'), tag('maria-sowa', 'en'), tag('tadeusz-wilk'), tag('nikogo-takiego')]
  const institution: Tag = { kind: 'institution', id: 'izba', language: 'pl' }
  expect(withOfficesWritten(details, [...tags, institution], records).participants).toEqual([
    {
      id: 'tadeusz-wilk',
      roles: [{ role: 'moderator', panel: { pl: 'Porty', en: 'Ports' } }],
      office: {
        title: { pl: 'dyrektor', en: 'director' },
        institution: 'izba',
        institutionName: { pl: 'Pomorska Izba Morska', en: 'Pomeranian Maritime Chamber' },
      },
    },
    { id: 'alina-kos', roles: [], office: boardMember },
    { id: 'maria-sowa', roles: [], office: noOffice },
  ])
})

test('what was written down stays when the record changes, and is written once', () => {
  const written = withOfficesWritten(congressDetails, [tag('alina-kos')], records)
  const promoted: Person = { ...kos, offices: kos.offices.map(office => ({ ...office, from: null, to: null })) }
  const again = withOfficesWritten(written, [tag('alina-kos')], recordsOf(promoted, shipyard))
  expect([again === written, written.participants.map(({ office }) => office)]).toEqual([true, [boardMember]])
})

test('a draft is told what the record says now for the day, until somebody says to leave it', () => {
  const renamed: Institution = { ...shipyard, earlierNames: [] }
  const corrected: Person = {
    ...kos,
    offices: [{ title: { pl: 'dyrektorka', en: 'director' }, institution: 'stocznia', from: null, to: null }],
  }
  const now = recordsOf(corrected, shipyard)
  const director = { ...boardMember, title: { pl: 'dyrektorka', en: 'director' } }
  const day = '2026-11-18'
  expect([
    officeChangedTo({ office: boardMember }, kos, day, records),
    officeChangedTo({ office: null }, corrected, day, now),
    officeChangedTo({ office: boardMember }, corrected, day, now),
    officeChangedTo({ office: boardMember, declined: director }, corrected, day, now),
    officeChangedTo({ office: boardMember, declined: director }, { ...kos, offices: [] }, day, now),
    officeChangedTo({ office: boardMember }, kos, day, recordsOf(renamed))?.institutionName.pl,
  ]).toEqual([null, null, director, null, noOffice, 'Stocznia Bałtyk'])
})
