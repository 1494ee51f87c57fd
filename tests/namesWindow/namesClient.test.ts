import { expect, test } from 'vitest'
import { namesClient } from '../../renderer/names/namesClient.ts'
import type { NamesAnswer, NamesAsked, StartNames } from '../../renderer/names/namesMessages.ts'
import { starterInstitutions } from '../../shared/directory/starterInstitutions.ts'

interface Reader {
  readonly told: NamesAsked[]
  readonly die: () => void
  readonly answer: (answer: NamesAnswer) => void
}

/** A client whose readers are seen from outside: what each was told, and how it dies. */
function open() {
  const readers: Reader[] = []
  const start: StartNames = ({ answered, died }) => {
    const told: NamesAsked[] = []
    readers.push({ told, answer: answered, die: () => died('out of memory') })
    return asked => told.push(structuredClone(asked))
  }
  return { readers, client: namesClient(start) }
}

const records = starterInstitutions.slice(0, 1)
const whole = { at: 0, removed: 0, paragraphs: ['Kongres', 'Gościem był PARP.', 'Koniec.'] }

test('nobody is started before there is a text, and then it is told all there is', () => {
  const { readers, client } = open()
  client.know(records)
  const before = readers.length
  client.open('a pl', 'pl', () => undefined).change(whole)
  expect([before, readers.map(({ told }) => told)]).toEqual([
    0,
    [
      [
        { kind: 'directory', records },
        { kind: 'text', text: 'a pl', language: 'pl', turn: 1, ...whole },
      ],
    ],
  ])
})

test('afterwards only the paragraphs that changed are sent', () => {
  const { readers, client } = open()
  client.know(records)
  const text = client.open('a pl', 'pl', () => undefined)
  text.change(whole)
  const turn = text.change({ at: 1, removed: 1, paragraphs: ['Gościem była PAIH.'] })
  expect([turn, readers[0]?.told.at(-1)]).toEqual([
    2,
    { kind: 'text', text: 'a pl', language: 'pl', turn: 2, at: 1, removed: 1, paragraphs: ['Gościem była PAIH.'] },
  ])
})

test('the same directory again is no news', () => {
  const { readers, client } = open()
  client.know(records)
  client.open('a pl', 'pl', () => undefined).change(whole)
  client.know(records)
  client.know([])
  expect(readers[0]?.told.map(({ kind }) => kind)).toEqual(['directory', 'text', 'directory'])
})

test('a reader that dies is started again and told the texts as they are now', () => {
  const { readers, client } = open()
  client.know(records)
  const text = client.open('a pl', 'pl', () => undefined)
  text.change(whole)
  text.change({ at: 2, removed: 1, paragraphs: [] })
  readers[0]?.die()
  expect(readers[1]?.told).toEqual([
    { kind: 'directory', records },
    {
      kind: 'text',
      text: 'a pl',
      language: 'pl',
      turn: 2,
      at: 0,
      removed: 0,
      paragraphs: ['Kongres', 'Gościem był PARP.'],
    },
  ])
})

test('one that only dies is left alone until there is something new to read', () => {
  const { readers, client } = open()
  client.know(records)
  const text = client.open('a pl', 'pl', () => undefined)
  text.change(whole)
  for (const at of [0, 1, 2]) readers[at]?.die()
  const leftAlone = readers.length
  text.change({ at: 0, removed: 1, paragraphs: ['Forum'] })
  expect([leftAlone, readers.length]).toEqual([3, 4])
})

test('an answer reaches the text it is about, and nobody once that is closed', () => {
  const { readers, client } = open()
  const heard: string[] = []
  client.know(records)
  const pl = client.open('a pl', 'pl', ({ turn }) => heard.push(`pl ${turn}`))
  client.open('a en', 'en', ({ turn }) => heard.push(`en ${turn}`)).change(whole)
  pl.change(whole)
  readers[0]?.answer({ text: 'a pl', turn: 1, offered: [] })
  pl.close()
  readers[0]?.answer({ text: 'a pl', turn: 1, offered: [] })
  readers[0]?.answer({ text: 'a en', turn: 1, offered: [] })
  expect([heard, readers[0]?.told.at(-1)]).toEqual([['pl 1', 'en 1'], { kind: 'forget', text: 'a pl' }])
})
