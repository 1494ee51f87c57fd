import type { DirectoryRecord } from '../record.ts'
import { personName } from '../recordName.ts'
import { resolveRecord } from '../resolveRecord.ts'
import type { Named } from './named.ts'

const written = (texts: readonly string[]): readonly string[] => [...new Set(texts.filter(text => text.trim() !== ''))]

/** What a text is searched for of a stored record. */
function namedFrom(record: DirectoryRecord): Named {
  const { id, aliases, extraForms, forbiddenForms } = record
  const forms = { id, aliases, extraForms, forbiddenForms, cases: written(Object.values(record.cases)) }
  if (record.kind === 'person') {
    const { gender, title } = record
    return { ...forms, kind: 'person', names: [personName(record)], namesEn: [], short: [], gender, title }
  }
  const all = [record, ...record.earlierNames]
  return {
    ...forms,
    kind: 'institution',
    names: written(all.map(({ name }) => name.pl)),
    namesEn: written(all.map(({ name }) => name.en)),
    short: written(all.flatMap(({ short }) => [short.pl, short.en])),
    gender: null,
    title: '',
  }
}

/** The same of a whole directory: the names of a record that was merged into another lead there. */
export function namedFromRecords(records: readonly DirectoryRecord[]): readonly Named[] {
  const byId = new Map(records.map(record => [record.id, record]))
  const merged = new Map<string, Named[]>()
  for (const record of records) {
    const target = record.mergedInto === undefined ? null : resolveRecord(byId, record.id)
    if (target) merged.set(target.id, [...(merged.get(target.id) ?? []), namedFrom(record)])
  }
  return records
    .filter(({ mergedInto }) => mergedInto === undefined)
    .map(record => {
      const named = namedFrom(record)
      const others = merged.get(record.id) ?? []
      return {
        ...named,
        aliases: written([...named.aliases, ...others.flatMap(({ names, aliases }) => [...names, ...aliases])]),
        namesEn: written([...named.namesEn, ...others.flatMap(({ namesEn }) => namesEn)]),
        short: written([...named.short, ...others.flatMap(({ short }) => short)]),
        extraForms: written([...named.extraForms, ...others.flatMap(({ extraForms }) => extraForms)]),
      }
    })
}
