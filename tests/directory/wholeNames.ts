import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { simpleRecords } from '../../shared/directory/mentions/simpleRecords.ts'
import { newInstitution } from '../../shared/directory/newInstitution.ts'
import { newPerson } from '../../shared/directory/newPerson.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { readLabelledLines } from '../names/labelled.ts'
import type { LabelledSet } from '../names/scoreSet.ts'

const fileOf = (set: LabelledSet, name: string): string =>
  readFileSync(join(import.meta.dirname, '../fixtures/names', set, name), 'utf8')

const recordsOf = (set: LabelledSet): readonly DirectoryRecord[] =>
  simpleRecords
    .parse(JSON.parse(fileOf(set, 'directory.json')))
    .map(({ id, type, name, nameEn = '', abbr: [pl = '', en = ''] = [], aliases = [], gender = null }) =>
      type === 'person'
        ? { ...newPerson(name), id, gender, aliases }
        : { ...newInstitution({ pl: name, en: nameEn }, { pl, en }), id, aliases },
    )

const wordCount = (text: string): number => text.split(/\s+/u).length

/** Where a labelled set names a person by more than the family name, or an institution by all of its name. */
export function wholeNamesIn(set: LabelledSet) {
  const records = new Map(recordsOf(set).map(record => [record.id, record]))
  return readLabelledLines(fileOf(set, 'sentences.txt')).flatMap(({ text, mentions }) =>
    mentions.flatMap(({ from, to, ids }) => {
      const words = text.slice(from, to)
      return ids.flatMap(id => {
        const record = records.get(id)
        const least = record?.kind === 'institution' ? wordCount(record.name.pl) : 2
        return record && wordCount(words) >= least ? [{ record, text, words }] : []
      })
    }),
  )
}
