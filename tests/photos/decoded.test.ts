import { afterEach, expect, test, vi } from 'vitest'
import { decoded } from '../../electron/photos/decoded.ts'

afterEach(() => void vi.restoreAllMocks())

const fails = async (): Promise<string> => {
  throw new Error('said by the decoder')
}
const reads = async () => 'a picture'

test('a picture with a hole in it is read for what there is and called damaged; one of which nothing is left is refused', async () => {
  expect([await decoded(reads(), fails), await decoded(fails(), reads), await decoded(fails(), fails)]).toEqual([
    { ok: true, value: { picture: 'a picture', damaged: false } },
    { ok: true, value: { picture: 'a picture', damaged: true } },
    { ok: false, refusal: 'damaged' },
  ])
})

test('a picture that a busy computer did not get through in twenty seconds is not called damaged', async () => {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 20_000))
  expect(await decoded(fails(), reads)).toEqual({ ok: false, refusal: 'no-answer' })
})
