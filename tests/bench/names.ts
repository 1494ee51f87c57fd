import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { declinePerson } from '../../shared/directory/declension/declinePerson.ts'
import { grammaticalCases } from '../../shared/directory/declension/grammaticalCases.ts'
import { findNames } from '../../shared/directory/mentions/findNames.ts'
import type { Named } from '../../shared/directory/mentions/named.ts'
import { type NameIndex, nameIndex } from '../../shared/directory/mentions/nameIndex.ts'
import { splitName } from '../../shared/directory/splitName.ts'
import { flatText } from '../../shared/document/flatText.ts'
import { distractors } from '../names/distractors.ts'
import { installedDictionary } from '../names/installedDictionary.ts'
import { judge, median, spread } from './rounds.ts'
import { type Chance, chanceOf, paragraphOf } from './writtenArticle.ts'

const rounds = 7
const paragraphs = 45
const named = 225

const timed = <T>(work: () => T): { readonly ms: number; readonly value: T } => {
  const started = performance.now()
  const value = work()
  return { ms: performance.now() - started, value }
}

/** Megabytes in use after everything that is not reachable has gone. */
function heap(): number {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  if (typeof collect === 'function') collect()
  return process.memoryUsage().heapUsed / 1e6
}

/** How a name stands in the text: a person in a case of chance, an institution as it is called. */
function formOf(one: Named, chance: Chance, pl: ReturnType<typeof installedDictionary>): string {
  const name = one.names[0] ?? ''
  if (one.kind === 'institution' || one.gender === null) return name
  const { given, family } = splitName(name)
  const forms = declinePerson({ given, family, gender: one.gender }, pl)
  return forms[grammaticalCases[Math.floor(chance() * 6)] ?? 'nominative'][0] ?? name
}

/** About 3,000 words in which people and institutions are named 225 times. */
function report(records: readonly Named[], pl: ReturnType<typeof installedDictionary>): readonly string[] {
  const chance = chanceOf(21)
  return Array.from({ length: paragraphs }, (_, at) => {
    const words = flatText(paragraphOf('pl', `blok${at}`, chance))
      .trim()
      .split(' ')
    for (let nth = 0; nth < named / paragraphs; nth++) {
      const one = records[Math.floor(chance() * records.length)]
      if (one) words.splice(Math.floor((words.length / 5) * nth) + 1, 0, formOf(one, chance, pl))
    }
    return words.join(' ')
  })
}

/** The peer: every name and abbreviation as it stands in the directory, looked for by itself; no case, no guard. */
function plainSearch(records: readonly Named[], texts: readonly string[]): number {
  let found = 0
  for (const { names, short } of records)
    for (const name of [...names, ...short])
      for (const text of texts)
        for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) found += 1
  return found
}

/** Finding people and institutions: 2,000 records in an article of 3,000 words. */
export async function benchNames(): Promise<void> {
  const empty = heap()
  const loaded = timed(() => ({ pl: installedDictionary('pl'), en: installedDictionary('en') }))
  const { pl, en } = loaded.value
  const dictionaries = heap() - empty
  const records = distractors([])
  const texts = report(records, pl)
  const words = texts.join(' ').split(/\s+/).length
  console.log(
    `\nNames: ${records.length} records, ${texts.length} paragraphs, ${words} words, ${rounds} rounds interleaved.`,
  )
  const before = heap()
  let index: NameIndex = nameIndex(records, pl, en)
  const memory = heap() - before
  const building: number[] = []
  const whole: number[] = []
  const changed: number[] = []
  const plain: number[] = []
  let counts = { found: 0, exact: 0 }
  for (let round = 0; round < rounds; round++) {
    const built = timed(() => nameIndex(records, pl, en))
    building.push(built.ms)
    index = built.value
    const exact = timed(() => plainSearch(records, texts))
    plain.push(exact.ms)
    const all = timed(() => findNames(index, texts, 'pl'))
    whole.push(all.ms)
    counts = { found: all.value.length, exact: exact.value }
    const edits = Array.from({ length: 20 }, (_, nth) => {
      const at = Math.floor((paragraphs / 20) * nth)
      const edited = texts.map((text, place) => (place === at ? `${text} Dodano zdanie nr ${round}.` : text))
      return timed(() => findNames(index, edited, 'pl')).ms
    })
    changed.push(median(edits))
  }
  console.log(`  both dictionaries: ${loaded.ms.toFixed(0)} ms to read, ${dictionaries.toFixed(1)} MB`)
  console.log(`  found in any case: ${counts.found}; by exact search: ${counts.exact}`)
  console.log(
    `  index of names: ${spread(building, 0)} ms to build, ${memory.toFixed(1)} MB (dictionaries not counted)`,
  )
  console.log(
    `  whole text: ${spread(whole, 1)} ms; one changed paragraph: ${spread(changed)} ms; exact search: ${spread(plain, 1)} ms`,
  )
  judge('whole text beside an exact search of every name', median(whole) / median(plain), 2, '×')
  judge('one changed paragraph beside an exact search of the whole text', median(changed) / median(plain), 0.2, '×')
  judge('whole text', median(whole), 100, 'ms', 1)
  judge('one changed paragraph', median(changed), 4, 'ms')
}
