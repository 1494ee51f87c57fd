import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Named } from '../../shared/directory/mentions/named.ts'
import { nameIndex } from '../../shared/directory/mentions/nameIndex.ts'
import { namedFromSimple, simpleRecords } from '../../shared/directory/mentions/simpleRecords.ts'
import { distractors } from './distractors.ts'
import { englishDictionary } from './englishDictionary.ts'
import { readLabelledLines } from './labelled.ts'
import { polishDictionary } from './polishDictionary.ts'
import { type Score, score } from './score.ts'

export type LabelledSet = 'development' | 'blind' | 'fresh'

const fileOf = (set: LabelledSet, name: string): string =>
  readFileSync(join(fileURLToPath(new URL('../fixtures/names', import.meta.url)), set, name), 'utf8')

const namedIn = (set: LabelledSet): readonly Named[] =>
  simpleRecords.parse(JSON.parse(fileOf(set, 'directory.json'))).map(namedFromSimple)

/** A labelled set searched with its own directory and 2 000 other records. */
export function scoreSet(set: LabelledSet): Score {
  const known = namedIn(set)
  const index = nameIndex([...known, ...distractors(known)], polishDictionary, englishDictionary)
  return score(index, readLabelledLines(fileOf(set, 'sentences.txt')))
}
