import { splitName } from '../splitName.ts'

type Raw = Record<string, unknown>

const isRaw = (value: unknown): value is Raw => typeof value === 'object' && value !== null && !Array.isArray(value)

const added = () => ({ aliases: [], cases: {}, extraForms: [], forbiddenForms: [], link: '', note: '' })

const isText = (value: unknown): boolean => typeof value === 'string' && value !== ''

/** A record of shape 1 in shape 2: the one office of a person becomes the first of many, without dates. */
export function recordWithOffices(older: unknown): unknown {
  if (!isRaw(older)) return older
  if (older.kind === 'institution') return { earlierNames: [], category: 'other', parent: '', ...added(), ...older }
  if (older.kind !== 'person' || typeof older.name !== 'string') return older
  const { name, office, institution, ...rest } = older
  const title = isRaw(office) ? office : { pl: '', en: '' }
  const held = isText(title.pl) || isText(title.en) || isText(institution)
  return {
    ...splitName(name),
    title: '',
    gender: null,
    offices: held ? [{ title, institution: institution ?? '', from: null, to: null }] : [],
    ...added(),
    ...rest,
  }
}

/** Shape 2: people have offices with dates, and every record its forms. A reader of shape 1 would lose them. */
export function withOffices(older: Raw): Raw {
  const records = Array.isArray(older.records) ? older.records.map(recordWithOffices) : older.records
  return { ...older, minReader: 2, records }
}
