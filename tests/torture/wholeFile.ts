import { readFileSync } from 'node:fs'
import { z } from 'zod'

/** A file that tells whether it is whole: its number stands at both ends, around some 200 kB. */
export const wholeFile = z
  .object({ number: z.number(), body: z.string(), again: z.number() })
  .refine(({ number, again }) => number === again)
export type WholeFile = Readonly<z.infer<typeof wholeFile>>

const body = 'Zażółć gęślą jaźń. '.repeat(7600)

/** `longer` has twice as many letters. */
export const fileOf = (number: number, longer = false): WholeFile => ({
  number,
  body: longer ? body + body : body,
  again: number,
})

/** The number of a file that is whole; null for one that is empty, cut or cannot be read. */
export function numberIn(file: string): number | null {
  try {
    return wholeFile.parse(JSON.parse(readFileSync(file, 'utf8'))).number
  } catch {
    // Whatever is wrong with it, nobody can open it.
    return null
  }
}
