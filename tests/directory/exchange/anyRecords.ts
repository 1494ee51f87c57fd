import fc from 'fast-check'
import { grammaticalCases } from '../../../shared/directory/declension/grammaticalCases.ts'
import type { Institution } from '../../../shared/directory/institution.ts'
import { institutionCategories } from '../../../shared/directory/institutionCategories.ts'
import type { Person } from '../../../shared/directory/person.ts'
import type { DirectoryRecord } from '../../../shared/directory/record.ts'

/** Pieces that have hurt somebody in a table: formulas, quotation marks, separators, line ends, spaces, what looks like days. */
const pieces = [
  ...[
    '=1+1',
    '+48 600',
    '-5',
    '@SUM(A1)',
    '＝1',
    "'",
    "''",
    '"',
    '""',
    ';',
    ',',
    '\t',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '\u00a0',
    '|',
  ],
  ...[
    '\\',
    '\\n',
    '\\|',
    '–',
    '-',
    '2018-11-22',
    '2018-11-22–',
    '– ',
    'Zażółć gęślą jaźń',
    'ŁÓDŹ',
    'Wąs-Gżegżółka',
    'sp. z o.o.',
  ],
  ...["'t Hooft", 'osoba', 'prezes zarządu', 'R&D', '€ 5', '„PARP”', 'a', '7'],
]

const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map(some => some.join('')),
  fc.string({ unit: 'grapheme', maxLength: 8 }).map(some => some.replaceAll('\0', '')),
)
const words = text.filter(one => one !== '')
const nameWords = text.filter(one => one.trim() !== '')

const bilingual = fc.record({ pl: text, en: text })
const day = fc.option(
  fc
    .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
    .map(one => one.toISOString().slice(0, 10)),
)

const forms = {
  aliases: fc.array(words, { maxLength: 2 }),
  cases: fc.dictionary(fc.constantFrom(...grammaticalCases), words, { maxKeys: 3, noNullPrototype: true }),
  extraForms: fc.array(words, { maxLength: 2 }),
  forbiddenForms: fc.array(words, { maxLength: 2 }),
  link: text,
  note: text,
}

const ids = ['parp', 'paih', 'port-narew', '6f1d0c2ab4e98d7c5f30', 'klaster']

const institution = (id: string): fc.Arbitrary<Institution> =>
  fc.record({
    kind: fc.constant('institution' as const),
    id: fc.constant(id),
    name: fc.record({ pl: nameWords, en: text }),
    short: bilingual,
    earlierNames: fc.array(fc.record({ name: bilingual, short: bilingual, from: day, to: day }), { maxLength: 2 }),
    category: fc.constantFrom(...institutionCategories),
    parent: fc.constantFrom('', ...ids),
    ...forms,
  })

const person = (id: string): fc.Arbitrary<Person> =>
  fc.record({
    kind: fc.constant('person' as const),
    id: fc.constant(id),
    given: text,
    family: nameWords,
    title: text,
    gender: fc.constantFrom('m' as const, 'f' as const, null),
    offices: fc.array(fc.record({ title: bilingual, institution: fc.constantFrom('', ...ids), from: day, to: day }), {
      maxLength: 3,
    }),
    ...forms,
  })

/** A directory of five institutions and three people with anything at all in their fields. */
export const anyRecords: fc.Arbitrary<DirectoryRecord[]> = fc
  .tuple(...ids.map(institution), ...['wąs', 'kos', 'linde'].map((_, at) => person(`osoba-${at}`)))
  .map(records => [...records])
