import type { ColumnKey } from './columns.ts'
import { datedLine } from './datedLine.ts'
import type { ExchangedFile, ExchangedRecord, ExchangeProblem } from './exchangedRecord.ts'
import { type Card, componentsOf, parseVcard } from './parseVcard.ts'
import { lineOfParts } from './partsOfLine.ts'
import { recordInCells } from './recordInCells.ts'
import { partsAt, unescaped } from './vcardText.ts'

/** Reads cards of vCard 3.0 and 4.0, as phones and mail programs write them. What is not understood is told by line; the rest is read. */
export function readVcard(text: string): ExchangedFile {
  const rows: ExchangedRecord[] = []
  const problems: ExchangeProblem[] = []
  for (const card of parseVcard(text)) {
    const { line } = card
    const of = valuesOf(card)
    const trouble = (kind: ExchangeProblem['kind']) => problems.push({ line, field: null, kind, text: of('FN') })
    if (!card.ended) trouble('card-not-ended')
    else if (/^[12](?:\.|$)/u.test(of('VERSION').trim())) trouble('old-card')
    else {
      const record = recordInCells(cellsIn(card), line, problems)
      if (record) rows.push(record)
    }
  }
  return { rows, problems }
}

/** The value of a property, in a language where it is asked for; of a value without a language the first is Polish. */
const valuesOf =
  ({ properties }: Card) =>
  (name: string, language = ''): string => {
    const named = properties.filter(one => one.name === name)
    const spoken = named.filter(one => one.language.split('-')[0] === language)
    const found = language === 'en' ? spoken[0] : (spoken[0] ?? named.find(one => one.language === '') ?? null)
    return found ? unescaped(found.value).trim() : ''
  }

function cellsIn(card: Card): ReadonlyMap<ColumnKey, string> {
  const of = valuesOf(card)
  const cells = isOrganisation(card) ? cellsOfOrganisation(card) : cellsOfPerson(card)
  const nicknames = card.properties
    .filter(({ name }) => name === 'NICKNAME')
    .flatMap(({ value }) => partsAt(',', value).map(one => unescaped(one).trim()))
  const all: readonly (readonly [ColumnKey, string])[] = [
    ...cells,
    ['aliases', inLines(nicknames)],
    ['link', of('URL') || of('EMAIL')],
    ['note', of('NOTE')],
    ['id', of('UID')],
  ]
  return new Map(all.filter(([, value]) => value !== ''))
}

const inLines = (texts: readonly string[]): string =>
  texts
    .filter(text => text !== '')
    .map(text => lineOfParts([text]))
    .join('\n')

/** The organisation is the first part of ORG; the others are its units. */
const organisationOf = (card: Card): string => unescaped(componentsOf(raw(card, 'ORG'))[0] ?? '').trim()

const raw = ({ properties }: Card, wanted: string): string =>
  properties.find(({ name }) => name === wanted)?.value ?? ''

/** By its kind; a card without one is of an organisation where it has the organisation's name and no name of anybody. */
function isOrganisation(card: Card): boolean {
  const of = valuesOf(card)
  const kind = of('KIND').toLowerCase()
  if (kind !== '') return kind === 'org'
  const hasName = componentsOf(raw(card, 'N')).some(part => part.trim() !== '')
  const organisation = organisationOf(card)
  return organisation !== '' && !hasName && (of('FN') === '' || of('FN') === organisation)
}

function cellsOfPerson(card: Card): readonly (readonly [ColumnKey, string])[] {
  const of = valuesOf(card)
  const [family = '', given = '', others = '', before = ''] = componentsOf(raw(card, 'N')).map(part =>
    partsAt(',', part)
      .map(one => unescaped(one).trim())
      .filter(one => one !== '')
      .join(' '),
  )
  const office = lineOfParts([of('TITLE', 'pl') || of('ROLE', 'pl'), of('TITLE', 'en'), organisationOf(card)])
  return [
    ['kind', of('KIND') || 'individual'],
    ['given', `${given} ${others}`.trim()],
    ['family', family],
    ['wholeName', of('FN')],
    ['title', before],
    ['gender', componentsOf(of('GENDER'))[0] ?? ''],
    ['offices', office === '' ? '' : datedLine({ from: null, to: null }, office)],
  ]
}

function cellsOfOrganisation(card: Card): readonly (readonly [ColumnKey, string])[] {
  const of = valuesOf(card)
  const named = [of('X-NAME', 'pl'), of('X-NAME', 'en')]
  const only = named.every(name => name === '') ? organisationOf(card) || of('FN') : ''
  return [
    ['kind', 'org'],
    ['name.pl', named[0] || only],
    ['name.en', named[1] ?? ''],
    ['short.pl', of('X-ABBREVIATION', 'pl')],
    ['short.en', of('X-ABBREVIATION', 'en')],
  ]
}
