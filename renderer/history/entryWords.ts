import { isNoChange } from '../../shared/history/changesBetween.ts'
import type { Changes, SnapshotEntry } from '../../shared/history/snapshot.ts'
import type { Language } from '../../shared/language/language.ts'
import type { WordKey, Words } from '../../shared/words/words.ts'
import { clockTime, recency } from '../i18n/moments.ts'

const kinds = {
  opening: 'history.kind.opening',
  pause: 'history.kind.pause',
  writing: 'history.kind.writing',
  close: 'history.kind.close',
  named: 'history.kind.named',
  published: 'history.kind.published',
  import: 'history.kind.import',
  'before-restore': 'history.kind.before-restore',
  restore: 'history.kind.restore',
  bulk: 'history.kind.bulk',
  foreign: 'history.kind.foreign',
  conflict: 'history.kind.conflict',
  rescued: 'history.kind.rescued',
} as const satisfies Record<SnapshotEntry['kind'], WordKey>

/** What an entry is called, and what else is known of where it comes from: „Po autoryzacji” and why it was made. */
export function entryName(
  words: Words,
  { kind, name }: SnapshotEntry,
): { readonly name: string; readonly why: string } {
  if (name === '') return { name: words(kinds[kind]), why: '' }
  return kind === 'named'
    ? { name: words('history.versionNamed', { name }), why: '' }
    : { name: words('history.quoted', { name }), why: words(kinds[kind]) }
}

/** Who wrote it; of what another program brought nobody here knows. */
export const entryAuthor = ({ kind, by }: SnapshotEntry): string =>
  kind === 'foreign' || kind === 'conflict' ? '' : by

/** "dziś", "wczoraj", "18 lis". */
export function entryDay(words: Words, { at }: SnapshotEntry, now: Date, language: Language): string {
  const { kind, text } = recency(new Date(at), now, language)
  return kind === 'today' ? words('history.today') : kind === 'yesterday' ? words('history.yesterday') : text
}

/** When and what: "dziś, 14:02 · przerwa w pisaniu". */
export function entryInWords(words: Words, entry: SnapshotEntry, now: Date, language: Language): string {
  const { name, why } = entryName(words, entry)
  const moment = `${entryDay(words, entry, now, language)}, ${clockTime(new Date(entry.at))}`
  return [moment, name, why].filter(Boolean).join(' · ')
}

const fields: Readonly<Record<string, WordKey>> = {
  'event.name': 'history.field.eventName',
  'event.edition': 'history.field.edition',
  'event.days': 'history.field.days',
  'event.place': 'history.field.place',
  'event.organisers': 'history.field.organisers',
  state: 'history.field.state',
  byline: 'history.field.byline',
  section: 'history.field.section',
  categories: 'history.field.categories',
  publishOn: 'history.field.publishOn',
  slug: 'history.field.slug',
  description: 'history.field.description',
  participants: 'history.field.participants',
  attachments: 'history.field.attachments',
}

/** A detail by the name that *Szczegóły* gives it; `event.place` and `event.place.pl` are one field of the tab. */
export const fieldName = (words: Words, field: string): string =>
  words(fields[field.replace(/\.(pl|en)$/, '')] ?? 'history.field.other')

function textWords(words: Words, { blocks, words: count }: Changes['pl']): string {
  const signed = count > 0 ? `+${count}` : `−${-count}`
  return [
    ...(blocks > 0 ? [words('history.blocks', { count: blocks })] : []),
    ...(count !== 0 ? [words('history.words', { count: Math.abs(count), signed })] : []),
  ].join(', ')
}

function galleryWords(words: Words, { added, removed, changed, order }: Changes['gallery']): string {
  const said = [
    ...(added > 0 ? [words('history.photosAdded', { count: added })] : []),
    ...(removed > 0 ? [words('history.photosRemoved', { count: removed })] : []),
    ...(changed > 0 ? [words('history.photosChanged', { count: changed })] : []),
  ]
  return said.length === 0 && order ? words('history.order') : said.join(', ')
}

/** What an entry changed against the one before it: "PL: 3 akapity, +41 słów", "szczegóły: miejsce"; one fact an item. */
export function changesInWords(words: Words, changed: Changes | null): readonly string[] {
  if (changed === null) return [words('history.first')]
  if (isNoChange(changed)) return [words('history.noChange')]
  const [pl, en, gallery] = [
    textWords(words, changed.pl),
    textWords(words, changed.en),
    galleryWords(words, changed.gallery),
  ]
  const details = [...new Set(changed.details.map(field => fieldName(words, field)))].join(', ')
  return [
    ...(pl ? [words('history.in.pl', { what: pl })] : []),
    ...(en ? [words('history.in.en', { what: en })] : []),
    ...(gallery ? [words('history.in.gallery', { what: gallery })] : []),
    ...(details ? [words('history.in.details', { what: details })] : []),
  ]
}
