import { expect, test } from 'vitest'
import { directoryRecords } from '../../renderer/directory/directoryRecords.ts'
import { fieldsFor, recordFrom } from '../../renderer/directory/newRecordFields.ts'
import { recordSource } from '../../renderer/directory/recordSource.ts'
import type { NewsroomEvent } from '../../renderer/newsroom/eventFeed.ts'
import type { Details } from '../../shared/articles/articleShape.ts'
import { emptyDetails } from '../../shared/articles/emptyDetails.ts'
import { newInstitution } from '../../shared/directory/newInstitution.ts'
import { newPerson } from '../../shared/directory/newPerson.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'

const parp: DirectoryRecord = {
  id: 'parp',
  ...newInstitution(
    { pl: 'Polska Agencja Rozwoju Przedsiębiorczości', en: 'Polish Agency for Enterprise Development' },
    { pl: 'PARP', en: '' },
  ),
}
const kupiec: DirectoryRecord = {
  id: 'kupiec',
  ...newPerson('Paweł Kupiec', { pl: 'zastępca dyrektora', en: 'deputy director' }, 'parp'),
}

test('an abbreviation typed after @ leaves itself in the text, a piece of the name leaves the name', async () => {
  const source = recordSource({ all: async () => [parp, kupiec] }, { ask: async () => null }, 'en', () => emptyDetails)
  expect({ short: await source.findRecords('par'), name: await source.findRecords('enterprise') }).toEqual({
    short: [
      {
        kind: 'institution',
        id: 'parp',
        name: 'Polish Agency for Enterprise Development',
        about: 'PARP',
        text: 'PARP',
      },
    ],
    name: [
      {
        kind: 'institution',
        id: 'parp',
        name: 'Polish Agency for Enterprise Development',
        about: 'PARP',
        text: 'Polish Agency for Enterprise Development',
      },
    ],
  })
})

test('letters that begin both the abbreviation and the name leave the name, unless they are all of the abbreviation', async () => {
  const zone: DirectoryRecord = {
    id: 'suwalska',
    ...newInstitution(
      { pl: 'Suwalska Specjalna Strefa Ekonomiczna', en: 'Suwałki Special Economic Zone' },
      { pl: 'Suwalska SSE', en: 'Suwałki SEZ' },
    ),
  }
  const source = recordSource({ all: async () => [zone] }, { ask: async () => null }, 'pl', () => emptyDetails)
  const left = async (query: string) => (await source.findRecords(query)).map(row => row.text)
  expect([await left('suwal'), await left('suwalska ss'), await left('strefa')]).toEqual([
    ['Suwalska Specjalna Strefa Ekonomiczna'],
    ['Suwalska SSE'],
    ['Suwalska Specjalna Strefa Ekonomiczna'],
  ])
})

test('a person is told apart by office and institution, in the language of the text', async () => {
  const source = recordSource({ all: async () => [parp, kupiec] }, { ask: async () => null }, 'pl', () => emptyDetails)
  expect(await source.findRecords('kupiec')).toEqual([
    { kind: 'person', id: 'kupiec', name: 'Paweł Kupiec', about: 'zastępca dyrektora, PARP', text: 'Paweł Kupiec' },
  ])
})

test('somebody new comes back to the text as a row, and nobody comes back when the form is left', async () => {
  const asked: unknown[] = []
  const source = recordSource(
    { all: async () => [parp, kupiec] },
    {
      ask: async question => {
        asked.push(question)
        return question.name === 'Kupiec' ? kupiec : null
      },
    },
    'pl',
    () => emptyDetails,
  )
  expect({
    made: await source.onNewRecord('person', 'Kupiec'),
    left: await source.onNewRecord('institution', 'Odlewnia Żubrowa'),
    asked,
  }).toEqual({
    made: {
      kind: 'person',
      id: 'kupiec',
      name: 'Paweł Kupiec',
      about: 'zastępca dyrektora, PARP',
      text: 'Paweł Kupiec',
    },
    left: null,
    asked: [
      { kind: 'person', name: 'Kupiec', language: 'pl' },
      { kind: 'institution', name: 'Odlewnia Żubrowa', language: 'pl' },
    ],
  })
})

test('words typed after @ fill the form where they belong', () => {
  const person = fieldsFor({ kind: 'person', name: 'Tadeusz Gołąbek', language: 'pl' })
  const short = fieldsFor({ kind: 'institution', name: 'ŁSSE', language: 'en' })
  const long = fieldsFor({ kind: 'institution', name: 'Kuźnia Knyszyn', language: 'pl' })
  expect({
    person: recordFrom({ ...person, office: { pl: ' dyrektor techniczny ', en: '' } }),
    short: recordFrom(short),
    shortNamed: recordFrom({ ...short, name: { pl: '', en: 'Łódź Special Economic Zone' } }),
    long: recordFrom(long),
    nameless: recordFrom({ ...person, personName: '  ' }),
  }).toEqual({
    person: newPerson('Tadeusz Gołąbek', { pl: 'dyrektor techniczny', en: '' }, ''),
    short: null,
    shortNamed: newInstitution({ pl: '', en: 'Łódź Special Economic Zone' }, { pl: 'ŁSSE', en: 'ŁSSE' }),
    long: newInstitution({ pl: 'Kuźnia Knyszyn', en: '' }, { pl: '', en: '' }),
    nameless: null,
  })
})

test('the directory is asked for once, again after it changed, and again after it did not answer', async () => {
  let asked = 0
  let tell: (event: NewsroomEvent) => void = () => undefined
  const directory = directoryRecords({
    list: async () => {
      asked += 1
      if (asked === 2) throw new TypeError('fetch failed')
      return [parp]
    },
    events: listener => {
      tell = listener
      return () => undefined
    },
  })
  await directory.all()
  await directory.all()
  const once = asked
  tell({ kind: 'articles-changed' })
  await directory.all()
  const stillOnce = asked
  tell({ kind: 'directory-changed' })
  const failed = await directory.all().catch(() => 'no answer')
  const again = await directory.all()
  expect({ once, stillOnce, failed, again, asked }).toEqual({
    once: 1,
    stillOnce: 1,
    failed: 'no answer',
    again: [parp],
    asked: 3,
  })
})

test('the ways to put somebody speak of the office that the item has written down, else of the one on its day', async () => {
  const event = { ...emptyDetails.event, days: { from: '2026-11-18', to: '2026-11-18' } }
  const written = {
    title: { pl: 'wicedyrektor', en: 'vice-director' },
    institution: '',
    institutionName: { pl: '', en: '' },
  }
  const formsWith = async (details: Details, language: 'pl' | 'en') => {
    const source = recordSource({ all: async () => [parp, kupiec] }, { ask: async () => null }, language, () => details)
    return (await source.formsOf('kupiec', 'Rozmowa z ')).map(({ office, name }) => `${office} ${name}`.trim())
  }
  const followed = { ...emptyDetails, event }
  const kept = { ...followed, participants: [{ id: 'kupiec', roles: [], office: written }] }
  expect([
    (await formsWith(followed, 'pl')).slice(0, 2),
    (await formsWith(kept, 'pl')).slice(0, 2),
    await formsWith(kept, 'en'),
  ]).toEqual([
    ['zastępcą dyrektora Pawłem Kupcem', 'Pawłem Kupcem'],
    ['wicedyrektorem Pawłem Kupcem', 'Pawłem Kupcem'],
    ['vice-director Paweł Kupiec'],
  ])
})
