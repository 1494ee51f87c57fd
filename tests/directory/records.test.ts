import { expect, test } from 'vitest'
import { newPerson } from '../../shared/directory/newPerson.ts'
import { officeAt } from '../../shared/directory/officeAt.ts'
import type { DatedOffice } from '../../shared/directory/person.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { resolveRecord } from '../../shared/directory/resolveRecord.ts'
import { splitName } from '../../shared/directory/splitName.ts'

const office = (pl: string, from: string | null, to: string | null): DatedOffice => ({
  title: { pl, en: '' },
  institution: '',
  from,
  to,
})

const career = {
  offices: [
    office('radna', null, '2018-10-21'),
    office('wicemarszałkini', '2018-11-22', '2024-05-06'),
    office('marszałkini', '2024-05-07', null),
    office('przewodnicząca rady', '2024-09-01', '2025-08-31'),
  ],
}

test.each([
  ['2010-01-01', 'radna'],
  ['2018-10-21', 'radna'],
  ['2018-10-30', undefined],
  ['2018-11-22', 'wicemarszałkini'],
  ['2024-05-06', 'wicemarszałkini'],
  ['2024-05-07', 'marszałkini'],
  ['2024-10-01', 'przewodnicząca rady'],
  ['2026-01-01', 'marszałkini'],
  [null, 'marszałkini'],
])('on %s she was %s', (day, title) => {
  expect(officeAt(career, day)?.title.pl).toBe(title)
})

test('an office without days is held on every day, and one that ended is not held now', () => {
  const always = { offices: [office('prezes', null, null)] }
  const ended = { offices: [office('prezes', null, '2020-01-01')] }
  expect([officeAt(always, '1999-01-01')?.title.pl, officeAt(always, null)?.title.pl, officeAt(ended, null)]).toEqual([
    'prezes',
    'prezes',
    null,
  ])
})

test.each([
  ['Jan Maria Kowalewski', 'Jan Maria', 'Kowalewski'],
  ['  Anna   Nowak-Kowalska ', 'Anna', 'Nowak-Kowalska'],
  ['Joanna von Thun', 'Joanna', 'von Thun'],
  ['Pieter van der Meer', 'Pieter', 'van der Meer'],
  ['Kupiec', '', 'Kupiec'],
  ['De Boer', 'De', 'Boer'],
])('%s is %s and %s', (name, given, family) => {
  expect(splitName(name)).toEqual({ given, family })
})

test('a merged record leads to the one that it was merged into, also over several steps, and never in a circle', () => {
  const record = (id: string, into?: string): [string, DirectoryRecord] => [
    id,
    { id, ...newPerson('Jan Kos'), ...(into === undefined ? {} : { mergedInto: into }) },
  ]
  const records = new Map([
    record('a', 'b'),
    record('b', 'c'),
    record('c'),
    record('x', 'y'),
    record('y', 'x'),
    record('z', 'nikt'),
  ])
  expect(['a', 'c', 'x', 'z', 'nikt'].map(id => resolveRecord(records, id)?.id ?? null)).toEqual([
    'c',
    'c',
    null,
    null,
    null,
  ])
})
