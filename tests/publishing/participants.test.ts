import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import type { Participant } from '../../shared/articles/participant.ts'
import { withOfficesWritten } from '../../shared/articles/participantEdits.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import type { Language } from '../../shared/language/language.ts'
import { unnamed } from '../../shared/language/language.ts'
import { pageHtml } from '../../shared/publishing/pageHtml.ts'
import type { PageSource } from '../../shared/publishing/pageSource.ts'
import { versionData } from '../../shared/publishing/versionData.ts'
import { chamber, congressDetails, kos, recordsOf, shipyard, sowa, wilk } from '../articles/congressPeople.ts'
import { complaints } from './complaints.ts'
import { congress, paragraph, tagged, text, version, wholeSource } from './congress.ts'

const ports = { pl: 'Porty dla offshore', en: 'Ports for offshore' }

const participants: readonly Participant[] = [
  {
    id: 'alina-kos',
    roles: [
      { role: 'speaker', panel: unnamed },
      { role: 'panelist', panel: ports },
    ],
    office: null,
  },
  { id: 'tadeusz-wilk', roles: [{ role: 'moderator', panel: ports }], office: null },
  { id: 'maria-sowa', roles: [{ role: 'guest', panel: unnamed }], office: null },
]

const organisers: readonly Participant[] = [
  { id: 'izba', roles: [{ role: 'organiser', panel: unnamed }], office: null },
  { id: 'stocznia', roles: [{ role: 'organiser', panel: unnamed }], office: null },
]

/** Alina Kos is tagged in Polish only, Tadeusz Wilk in English only, Maria Sowa nowhere. */
const sourceWith = (taking: readonly Participant[], records: readonly DirectoryRecord[]): PageSource => ({
  ...wholeSource,
  article: {
    ...congress,
    pl: {
      slug: '',
      document: version('Porty', [text('Otwarcie.')], [paragraph(tagged('person', 'alina-kos', 'Aliną Kos'))]),
    },
    en: {
      slug: '',
      document: version('Ports', [text('Opening.')], [paragraph(tagged('person', 'tadeusz-wilk', 'Tadeusz Wilk'))]),
    },
    details: { ...congressDetails, participants: [...taking] },
  },
  records,
})

const records = [kos, wilk, sowa, shipyard, chamber]
const source = sourceWith(participants, records)

const dataOf = (from: PageSource, language: Language) =>
  JSON.parse(new JSDOM(pageHtml(from, language)).window.document.scripts[0]?.text ?? '')

const kosInPolish = {
  '@type': 'Person',
  name: 'Alina Kos',
  jobTitle: 'członkini zarządu',
  worksFor: { '@type': 'Organization', name: 'Stocznia Wisła', alternateName: 'SW' },
}
const wilkInPolish = {
  '@type': 'Person',
  name: 'Tadeusz Wilk',
  jobTitle: 'dyrektor',
  worksFor: { '@type': 'Organization', name: 'Pomorska Izba Morska', alternateName: 'PIM' },
}
const sowaAnywhere = { '@type': 'Person', name: 'Maria Sowa' }

test('the event has its performers, panels and guests, with the offices of its day, mentioned in this version or not', () => {
  const { about, mentions } = dataOf(source, 'pl')
  expect({ about, mentions }).toEqual({
    about: {
      '@type': 'Event',
      name: 'Kongres Morski',
      startDate: '2026-11-18',
      endDate: '2026-11-19',
      organizer: { '@type': 'Organization', name: 'Miasto Gdynia' },
      performer: [kosInPolish, wilkInPolish],
      attendee: [sowaAnywhere],
      subEvent: [
        {
          '@type': 'Event',
          name: 'Porty dla offshore',
          performer: [
            { '@type': 'Person', name: 'Alina Kos' },
            { '@type': 'Person', name: 'Tadeusz Wilk' },
          ],
        },
      ],
    },
    mentions: [kosInPolish],
  })
})

test('the English page names the same performers by their English offices', () => {
  const { performer, subEvent } = dataOf(source, 'en').about
  expect([performer, subEvent[0].name]).toEqual([
    [
      {
        '@type': 'Person',
        name: 'Alina Kos',
        jobTitle: 'member of the board',
        worksFor: { '@type': 'Organization', name: 'Wisła Shipyard', alternateName: 'SW' },
      },
      {
        '@type': 'Person',
        name: 'Tadeusz Wilk',
        jobTitle: 'director',
        worksFor: { '@type': 'Organization', name: 'Pomeranian Maritime Chamber', alternateName: 'PIM' },
      },
    ],
    'Ports for offshore',
  ])
})

test('tagged organisers stand in the place of the written ones, one or many', () => {
  const organiserOf = (taking: readonly Participant[]) => dataOf(sourceWith(taking, records), 'pl').about.organizer
  const izba = { '@type': 'Organization', name: 'Pomorska Izba Morska', alternateName: 'PIM' }
  expect([organiserOf(organisers.slice(0, 1)), organiserOf(organisers), organiserOf([])]).toEqual([
    izba,
    [izba, { '@type': 'Organization', name: 'Stocznia Wisła', alternateName: 'SW' }],
    { '@type': 'Organization', name: 'Miasto Gdynia' },
  ])
})

test('a published item keeps the offices it was published with, whatever becomes of the records', () => {
  const tags = [{ kind: 'person' as const, id: 'alina-kos', language: 'pl' as const }]
  const { participants: written } = withOfficesWritten(source.article.details, tags, recordsOf(...records))
  const later = [
    { ...kos, offices: [{ title: { pl: 'posłanka', en: 'MP' }, institution: '', from: null, to: null }] },
    { ...wilk, offices: [] },
    { ...shipyard, name: { pl: 'Stocznia Odra', en: 'Odra Shipyard' }, earlierNames: [] },
    { ...sowa, offices: [{ title: { pl: 'ministra', en: 'minister' }, institution: '', from: null, to: null }] },
    chamber,
  ]
  const { performer, attendee } = dataOf(sourceWith(written, later), 'pl').about
  const { alternateName: _, ...renamed } = kosInPolish.worksFor
  expect([performer, attendee]).toEqual([[{ ...kosInPolish, worksFor: renamed }, wilkInPolish], [sowaAnywhere]])
})

test('the data of a version tell roles beside those who are mentioned, and all who took part', () => {
  const { mentions, participants: taking } = versionData(source, 'en')
  const moderator = {
    kind: 'person',
    id: 'tadeusz-wilk',
    name: 'Tadeusz Wilk',
    abbreviation: '',
    jobTitle: 'director',
    institution: 'Pomeranian Maritime Chamber',
    roles: [{ role: 'moderator', panel: 'Ports for offshore' }],
  }
  expect([mentions, taking.map(({ name, jobTitle, roles }) => [name, jobTitle, roles])]).toEqual([
    [{ ...moderator, words: ['Tadeusz Wilk'] }],
    [
      [
        'Alina Kos',
        'member of the board',
        [
          { role: 'speaker', panel: '' },
          { role: 'panelist', panel: 'Ports for offshore' },
        ],
      ],
      ['Tadeusz Wilk', 'director', moderator.roles],
      ['Maria Sowa', '', [{ role: 'guest', panel: '' }]],
    ],
  ])
})

test('a page with participants is valid', async () => {
  expect(await Promise.all((['pl', 'en'] as const).map(one => complaints(pageHtml(source, one))))).toEqual([[], []])
})
