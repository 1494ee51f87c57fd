import { expect, test } from 'vitest'
import { type Insertion, insertions, institutionInsertions } from '../../../shared/directory/insertion/insertions.ts'
import { newInstitution } from '../../../shared/directory/newInstitution.ts'
import { newPerson } from '../../../shared/directory/newPerson.ts'
import type { Dictionary } from '../../../shared/language/hunspell/dictionary.ts'
import type { Language } from '../../../shared/language/language.ts'
import { polishDictionary } from '../../names/polishDictionary.ts'
import { labelledForms } from './labelledForms.ts'
import { people } from './people.ts'

function offered(
  before: string,
  who: string,
  dictionary: Dictionary | null = null,
  language: Language = 'pl',
): readonly Insertion[] {
  const person = people[who]
  if (!person) throw new Error(`nobody is called ${who}`)
  return insertions({ before, person, office: person.offices[0]?.title[language] ?? '', language, dictionary })
}

const said = ({ office, name }: Insertion): string => (office === '' ? name : `${office} ${name}`)

const firstRows = (rows: readonly Insertion[]) => ({
  withOffice: rows.filter(row => row.office !== '').map(said)[0] ?? '',
  alone: rows.filter(row => row.office === '').map(said)[0] ?? '',
})

test.each(labelledForms)('"$before@$who" offers "$withOffice" and "$alone"', ({ before, who, withOffice, alone }) => {
  expect([firstRows(offered(before, who)), firstRows(offered(before, who, polishDictionary))]).toEqual([
    { withOffice, alone },
    { withOffice, alone },
  ])
})

test('where a preposition asks for two cases both are offered, that of a person first', () => {
  expect([offered('Rozmowa z ', 'kos').map(said), offered('Głosowano na ', 'kos').map(said)]).toEqual([
    ['prezeską zarządu Aliną Kos', 'Aliną Kos', 'prezeski zarządu Aliny Kos', 'Aliny Kos'],
    ['prezeskę zarządu Alinę Kos', 'Alinę Kos', 'prezesce zarządu Alinie Kos', 'Alinie Kos'],
  ])
})

test('the part of the office that was typed settles the case, and is not said twice', () => {
  const before = 'Spotkanie z wicemarszałkiem województwa '
  const [first, ...others] = offered(before, 'bonna')
  expect([first && before.slice(0, -first.replaces) + said(first), others]).toEqual([
    'Spotkanie z wicemarszałkiem województwa pomorskiego Leszkiem Bonną',
    [{ office: '', name: 'Leszkiem Bonną', replaces: 0 }],
  ])
})

test('a form that somebody wrote in the record is the one that is offered', () => {
  const person = { ...newPerson('Anna Mucha'), cases: { instrumental: 'Anną Muchą-Wilk' } }
  const ask = (before: string) => insertions({ before, person, office: '', language: 'pl', dictionary: null }).map(said)
  expect([ask('z '), ask('dla ')]).toEqual([['Anną Muchą-Wilk', 'Anny Muchy'], ['Anny Muchy']])
})

test('in English the approved title goes before the name, and what was typed of it is not said twice', () => {
  const title = 'Deputy Marshal of the Pomorskie Voivodeship'
  expect([
    offered('We talked with ', 'bonna', null, 'en'),
    offered('We talked with Deputy Marshal ', 'bonna', null, 'en'),
    offered('We talked with ', 'sowa', null, 'en'),
  ]).toEqual([
    [{ office: title, name: 'Leszek Bonna', replaces: 0 }],
    [{ office: title, name: 'Leszek Bonna', replaces: 'Deputy Marshal '.length }],
    [],
  ])
})

test('an institution is offered in the case, and as it is where none is asked for', () => {
  const parp = newInstitution({ pl: 'Polska Agencja Rozwoju Przedsiębiorczości', en: '' }, { pl: 'PARP', en: '' })
  const names = (before: string) => institutionInsertions(before, parp, null).map(({ name }) => name)
  expect([names('Umowa z '), names('Konkurs rozstrzygnie '), names('Wniosek do ')]).toEqual([
    ['Polską Agencją Rozwoju Przedsiębiorczości', 'Polskiej Agencji Rozwoju Przedsiębiorczości'],
    [],
    ['Polskiej Agencji Rozwoju Przedsiębiorczości'],
  ])
})
