import { expect, test } from 'vitest'
import { declineInstitution } from '../../shared/directory/declension/declineInstitution.ts'
import { declineName } from '../../shared/directory/declension/declineName.ts'
import { declinePerson } from '../../shared/directory/declension/declinePerson.ts'
import { genderOf } from '../../shared/directory/declension/genderOf.ts'
import { grammaticalCases } from '../../shared/directory/declension/grammaticalCases.ts'
import { allForms, type Paradigm } from '../../shared/directory/declension/paradigm.ts'
import { institutionLines, nameLines } from './declensionFixtures.ts'
import { moreForms } from './moreForms.ts'
import { polishDictionary } from './polishDictionary.ts'
import { spotForms } from './spotForms.ts'
import { institutionForms, usualForms } from './usualForms.ts'

const dictionary = polishDictionary

const usual = (paradigm: Paradigm): readonly (string | undefined)[] => grammaticalCases.map(one => paradigm[one][0])

/** The rules stand by themselves; the dictionary only knows single words better. */
for (const [how, words] of [
  ['with the dictionary', dictionary],
  ['by rules alone', null],
] as const) {
  test(`${how}, the usual form of a name in each case is the one that Polish uses`, () => {
    const lines = nameLines(usualForms + moreForms)
    const declined = lines.map(({ name, of }) => usual(declineName(name, of, words)))
    expect(declined).toEqual(lines.map(({ name, forms }) => [name, ...forms]))
  })

  test(`${how}, the head of an institution's name is declined and the rest stays`, () => {
    const lines = institutionLines(institutionForms)
    const declined = lines.map(([name = '']) => usual(declineInstitution(name, words)).slice(0, 6))
    expect(declined).toEqual(lines)
  })

  test(`${how}, the forms of the first list are among those in use`, () => {
    const missing = nameLines(spotForms).flatMap(({ name, of, forms }) => {
      const found = allForms(declineName(name, of, words))
      return forms.filter(form => !found.includes(form)).map(form => `${name}: ${form}`)
    })
    expect(missing).toEqual([])
  })
}

test('a second form in use stands after the usual one', () => {
  const forms = (name: string, gender: 'm' | 'f') => declineName(name, { gender, part: 'family' }, dictionary)
  expect({
    Gołąb: forms('Gołąb', 'm').genitive,
    Kozieł: forms('Kozieł', 'm').genitive,
    Sosna: forms('Sosna', 'm').locative,
    Kania: forms('Kania', 'm').genitive,
    Ruda: forms('Ruda', 'f').genitive,
    Nowak: forms('Nowak', 'm').vocative,
    Chomsky: forms('Chomsky', 'm').genitive,
  }).toEqual({
    Gołąb: ['Gołębia', 'Gołąba'],
    Kozieł: ['Kozieła', 'Kozła'],
    Sosna: ['Sośnie', 'Sosnie'],
    Kania: ['Kani'],
    Ruda: ['Rudy', 'Rudej'],
    Nowak: ['Nowaku', 'Nowak'],
    Chomsky: ['Chomskiego', 'Chomsky’ego'],
  })
})

test('a whole person is declined word by word, with particles left as they are', () => {
  const whole = (given: string, family: string) => {
    const { genitive, instrumental } = declinePerson({ given, family, gender: genderOf(given) }, dictionary)
    return [genitive[0], instrumental[0]]
  }
  expect([
    whole('Leszek', 'Bonna'),
    whole('Anna Maria', 'Nowak-Kowalska'),
    whole('Ursula', 'von der Leyen'),
    whole('Wolfgang', 'von Linde'),
    whole('S.', 'Rynkiewicz'),
    whole('Jean-Pierre', 'Moreau'),
    whole('Jan', ''),
  ]).toEqual([
    ['Leszka Bonny', 'Leszkiem Bonną'],
    ['Anny Marii Nowak-Kowalskiej', 'Anną Marią Nowak-Kowalską'],
    ['Ursuli von der Leyen', 'Ursulą von der Leyen'],
    ['Wolfganga von Lindego', 'Wolfgangiem von Lindem'],
    ['S. Rynkiewicza', 'S. Rynkiewiczem'],
    ['Jean-Pierre’a Moreau', 'Jean-Pierre’em Moreau'],
    ['Jana', 'Janem'],
  ])
})

test('the given name tells the gender', () => {
  const given = ['Anna', 'Kuba', 'Jerzy', 'Carmen', 'Barnaba', 'Noemi', 'Jan Maria', 'Anna-Maria', 'Sebastian']
  expect(given.map(genderOf)).toEqual(['f', 'm', 'm', 'f', 'm', 'f', 'm', 'f', 'm'])
})
