import { recordReference } from '../../document/recordReference.ts'
import { type Bilingual, unnamed } from '../../language/language.ts'
import { grammaticalCases } from '../declension/grammaticalCases.ts'
import type { EarlierName, NewInstitution } from '../institution.ts'
import { newInstitution } from '../newInstitution.ts'
import { noForms } from '../noForms.ts'
import type { DatedOffice, NewPerson } from '../person.ts'
import { splitName } from '../splitName.ts'
import type { ColumnKey } from './columns.ts'
import { readDatedLine, type Term } from './datedLine.ts'
import type { ExchangedField, ExchangedRecord, ExchangeProblem } from './exchangedRecord.ts'
import { linesOf, partsOfLine } from './partsOfLine.ts'
import { categories, genders, kinds, valueFor } from './valueWords.ts'

export type Cells = ReadonlyMap<ColumnKey, string>

type Trouble = (field: ExchangedField | null, kind: ExchangeProblem['kind'], text: string) => void

type Forms = Pick<NewPerson, 'aliases' | 'cases' | 'extraForms' | 'forbiddenForms' | 'link' | 'note'>

interface Row {
  readonly of: (key: ColumnKey) => string
  readonly trouble: Trouble
}

/** What one row of a file says; null where it is not told whom or what it is about. What is not understood goes to `problems`. */
export function recordInCells(cells: Cells, line: number, problems: ExchangeProblem[]): ExchangedRecord | null {
  const row: Row = {
    of: key => cells.get(key) ?? '',
    trouble: (field, kind, text) => void problems.push({ line, field, kind, text }),
  }
  const kind = kindOf(row)
  if (kind === null) return null
  const record = kind === 'person' ? personIn(row) : institutionIn(row)
  if (record === null) row.trouble(null, 'no-name', '')
  const id = row.of('id').trim()
  return record && { line, id: recordReference.test(id) ? id : '', record: { ...record, ...formsIn(row) } }
}

/** By its column; without it, somebody with a family name is a person, and what has a name of its own an institution. */
function kindOf({ of, trouble }: Row): 'person' | 'institution' | null {
  const said = of('kind')
  if (said.trim() === '') {
    const named = (keys: readonly ColumnKey[]) => keys.some(key => of(key).trim() !== '')
    return named(['given', 'family', 'wholeName']) || !named(['name.pl', 'name.en', 'short.pl', 'short.en'])
      ? 'person'
      : 'institution'
  }
  const kind = valueFor(kinds, said)
  if (kind === null) trouble('kind', 'unknown-kind', said)
  return kind
}

function personIn({ of, trouble }: Row): NewPerson | null {
  const given = of('given')
  const family = of('family')
  const name = `${given}${family}`.trim() === '' ? splitName(of('wholeName')) : { given, family }
  if (`${name.given}${name.family}`.trim() === '') return null
  const gender = valueFor(genders, of('gender'))
  if (gender === null && of('gender').trim() !== '') trouble('gender', 'unknown-gender', of('gender'))
  const held = [of('position'), of('employer')]
  const one = held.some(text => text.trim() !== '') ? [officeOf(always, [of('position'), '', of('employer')])] : []
  const offices = datedLines('offices', of('offices'), trouble, officeOf)
  return { kind: 'person', ...name, title: of('title'), gender, offices: [...offices, ...one], ...noForms }
}

function institutionIn({ of, trouble }: Row): NewInstitution | null {
  const name = { pl: of('name.pl') || of('wholeName') || of('employer'), en: of('name.en') }
  const short = { pl: of('short.pl'), en: of('short.en') }
  if ([name.pl, name.en, short.pl, short.en].every(text => text.trim() === '')) return null
  const category = valueFor(categories, of('category'))
  if (category === null && of('category').trim() !== '') trouble('category', 'unknown-category', of('category'))
  return {
    ...newInstitution(name, short),
    earlierNames: datedLines('earlierNames', of('earlierNames'), trouble, earlierNameOf),
    category: category ?? 'other',
    parent: of('parent'),
  }
}

function formsIn({ of }: Row): Forms {
  const inLines = (key: ColumnKey) => linesOf(of(key)).map(line => partsOfLine(line).join(' | '))
  const cases = grammaticalCases.flatMap(one => (of(`cases.${one}`) === '' ? [] : [[one, of(`cases.${one}`)] as const]))
  return {
    aliases: inLines('aliases'),
    cases: Object.fromEntries(cases),
    extraForms: inLines('extraForms'),
    forbiddenForms: inLines('forbiddenForms'),
    link: of('link'),
    note: of('note'),
  }
}

const always: Term = { from: null, to: null }

const both = (pl = '', en = ''): Bilingual => (pl === '' && en === '' ? unnamed : { pl, en })

const officeOf = (term: Term, [pl, en, institution = '']: readonly string[]): DatedOffice => ({
  title: both(pl, en),
  institution,
  ...term,
})

const earlierNameOf = (term: Term, [pl, en, shortPl, shortEn]: readonly string[]): EarlierName => ({
  name: both(pl, en),
  short: both(shortPl, shortEn),
  ...term,
})

function datedLines<T>(
  field: ExchangedField,
  cell: string,
  trouble: Trouble,
  make: (term: Term, parts: readonly string[]) => T,
): T[] {
  return linesOf(cell).flatMap(line => {
    const read = readDatedLine(line)
    if (!read) trouble(field, 'no-day', line.trim())
    return read ? [make(read.term, partsOfLine(read.words))] : []
  })
}
