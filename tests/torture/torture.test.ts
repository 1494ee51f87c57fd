import { expect, test } from 'vitest'
import { fileRounds } from './fileRounds.ts'
import { libraryRounds } from './libraryRounds.ts'

/** Printed with what went wrong: `npm run torture <seed>` repeats its chances. */
const seed = Date.now() % 1_000_000

test('a library killed ten times in the middle of everything is whole, and has all that was acknowledged', {
  timeout: 240_000,
}, async () => {
  const { damaged, lost, troubles, acknowledged } = await libraryRounds(10, seed)
  expect({ seed, damaged, lost, troubles, worked: acknowledged > 10 }).toEqual({
    seed,
    damaged: 0,
    lost: 0,
    troubles: [],
    worked: true,
  })
})

test('one file on Kronika’s adapter, killed fifteen times, has every acknowledged save', {
  timeout: 120_000,
}, async () => {
  const { damaged, lost, acknowledged } = await fileRounds('kronika', 15, seed)
  expect({ seed, damaged, lost, worked: acknowledged > 14 }).toEqual({ seed, damaged: 0, lost: 0, worked: true })
})
