import { fold } from '../../language/fold.ts'
import type { Institution } from '../institution.ts'
import type { DirectoryRecord } from '../record.ts'
import { resolveRecord } from '../resolveRecord.ts'

/** An institution with the id, or whatever stands for it, that its names lead to. */
export interface NamedInstitution {
  readonly id: string
  readonly institution: Pick<Institution, 'name' | 'short' | 'aliases'>
}

/** The institutions of a directory that stand for themselves. */
export const institutionsOf = (records: readonly DirectoryRecord[]): readonly NamedInstitution[] =>
  records.flatMap(record =>
    record.kind === 'institution' && record.mergedInto === undefined ? [{ id: record.id, institution: record }] : [],
  )

const namesOf = ({ institution: { name, short, aliases } }: NamedInstitution): readonly string[] => [
  short.pl,
  name.pl,
  short.en,
  name.en,
  ...aliases,
]

/** Names that lead to one institution only. */
function namesIn(institutions: readonly NamedInstitution[], as: (name: string) => string): ReadonlyMap<string, string> {
  const found = new Map<string, string | null>()
  for (const one of institutions) {
    for (const name of new Set(namesOf(one).map(as))) {
      const before = found.get(name)
      found.set(name, before === undefined || before === one.id ? one.id : null)
    }
  }
  return new Map([...found].flatMap(([name, id]) => (id === null || name.trim() === '' ? [] : [[name, id] as const])))
}

export type FindInstitution = (text: string) => string | null

/** Finds an institution by its id, by one of its names, and last by a name without case and diacritics. Earlier lists go before later ones. */
export function findInstitution(...lists: readonly (readonly NamedInstitution[])[]): FindInstitution {
  const exact = lists.map(list => ({
    ids: new Set(list.map(({ id }) => id)),
    names: namesIn(list, name => name),
  }))
  const folded = lists.map(list => namesIn(list, name => fold(name.trim())))
  return text => {
    for (const { ids, names } of exact) {
      const id = ids.has(text) ? text : names.get(text)
      if (id !== undefined) return id
    }
    return folded.map(names => names.get(fold(text.trim()))).find(id => id !== undefined) ?? null
  }
}

/** The shortest name that leads back to an institution among these; its id where none does, and nothing for an id that leads nowhere. */
export function institutionLabel(records: readonly DirectoryRecord[]): (id: string) => string {
  const find = findInstitution(institutionsOf(records))
  const byId = new Map(records.map(record => [record.id, record]))
  return id => {
    const institution = resolveRecord(byId, id)
    if (institution?.kind !== 'institution') return ''
    const names = namesOf({ id: institution.id, institution })
    return names.find(name => name.trim() === name && find(name) === institution.id) ?? institution.id
  }
}
