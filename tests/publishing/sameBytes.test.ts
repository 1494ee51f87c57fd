import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { compiledOnce } from '../storage/compiledOnce.ts'

const script = fileURLToPath(new URL('renderHere.ts', import.meta.url))

const places = [
  { TZ: 'UTC', LC_ALL: 'en_US.UTF-8' },
  { TZ: 'Europe/Warsaw', LC_ALL: 'pl_PL.UTF-8' },
  { TZ: 'America/New_York', LC_ALL: 'tr_TR.UTF-8' },
]

test('an item gives the same bytes in Warsaw, in New York and in Greenwich, whatever language the computer speaks', async () => {
  const made = await Promise.all(
    places.map(async place => {
      const { stdout } = await promisify(execFile)(process.execPath, [script], { env: { ...compiledOnce, ...place } })
      const texts = stdout.slice(stdout.indexOf('"texts"'))
      return { where: stdout.slice(0, stdout.indexOf('"texts"')), length: texts.length, texts }
    }),
  )
  expect(made.map(one => one.where)).toEqual([
    '{"timeZone":"UTC","locale":"en-US",',
    '{"timeZone":"Europe/Warsaw","locale":"pl-PL",',
    '{"timeZone":"America/New_York","locale":"tr-TR",',
  ])
  expect(made[0]?.length).toBeGreaterThan(10_000)
  expect(new Set(made.map(one => one.texts)).size).toBe(1)
})
