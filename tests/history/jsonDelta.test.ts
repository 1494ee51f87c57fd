import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applied, deltaOf, type JsonDelta, jsonDelta } from '../../shared/history/jsonDelta.ts'
import { done, refused } from '../../shared/result.ts'

const throughText = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** As after the disk: the delta as text, parsed and read by its shape. */
const stored = (delta: JsonDelta | null): JsonDelta | null => delta && jsonDelta.parse(throughText(delta))

const after = (before: unknown, delta: JsonDelta | null) => (delta ? applied(before, delta) : done(before))

/** Vitest takes a key named `constructor` for a class. */
const turns = (before: unknown, wanted: unknown): boolean =>
  isDeepStrictEqual(after(before, stored(deltaOf(before, wanted))), done(wanted))

const keys = fc.oneof(
  fc.constantFrom('__proto__', 'constructor', 'toString', '', 'put', 'runs', 'keys', 'fresh', 'pl'),
  fc.string({ unit: 'binary', maxLength: 4 }),
)

const { json } = fc.letrec(tie => ({
  json: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(fc.constant(null), fc.boolean(), fc.double({ noNaN: true, noDefaultInfinity: true }), keys),
    fc.array(tie('json'), { maxLength: 6 }),
    fc.dictionary(keys, tie('json'), { maxKeys: 5 }),
  ),
}))
const anyJson = json.map(throughText)

test('the difference of any two values turns the first into the second', () => {
  fc.assert(
    fc.property(anyJson, anyJson, (before, wanted) => turns(before, wanted)),
    { numRuns: 1500 },
  )
})

test('rows in which the same item stands again and again are told apart by their order', () => {
  const row = fc.array(fc.constantFrom<unknown>('', 'akapit', 7, null, [], {}, { id: 'a' }), { maxLength: 14 })
  fc.assert(
    fc.property(row, row, (before, wanted) => turns({ row: before }, { row: wanted })),
    { numRuns: 1500 },
  )
})

test('a value is no different from itself, whatever the order of its keys', () => {
  fc.assert(
    fc.property(anyJson, value => {
      expect(deltaOf(value, throughText(value))).toBeNull()
    }),
  )
  expect(deltaOf({ pl: 1, en: [2] }, { en: [2], pl: 1 })).toBeNull()
})

test('a delta of one value never throws on another', () => {
  fc.assert(
    fc.property(anyJson, anyJson, anyJson, (before, wanted, other) => {
      const delta = deltaOf(before, wanted)
      if (delta) applied(other, delta)
    }),
  )
})

const block = (at: number, text: string) => ({ type: 'paragraph', attrs: { id: `b${at}` }, text })

test('three blocks of 160 that were changed cost three blocks', () => {
  const before = {
    pl: { content: Array.from({ length: 160 }, (_, at) => block(at, `Akapit ${at}.`)) },
    slug: 'kongres',
  }
  const changed = (at: number) => block(at, `Akapit ${at}, poprawiony.`)
  const wanted = {
    ...before,
    pl: { content: before.pl.content.map((old, at) => ([7, 80, 159].includes(at) ? changed(at) : old)) },
  }
  expect(deltaOf(before, wanted)).toEqual({
    keys: [
      [
        'pl',
        {
          keys: [
            [
              'content',
              {
                runs: [
                  [0, 7],
                  { fresh: [changed(7)] },
                  [8, 72],
                  { fresh: [changed(80)] },
                  [81, 78],
                  { fresh: [changed(159)] },
                ],
              },
            ],
          ],
          gone: [],
        },
      ],
    ],
    gone: [],
  })
})

test.each<[string, unknown, JsonDelta]>([
  ['more items than the row has', [1, 2], { runs: [[1, 2]] }],
  ['a row where an object stands', {}, { runs: [[0, 0]] }],
  ['an object where a row stands', [], { keys: [], gone: [] }],
  ['a key that is not there to go', { pl: 1 }, { keys: [], gone: ['en'] }],
  ['a change within what is not there', { pl: 1 }, { keys: [['en', { keys: [], gone: [] }]], gone: [] }],
])('a delta with %s is refused', (_what, before, delta) => {
  expect(applied(before, delta)).toEqual(refused({ kind: 'unfit' }))
})

test.each<[string, unknown]>([
  ['runs with a negative place', { runs: [[-1, 2]] }],
  ['runs with half a number', { runs: [[0, 1.5]] }],
  ['keys without what went', { keys: [] }],
  ['nothing', null],
])('a stored delta of %s is none', (_what, json) => {
  expect(jsonDelta.safeParse(json).success).toBe(false)
})

test('a key without a value is no key', () => {
  const before = { pl: 1, en: undefined, gallery: { cover: undefined } }
  const wanted = { pl: undefined, en: undefined, gallery: { cover: undefined }, details: [{ state: undefined }] }
  expect(turns(throughText(before), throughText(wanted))).toBe(true)
  expect(applied(throughText(before), stored(deltaOf(before, wanted)) ?? { put: null })).toEqual(
    done(throughText(wanted)),
  )
  expect(deltaOf(before, { pl: 1, gallery: {} })).toBeNull()
})
