import { expect, test } from 'vitest'
import { mentionedRecords } from '../../renderer/articles/mentionedRecords.ts'
import type { MentionInText } from '../../renderer/articles/mentionsInTexts.ts'
import { untaggedIn } from '../../renderer/articles/untaggedIn.ts'
import type { Details } from '../../shared/articles/articleShape.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import type { Language } from '../../shared/language/language.ts'
import { wordsIn } from '../../shared/words/words.ts'
import { chamber, congressDetails, kos, shipyard, sowa, wilk } from '../articles/congressPeople.ts'

const place = ({ id, kind }: DirectoryRecord, language: Language): MentionInText => ({
  kind,
  id,
  language,
  key: `${id} ${language}`,
  nth: 0,
  from: 1,
  to: 5,
  before: '',
  words: id,
  after: '',
})

test('a mention of a merged record counts for the one it was merged into, so that nobody looks missing', () => {
  const merged = { ...wilk, mergedInto: 'alina-kos' }
  const places = [place(merged, 'pl'), place(kos, 'en')]
  const mentioned = mentionedRecords(places, [kos, merged, shipyard], [], 'pl', congressDetails)
  expect([
    mentioned.map(({ id, places: its, gone }) => [id, its.length, gone]),
    untaggedIn(wordsIn('pl'), 'en', mentioned),
  ]).toEqual([[['alina-kos', 2, false]], ''])
})

test('who is mentioned goes by the office of the day of the item, or by the one it has written down', () => {
  const written = { title: { pl: 'posłanka', en: 'MP' }, institution: '', institutionName: { pl: '', en: '' } }
  const kept = { ...congressDetails, participants: [{ id: 'alina-kos', roles: [], office: written }] }
  const about = (details: Details) =>
    mentionedRecords([place(kos, 'pl')], [kos, shipyard], [], 'pl', details).map(one => one.about)
  expect([about(congressDetails), about(kept)]).toEqual([['członkini zarządu, SW'], ['posłanka']])
})

const records = [kos, wilk, sowa, shipyard, chamber]

test.each([
  [[kos], '1 osoba bez oznaczenia w EN', '1 person not tagged in EN'],
  [[kos, wilk, sowa], '3 osoby bez oznaczenia w EN', '3 people not tagged in EN'],
  [[shipyard, chamber], '2 instytucje bez oznaczenia w EN', '2 institutions not tagged in EN'],
  [[kos, chamber], '1 osoba i 1 instytucja bez oznaczenia w EN', '1 person and 1 institution not tagged in EN'],
])('who is missing in English is counted', (missing, polish, english) => {
  const everywhere = records.filter(record => !missing.includes(record))
  const places = [...records.map(record => place(record, 'pl')), ...everywhere.map(record => place(record, 'en'))]
  const mentioned = mentionedRecords(places, records, [], 'pl', congressDetails)
  expect([
    untaggedIn(wordsIn('pl'), 'en', mentioned),
    untaggedIn(wordsIn('en'), 'en', mentioned),
    untaggedIn(wordsIn('pl'), 'pl', mentioned),
  ]).toEqual([polish, english, ''])
})
