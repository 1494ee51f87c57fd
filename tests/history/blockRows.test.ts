import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withEarlierBlock } from '../../renderer/editor/earlier/withEarlierBlock.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { plainText } from '../../shared/document/plainText.ts'
import { blockRows } from '../../shared/history/blockRows.ts'

const text = (words: string, ...marks: { type: string; attrs?: Record<string, unknown> }[]): DocumentNode => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks }),
})

const block = (words: string, attrs: Record<string, unknown> = {}, type = 'paragraph'): DocumentNode => ({
  type,
  ...(Object.keys(attrs).length > 0 && { attrs }),
  content: [text(words)],
})

const version = (...blocks: DocumentNode[]): DocumentNode => ({
  type: 'doc',
  content: [{ type: 'title', content: [text('Forum')] }, { type: 'lead', content: [text('Dwa dni.')] }, ...blocks],
})

/** The body's rows in short. */
const rows = (before: readonly DocumentNode[], after: readonly DocumentNode[]): string[] =>
  blockRows(version(...before), version(...after))
    .slice(2)
    .map(row => {
      switch (row.kind) {
        case 'added':
          return `+ ${plainText(row.after)}`
        case 'removed':
          return `- ${plainText(row.before)}`
        case 'same':
          return `= ${plainText(row.after)}`
        default:
          return `${row.kind} ${plainText(row.before)} > ${plainText(row.after)}${row.looks.map(one => ` (${one})`).join('')}`
      }
    })

test('blocks are who they are by their ids: changed, added, removed, moved', () => {
  const [a, b, c, d] = ['a', 'b', 'c', 'd'].map(id => block(`Akapit ${id}`, { id }))
  if (!a || !b || !c || !d) throw new Error('four blocks')
  expect(rows([a, b, c, d], [a, block('Całkiem inne słowa', { id: 'b' }), d, block('Nowy', { id: 'n' })])).toEqual([
    '= Akapit a',
    'changed Akapit b > Całkiem inne słowa',
    '- Akapit c',
    '= Akapit d',
    '+ Nowy',
  ])
  expect(rows([a, b, c, d], [d, a, b, c])).toEqual([
    'moved Akapit d > Akapit d',
    '= Akapit a',
    '= Akapit b',
    '= Akapit c',
  ])
})

test('a block that took another in is the one it was; the taken one is gone', () => {
  const before = [block('Pierwsze zdanie.', { id: 'a' }), block('Drugie zdanie.', { id: 'b' })]
  const after = [block('Pierwsze zdanie. Drugie zdanie.', { id: 'a', formerly: ['b'] })]
  expect([rows(before, after), rows(after, before)]).toEqual([
    ['changed Pierwsze zdanie. > Pierwsze zdanie. Drugie zdanie.', '- Drugie zdanie.'],
    ['changed Pierwsze zdanie. Drugie zdanie. > Pierwsze zdanie.', '+ Drugie zdanie.'],
  ])
})

test('a block whose id another one took over is found by what it was formerly', () => {
  expect(
    rows([block('Siódma edycja', { id: 'b' })], [block('Goście z Niemiec', { id: 'a', formerly: ['b'] })]),
  ).toEqual(['changed Siódma edycja > Goście z Niemiec'])
})

test('without ids, blocks are tied by their words', () => {
  const before = [block('O pieniądzach mówili goście z instytucji.'), block('Szkołę zawodową trzeba otworzyć.')]
  const after = [
    block('Zupełnie nowy akapit o czym innym.', { id: 'x' }),
    block('O pieniądzach mówili goście z dwóch instytucji.', { id: 'y' }),
    block('Szkołę zawodową trzeba otworzyć.', { id: 'z' }),
  ]
  expect(rows(before, after)).toEqual([
    '+ Zupełnie nowy akapit o czym innym.',
    'changed O pieniądzach mówili goście z instytucji. > O pieniądzach mówili goście z dwóch instytucji.',
    '= Szkołę zawodową trzeba otworzyć.',
  ])
})

