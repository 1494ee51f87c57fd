import { z } from 'zod'
import { done, type Result, refused } from './result.ts'

const stamp = z.looseObject({ shape: z.number().int().positive(), minReader: z.number().int().positive() })

type Raw = Record<string, unknown>

/** `steps[n]` makes shape n+1 out of shape n. Steps are added and never edited. */
export type Steps = Readonly<Record<number, (older: Raw) => Raw>>

/** Why parsed JSON is not what its reader knows. */
export type Unreadable =
  | { readonly kind: 'newer'; readonly shape: number }
  | { readonly kind: 'damaged'; readonly why: string }

/**
 * Reads parsed JSON of any shape so far. `migratedFrom` is the older shape it was stored in, or null. A newer shape is read as long as its
 * `minReader` allows it, and otherwise told apart from what is damaged.
 */
export function readStamped<S extends z.ZodType>(
  json: unknown,
  { current, shape, steps }: { readonly current: number; readonly shape: S; readonly steps: Steps },
): Result<{ readonly data: z.infer<S>; readonly migratedFrom: number | null }, Unreadable> {
  const stamped = stamp.safeParse(json)
  if (!stamped.success) return refused({ kind: 'damaged', why: z.prettifyError(stamped.error) })
  const { shape: stored, minReader } = stamped.data
  if (minReader > current) return refused({ kind: 'newer', shape: stored })
  let raw: Raw = stamped.data
  for (let from = stored; from < current; from++) {
    const step = steps[from]
    if (!step) return refused({ kind: 'damaged', why: `no step from shape ${from}` })
    raw = { ...step(raw), shape: from + 1 }
  }
  const read = shape.safeParse(raw)
  if (!read.success) return refused({ kind: 'damaged', why: z.prettifyError(read.error) })
  return done({ data: read.data, migratedFrom: stored < current ? stored : null })
}
