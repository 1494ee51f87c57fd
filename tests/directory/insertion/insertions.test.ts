import { expect, test } from 'vitest'
import { type Insertion, insertions } from '../../../shared/directory/insertion/insertions.ts'
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
