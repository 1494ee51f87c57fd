import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { salvage, salvagedRevision } from '../../electron/articles/salvage.ts'
import { article } from '../../shared/articles/articleShape.ts'
import { paragraphsOf } from '../../shared/document/paragraphsOf.ts'

const stored = article.parse(
  JSON.parse(await readFile(new URL('../fixtures/articles/v3.json', import.meta.url), 'utf8')),
)
/** The article as Kronika writes it: one line. */
const whole = Buffer.from(JSON.stringify(stored))
const texts = { pl: paragraphsOf(stored.pl.document), en: paragraphsOf(stored.en.document) }

const pieces = (read: ReturnType<typeof salvage>) => read ?? { pl: [], en: [] }
const wordsIn = (paragraphs: readonly string[]): string => paragraphs.join('\n')

/** The same bytes again at every run, and different ones for every seed. */
function chance(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1664525 + 1013904223) % 2 ** 32
    return state / 2 ** 32
  }
}

test('a file that is whole but of a shape nobody knows gives all its words', () => {
  const strange = { ...stored, gallery: 'moved' }
  expect(salvage(Buffer.from(JSON.stringify(strange)))).toEqual(texts)
})

test('a file cut off anywhere gives every paragraph up to the cut, and the last one as far as it goes', () => {
  const wrong: number[] = []
  for (let cut = 0; cut <= whole.length; cut += 97) {
    const read = pieces(salvage(whole.subarray(0, cut)))
    for (const language of ['pl', 'en'] as const) {
      const rest = texts[language].slice(read[language].length - 1)
      const last = read[language].at(-1) ?? ''
      const same = read[language].slice(0, -1).every((words, at) => words === texts[language][at])
      if (read[language].length > 0 && !(same && rest[0]?.startsWith(last))) wrong.push(cut)
    }
  }
  expect(wrong).toEqual([])
})

test('the longer a file is, the more is read from it, and the whole text from a file that has lost its last byte', () => {
  const lengths: number[] = []
  for (let cut = 0; cut < whole.length; cut += 97) {
    const { pl, en } = pieces(salvage(whole.subarray(0, cut)))
    lengths.push(wordsIn(pl).length + wordsIn(en).length)
  }
  expect(lengths).toEqual(lengths.toSorted((one, other) => one - other))
  expect(salvage(whole.subarray(0, -1))).toEqual(texts)
})

test('the same file as a person has indented it, cut off, gives the same paragraphs', () => {
  const indented = JSON.stringify(stored, null, 2)
  const cut = indented.indexOf('"bases"')
  expect(salvage(Buffer.from(indented.slice(0, cut)))).toEqual(texts)
})

test('a byte changed anywhere costs a few words and never the rest', () => {
  const losses: string[] = []
  const letters = wordsIn(texts.pl).length + wordsIn(texts.en).length
  for (let at = 3; at < whole.length; at += 13) {
    for (const change of [0x01, 0x20, 0x80]) {
      const damaged = Buffer.from(whole)
      damaged[at] = (whole[at] ?? 0) ^ change
      const read = pieces(salvage(damaged))
      const kept = wordsIn(read.pl).length + wordsIn(read.en).length
      if (Math.abs(letters - kept) > 40) losses.push(`${at}: ${whole.subarray(at - 12, at + 12)} ${letters - kept}`)
    }
  }
  expect(losses).toEqual([])
})

test('a byte changed in a Polish word leaves the other words and both versions apart', () => {
  const damaged = Buffer.from(whole)
  const at = whole.indexOf('offshore')
  damaged[at] = 0xff
  const read = pieces(salvage(damaged))
  expect({ title: read.pl[0], en: read.en }).toEqual({
    title: texts.pl[0]?.replace('offshore', '\ufffdffshore'),
    en: texts.en,
  })
})

test('a file whose middle the disk has filled with zeros gives what stands before and after', () => {
  const from = whole.indexOf('Kongres otworzył')
  const to = whole.indexOf('"en":{"document"')
  const damaged = Buffer.from(whole).fill(0, from, to)
  const read = pieces(salvage(damaged))
  expect(read).toEqual({ pl: texts.pl.slice(0, 2), en: texts.en })
})

test('words after zeros that began in the middle of a sentence are kept as a paragraph', () => {
  const from = whole.indexOf(' wystawców spotkało')
  const damaged = Buffer.from(whole).fill(0, whole.indexOf('"title"'), from)
  expect(pieces(salvage(damaged)).pl[0]).toMatch(/^ wystawców spotkało się w Szczecinie/)
})

test('words that stand before the first mark of a version belong to the one that the next mark tells', () => {
  const polish = whole.indexOf('Kongres otworzył')
  const english = whole.indexOf('"type":"paragraph"', whole.indexOf('"en":{"document"'))
  expect({
    onlyTheEndOfPolish: pieces(salvage(Buffer.from(whole).fill(0, 0, polish))).en,
    onlyTheEndOfEnglish: pieces(salvage(Buffer.from(whole).fill(0, 0, english))).pl,
  }).toEqual({ onlyTheEndOfPolish: texts.en, onlyTheEndOfEnglish: [] })
})

test('a file that a text editor has stored in another encoding gives its words', () => {
  const json = JSON.stringify(stored)
  const wide = Buffer.from(`\ufeff${json}`, 'utf16le')
  const polishPage: Readonly<Record<string, number>> = { ą: 0xb9, ć: 0xe6, ę: 0xea, ł: 0xb3, ó: 0xf3, ś: 0x9c, ż: 0xbf }
  const title = (words: string) => ({
    pl: { document: { type: 'doc', content: [{ type: 'title', content: [{ type: 'text', text: words }] }] } },
  })
  const narrow = Buffer.from(
    [...JSON.stringify(title('Zażółcić gęś'))].map(one => polishPage[one] ?? one.charCodeAt(0)),
  )
  expect({ wide: salvage(wide), half: pieces(salvage(wide.subarray(0, 4001))).pl[0], narrow: salvage(narrow) }).toEqual(
    {
      wide: texts,
      half: texts.pl[0],
      narrow: { pl: ['Zażółcić gęś'], en: [] },
    },
  )
})

test('nothing, zeros, noise and a picture hold no words and do no harm', () => {
  const random = chance(7)
  const noise = Array.from({ length: 200 }, () => Buffer.from(Array.from({ length: 300 }, () => random() * 256)))
  const empty = [Buffer.alloc(0), Buffer.alloc(5000), Buffer.from('{}'), Buffer.from('[1,2'), Buffer.from('"text":"')]
  expect([...empty, ...noise].map(salvage).filter(read => read !== null)).toEqual([])
})

test('many bytes changed at once never stop the reading', () => {
  const random = chance(11)
  for (let round = 0; round < 60; round++) {
    const damaged = Buffer.from(whole)
    for (let byte = 0; byte < 40; byte++) damaged[Math.floor(random() * damaged.length)] = Math.floor(random() * 256)
    expect(wordsIn(pieces(salvage(damaged)).pl).length).toBeGreaterThan(wordsIn(texts.pl).length / 2)
  }
})

test('the revision of a damaged file is told where it can be read', () => {
  expect([salvagedRevision(whole.subarray(0, 400)), salvagedRevision(Buffer.from('{"rev'))]).toEqual([37, 0])
})
