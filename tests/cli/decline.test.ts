import { expect, test } from 'vitest'
import { terminal } from './terminal.ts'

test('a name is declined in a table with the cases named', async () => {
  const { typed } = await terminal()
  expect(await typed('decline', 'Sebastian Rynkiewicz')).toEqual({
    code: 0,
    out: `mianownik    Sebastian Rynkiewicz
dopełniacz   Sebastiana Rynkiewicza
celownik     Sebastianowi Rynkiewiczowi
biernik      Sebastiana Rynkiewicza
narzędnik    Sebastianem Rynkiewiczem
miejscownik  Sebastianie Rynkiewiczu
wołacz       Sebastianie Rynkiewiczu, Sebastianie Rynkiewicz
`,
    err: '',
  })
})

test('an English terminal names the cases in English, and a second form in use stands beside the first', async () => {
  const { typed } = await terminal({ LANG: 'en_GB.UTF-8' })
  const { out } = await typed('decline', 'Jan', 'Gołąb')
  expect(out.split('\n').slice(0, 2)).toEqual(['nominative    Jan Gołąb', 'genitive      Jana Gołębia, Jana Gołąba'])
})

test('a program reads the cases as JSON', async () => {
  const { typed } = await terminal()
  const { code, out } = await typed('decline', 'Anna Nowak-Kowalska', '--json')
  expect([code, JSON.parse(out)]).toEqual([
    0,
    {
      given: 'Anna',
      family: 'Nowak-Kowalska',
      gender: 'f',
      cases: {
        nominative: ['Anna Nowak-Kowalska'],
        genitive: ['Anny Nowak-Kowalskiej'],
        dative: ['Annie Nowak-Kowalskiej'],
        accusative: ['Annę Nowak-Kowalską'],
        instrumental: ['Anną Nowak-Kowalską'],
        locative: ['Annie Nowak-Kowalskiej'],
        vocative: ['Anno Nowak-Kowalska'],
      },
    },
  ])
})

test('the gender that was given counts more than the one the name shows', async () => {
  const { json } = await terminal()
  expect(await json('decline', 'Andrea Rynkiewicz', '--gender', 'f')).toMatchObject({
    gender: 'f',
    cases: { instrumental: ['Andreą Rynkiewicz'] },
  })
})

test('what cannot be declined is refused in words, with how it is used', async () => {
  const { typed } = await terminal()
  const answers = await Promise.all([
    typed('decline'),
    typed('decline', '2026'),
    typed('decline', 'Jan Gołąb', '--gender', 'n'),
    typed('decline', 'Jan Gołąb', '--lang', 'pl'),
    typed('list', '--gender', 'm'),
  ])
  expect(answers.map(({ code, out, err }) => [code, out, err.split('\n')[0]])).toEqual([
    [2, '', 'Podaj imię i nazwisko, na przykład „Sebastian Rynkiewicz”.'],
    [2, '', 'Podaj imię i nazwisko, na przykład „Sebastian Rynkiewicz”.'],
    [2, '', 'Podaj płeć: --gender m (mężczyzna) albo --gender f (kobieta).'],
    [2, '', 'Nie znam opcji --lang w tym poleceniu.'],
    [2, '', 'Nie znam opcji --gender w tym poleceniu.'],
  ])
})
