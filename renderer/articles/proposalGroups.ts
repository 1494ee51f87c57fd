import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { resolveRecord } from '../../shared/directory/resolveRecord.ts'
import type { MentionKind } from '../../shared/document/marks/mention.ts'
import type { Language } from '../../shared/language/language.ts'
import { recordRow } from '../directory/recordRow.ts'
import type { RecordRow } from '../editor/records.ts'
import type { ProposalInText } from './proposalsInTexts.ts'

/** Places that are taken or left together. */
export type ProposalGroup = {
  readonly key: string
  readonly of: MentionKind
  readonly name: string
  /** What tells whom from others; may be empty. */
  readonly about: string
  readonly places: readonly ProposalInText[]
} & (
  | { readonly kind: 'known'; readonly record: RecordRow }
  | { readonly kind: 'misspelt'; readonly record: RecordRow }
  /** Of several records of one name somebody has to be chosen. */
  | { readonly kind: 'namesakes'; readonly records: readonly RecordRow[] }
  | { readonly kind: 'unknown' }
)

const order = ['known', 'namesakes', 'misspelt', 'unknown'] as const

function groupOf(places: readonly ProposalInText[], rowOf: (id: string) => RecordRow | null): ProposalGroup | null {
  const [first] = places
  if (!first) return null
  const { key, offer } = first
  const { of } = offer
  if (offer.kind === 'unknown') {
    const offers = places.flatMap(place => (place.offer.kind === 'unknown' ? [place.offer] : []))
    const held = offers.find(({ office }) => office !== '')
    const at = held ? rowOf(held.institution) : null
    const about = [held?.office ?? '', at ? at.about || at.name : ''].filter(one => one !== '').join(', ')
    return { kind: 'unknown', key, of, name: offer.name, about, places }
  }
  const records = offer.ids.flatMap(id => rowOf(id) ?? [])
  const [record, ...others] = records
  if (!record) return null
  if (others.length > 0) return { kind: 'namesakes', key, of, name: record.name, about: '', records, places }
  const { name, about } = record
  return { kind: offer.kind, key, of, name, about, record, places }
}

/**
 * What the texts propose, those first who need no choice, each kind in alphabetical order. A record that the directory no
 * longer has is left out: the text is being read anew. People go by their office on `day`; null is today.
 */
export function proposalGroups(
  proposals: readonly ProposalInText[],
  records: readonly DirectoryRecord[],
  reader: Language,
  day: string | null,
): readonly ProposalGroup[] {
  const alphabet = new Intl.Collator(reader)
  const byId = new Map(records.map(record => [record.id, record]))
  const rowOf = (id: string): RecordRow | null => {
    const record = resolveRecord(byId, id)
    return record && recordRow(record, '', reader, records, day)
  }
  const keyed = new Map<string, ProposalInText[]>()
  for (const place of proposals) keyed.set(place.key, [...(keyed.get(place.key) ?? []), place])
  return [...keyed.values()]
    .flatMap(places => groupOf(places, rowOf) ?? [])
    .sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind) || alphabet.compare(one.name, other.name))
}
