import { expect, test } from 'vitest'
import { anchorsOf, type Column, followed, level, nextStep, partnerOf } from '../../renderer/articles/scrollTogether.ts'

/** Blocks one under another, given as id, height and (in English) the Polish partners. */
function column(blocks: readonly (readonly [string, number, ...string[]])[], view = 500): Column {
  let top = 100
  const measured = blocks.map(([id, height, ...pl]) => {
    const block = { id, pl: pl.length > 0 ? pl : null, top }
    top += height
    return block
  })
  return { blocks: measured, height: top + 100, view }
}

const polish = column([
  ['p1', 200],
  ['p2', 400],
  ['p3', 100],
  ['p4', 300],
])

test('English blocks that name their Polish ones meet them', () => {
  const english = column([
    ['e1', 150, 'p1'],
    ['e3', 120, 'p3'],
    ['e4', 200, 'p4'],
  ])
  expect(anchorsOf(polish, english)).toEqual([
    { pl: 0, en: 0 },
    { pl: 100, en: 100 },
    { pl: 700, en: 250 },
    { pl: 800, en: 370 },
    { pl: 1200, en: 670 },
  ])
})

test('a version that names nobody is paired by order', () => {
  const english = column([
    ['e1', 150],
    ['e2', 120],
  ])
  expect(anchorsOf(polish, english)).toEqual([
    { pl: 0, en: 0 },
    { pl: 100, en: 100 },
    { pl: 300, en: 250 },
    { pl: 1200, en: 470 },
  ])
})

test('a paragraph moved up in the translation does not make a column scroll backwards', () => {
  const english = column([
    ['e1', 150, 'p1'],
    ['e4', 120, 'p4'],
    ['e2', 120, 'p2'],
  ])
  expect(anchorsOf(polish, english)).toEqual([
    { pl: 0, en: 0 },
    { pl: 100, en: 100 },
    { pl: 800, en: 250 },
    { pl: 1200, en: 590 },
  ])
})

test('both columns begin and end together, whoever leads', () => {
  const english = column([
    ['e1', 300, 'p1'],
    ['e2', 500, 'p2'],
  ])
  expect({
    start: followed('pl', 0, polish, english),
    end: followed('pl', 700, polish, english),
    startBack: followed('en', 0, polish, english),
    endBack: followed('en', 500, polish, english),
  }).toEqual({ start: 0, end: 500, startBack: 0, endBack: 700 })
})

test('following there and back comes to the same place', () => {
  const english = column([
    ['e1', 300, 'p1'],
    ['e2', 500, 'p2'],
    ['e4', 800, 'p4'],
  ])
  const there = followed('pl', 350, polish, english)
  expect(followed('en', there, polish, english)).toBeCloseTo(350, 6)
})

test('a version short enough to be seen whole does not move', () => {
  const english = column([['e1', 100, 'p1']])
  expect(followed('pl', 350, polish, english)).toBe(0)
})

test('a column standing off its course comes back step by step, and not at all while nothing scrolls', () => {
  const steps = [10, 20, 30, 40, 50, 60, 70, 80].map(percent => percent * 5)
  const way: number[] = []
  let present = 120
  let before = 0
  for (const now of steps) {
    present = nextStep(present, before, now, 500)
    way.push(Math.round(present - now))
    before = now
  }
  expect({ way, still: nextStep(120, 40, 40, 500) }).toEqual({ way: [96, 77, 61, 49, 39, 31, 25, 20], still: 120 })
})

test('the partner of the focused block is brought to its height, within the column', () => {
  const english = column([
    ['e1', 300, 'p1'],
    ['e2', 900, 'p2'],
  ])
  expect({
    middle: level(400, 300, 200, english),
    tooHigh: level(100, 300, 0, english),
    tooLow: level(1300, 300, 290, english),
  }).toEqual({ middle: 300, tooHigh: 0, tooLow: 900 })
})

const head = (id: string) => ({ id, pl: [id] })
const block = (id: string, ...pl: string[]) => ({ id, pl: pl.length > 0 ? pl : null })
const polishBlocks = [head('title'), head('lead'), block('p1'), block('p2'), block('p3')]

test('a block knows its partner by name, and by order where nobody names any', () => {
  const translated = [head('title'), head('lead'), block('e3', 'p3'), block('e1', 'p1', 'p2')]
  const writtenFreely = [head('title'), head('lead'), block('e1'), block('e2')]
  expect({
    fromPolish: [0, 1, 2, 3, 4].map(place => partnerOf('pl', place, polishBlocks, translated)),
    fromEnglish: [0, 1, 2, 3].map(place => partnerOf('en', place, polishBlocks, translated)),
    byOrder: [0, 1, 2, 3, 4].map(place => partnerOf('pl', place, polishBlocks, writtenFreely)),
  }).toEqual({
    fromPolish: [0, 1, 3, null, 2],
    fromEnglish: [0, 1, 4, 2],
    byOrder: [0, 1, 2, 3, null],
  })
})

test('paragraphs added in both texts between translated ones are paired by order, save those meant for one reader', () => {
  const polishLonger = [
    head('title'),
    head('lead'),
    block('p1'),
    block('new1'),
    block('new2'),
    block('p2'),
    block('new3'),
  ]
  const onlyEnglish = { id: 'visitors', pl: [] }
  const english = [
    head('title'),
    head('lead'),
    block('e1', 'p1'),
    onlyEnglish,
    block('a'),
    block('e2', 'p2'),
    block('b'),
  ]
  expect(english.map((_, place) => partnerOf('en', place, polishLonger, english))).toEqual([0, 1, 2, null, 3, 5, 6])
})
