import { expect, test } from 'vitest'
import { nameInText } from '../../shared/directory/nameInText.ts'
import { newInstitution } from '../../shared/directory/newInstitution.ts'
import { newPerson } from '../../shared/directory/newPerson.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import type { LabelledSet } from '../names/scoreSet.ts'
import { wholeNamesIn } from './wholeNames.ts'

const wąs: DirectoryRecord = {
  ...newPerson('Łucja Wąs'),
  id: 'was',
  aliases: ['Lusia Wąsowa'],
  extraForms: ['prezeska Łucja'],
}
const bryl: DirectoryRecord = { ...newPerson('Monika Wysocka-Bryl'), id: 'bryl' }
const nameless: DirectoryRecord = { ...newPerson('Kupiec'), id: 'kupiec' }
const lefevre: DirectoryRecord = { ...newPerson('Luc Lefèvre'), id: 'lefevre' }
const agency: DirectoryRecord = {
  ...newInstitution({ pl: 'Polska Agencja Morska', en: 'Polish Maritime Agency' }, { pl: 'PAM', en: '' }),
  id: 'pam',
  earlierNames: [{ name: { pl: 'Urząd Morski', en: '' }, short: { pl: 'UM', en: '' }, from: null, to: '2019-12-31' }],
}

test.each<[string, DirectoryRecord]>([
  ['Spotkanie otworzyła Łucja Wąs.', wąs],
  ['z Łucją Wąs, prezeską', wąs],
  ['WĄS ŁUCJA, nr 7', wąs],
  ['Ł. Wąs', wąs],
  ['fot. Łucja Maria Wąs', wąs],
  ['Rozmowa z Lusią Wąsową', wąs],
  ['Nagrodę odebrała prezeska Łucja', wąs],
  ['dla p. Moniki Wysockiej - Bryl', bryl],
  ['Monice Wysockiej-Bryl', bryl],
  ['Panu Kupcowi podziękowano.', nameless],
  ['po wystąpieniu Luca Lefèvre’a', lefevre],
  ["Luc Lefèvre's talk", lefevre],
  ['w Polskiej Agencji Morskiej', agency],
  ['the Polish Maritime Agency said', agency],
  ['nabór PAM-u', agency],
  ['dawny Urząd  Morski', agency],
])('„%s” names somebody', (text, record) => {
  expect(nameInText(record)(text)).toBe(true)
})

test.each<[string, DirectoryRecord]>([
  ['Pod nosem miał wąs.', wąs],
  ['Łucja Nowak i jej kot', wąs],
  ['Monika Wysocka', bryl],
  ['pamiątki i Pam', agency],
  ['agencja morska', agency],
  ['Nikt nie przyszedł.', { ...newPerson(''), id: 'nikt' }],
])('„%s” names nobody', (text, record) => {
  expect(nameInText(record)(text)).toBe(false)
})

test.each<LabelledSet>(['development', 'blind', 'fresh'])(
  'whoever is named whole in the %s set is found without a dictionary',
  set => {
    const missed = wholeNamesIn(set).filter(({ record, text }) => !nameInText(record)(text))
    expect(missed.map(({ words, text }) => `${words} in: ${text}`)).toEqual([])
  },
)
