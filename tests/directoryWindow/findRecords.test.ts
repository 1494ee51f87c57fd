import { expect, test } from 'vitest'
import { findRecords } from '../../renderer/directory/findRecords.ts'
import { newInstitution } from '../../shared/directory/newInstitution.ts'
import { newPerson } from '../../shared/directory/newPerson.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'

const institution = (id: string, short: string, pl: string, en: string): DirectoryRecord => ({
  id,
  ...newInstitution({ pl, en }, { pl: short, en: short }),
})

const records: readonly DirectoryRecord[] = [
  institution('parp', 'PARP', 'Polska Agencja Rozwoju Przedsiębiorczości', 'Polish Agency for Enterprise Development'),
  institution('paih', 'PAIH', 'Polska Agencja Inwestycji i Handlu', 'Polish Investment and Trade Agency'),
  institution('ssse', 'SSSE', 'Suwalska Specjalna Strefa Ekonomiczna', 'Suwałki Special Economic Zone'),
  institution('lsse', 'ŁSSE', 'Łódzka Specjalna Strefa Ekonomiczna', 'Łódź Special Economic Zone'),
  { id: 'zolwinska', ...newPerson('Żaneta Żółwińska', { pl: 'prezes', en: 'President' }, 'parp') },
  { id: 'parpinska', ...newPerson('Anna Parpińska', { pl: '', en: '' }, '') },
]

const found = (query: string, language: 'pl' | 'en' = 'pl') =>
  findRecords(records, query, language).map(record => record.id)

test('an abbreviation finds its institution before people whose name begins like it', () => {
  expect(found('parp')).toEqual(['parp', 'parpinska'])
})

test('a name without diacritics finds the person who has them', () => {
  expect({ surname: found('zolw'), given: found('żan'), lodz: found('lodz') }).toEqual({
    surname: ['zolwinska'],
    given: ['zolwinska'],
    lodz: ['lsse'],
  })
})

test('an English name finds the institution from the Polish column, and the other way round', () => {
  expect({ english: found('trade', 'pl'), polish: found('przedsiębiorczości', 'en') }).toEqual({
    english: ['paih'],
    polish: ['parp'],
  })
})

test('a word in the middle of a name finds all who have it, in alphabetical order of the language', () => {
  expect(found('strefa')).toEqual(['lsse', 'ssse'])
})

test('without a letter everybody is offered, ordered as a Polish dictionary would', () => {
  expect(found('')).toEqual(['parpinska', 'lsse', 'paih', 'parp', 'ssse', 'zolwinska'])
})

test('words in another order, or with some left out, still find the name', () => {
  expect({ reversed: found('zolwinska zan'), apart: found('agencja przedsiebiorczosci') }).toEqual({
    reversed: ['zolwinska'],
    apart: ['parp'],
  })
})

test('nothing is offered for a name nobody has', () => {
  expect(found('kowalski')).toEqual([])
})