test('bold, a link, the level of a heading, a paragraph made a heading, a pair: the words are the same and it is changed', () => {
  const bold = { ...block('', { id: 'a' }), content: [text('Ważne', { type: 'bold' }), text(' słowa')] }
  const link = { type: 'link', attrs: { href: 'https://narew.example/' } }
  const linked = { ...block('', { id: 'a' }), content: [text('Ważne', link), text(' słowa')] }
  const plain = block('Ważne słowa', { id: 'a' })
  const heading = (level: number) => block('Ważne słowa', { id: 'a', level }, 'heading')
  const list = (...items: string[]): DocumentNode => ({
    type: 'bulletList',
    attrs: { id: 'a' },
    content: items.map(item => ({ type: 'listItem', content: [block(item)] })),
  })
  const looked = (before: DocumentNode, after: DocumentNode) => rows([before], [after]).join()
  const words = 'changed Ważne słowa > Ważne słowa'
  expect([
    looked(plain, bold),
    looked(bold, linked),
    looked(heading(2), heading(3)),
    looked(plain, heading(2)),
    looked(plain, list('Ważne słowa')),
    looked(plain, { ...plain, attrs: { id: 'a', pl: ['p1'], basis: 'x' } }),
    looked(plain, { ...plain, attrs: { id: 'a', confirmed: true } }),
    looked(plain, { ...plain, attrs: { id: 'b', formerly: ['a'] } }),
  ]).toEqual([
    `${words} (bold)`,
    `${words} (bold) (link)`,
    `${words} (level)`,
    `${words} (kind)`,
    `${words} (kind)`,
    `${words} (pair)`,
    `${words} (confirmed)`,
    '= Ważne słowa',
  ])
})

test('title and lead are rows of their own', () => {
  const after = { ...version(), content: [{ type: 'title', content: [text('Forum Klastrów')] }, { type: 'lead' }] }
  expect(blockRows(version(), after).map(({ kind, part }) => [kind, part.kind])).toEqual([
    ['changed', 'title'],
    ['changed', 'lead'],
  ])
})

type Made = readonly { readonly id: string | null; readonly words: string; readonly formerly: readonly string[] }[]

const made = (id: fc.Arbitrary<string | null>) =>
  fc.uniqueArray(
    fc.record({
      id,
      words: fc.constantFrom('Ala ma kota', 'Ala ma psa', 'Zupełnie co innego', '18 firm', ''),
      formerly: fc.subarray(['a', 'b', 'c', 'x', 'y']),
    }),
    { maxLength: 8, selector: one => one.id ?? Symbol('none') },
  )
const someId = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f')

/** A block never answers to an id that another block of the same text has, and no two to the same one. */
function bodyOf(blocks: Made): DocumentNode {
  const taken = new Set<string | null>(blocks.map(({ id }) => id))
  return version(
    ...blocks.map(({ id, words, formerly }) => {
      const own = formerly.filter(one => !taken.has(one))
      for (const one of own) taken.add(one)
      return block(words, { ...(id !== null && { id }), ...(own.length > 0 && { formerly: own }) })
    }),
  )
}

test('whatever two texts are, every block of both stands in exactly one row, those of the new text in their order', () => {
  fc.assert(
    fc.property(made(fc.option(someId)), made(fc.option(someId)), (one, other) => {
      const [before, after] = [bodyOf(one), bodyOf(other)]
      const found = blockRows(before, after)
      const places = (side: 'old' | 'now') =>
        found.flatMap(({ part }) => (part.kind === 'block' && part[side] !== null ? [part[side]] : []))
      const counted = (length: number) => Array.from({ length }, (_, place) => place)
      expect([places('old').toSorted((first, second) => first - second), places('now')]).toEqual([
        counted(one.length),
        counted(other.length),
      ])
    }),
  )
})

test('whatever two texts are, bringing every changed and removed block back leaves none of them missing', () => {
  fc.assert(
    fc.property(made(someId), made(someId), (one, other) => {
      const [before, after] = [bodyOf(one), bodyOf(other)]
      let now = after
      for (const place of one.keys()) now = withEarlierBlock(now, before, { kind: 'block', old: place, now: null })
      const left = blockRows(before, now).filter(row => row.kind === 'removed' || ('words' in row && row.words))
      expect(left).toEqual([])
    }),
  )
})
