import { z } from 'zod'
import { done, refused } from '../../shared/result.ts'
import type { StoredFormat } from './storedFile.ts'

const stamp = z.looseObject({ shape: z.number().int().positive(), minReader: z.number().int().positive() })

type Raw = Readonly<Record<string, unknown>>

/** `steps[n]` makes shape n+1 out of shape n. Steps are added and never edited. */
export type StoredSteps = Readonly<Record<number, (older: Raw) => Raw>>

/** A stored shape with its version: what only a newer Kronika may read is told apart from what is damaged, and older shapes are brought forward. */
export const stampedFormat =
  <S extends z.ZodType>(current: number, shape: S, steps: StoredSteps = {}): StoredFormat<z.infer<S>> =>
  json => {
    const stamped = stamp.safeParse(json)
    if (!stamped.success) return refused({ kind: 'damaged', why: z.prettifyError(stamped.error) })
    if (stamped.data.minReader > current) return refused({ kind: 'newer', shape: stamped.data.shape })
    let raw: Raw = stamped.data
    for (let from = stamped.data.shape; from < current; from++) {
      const step = steps[from]
      if (!step) return refused({ kind: 'damaged', why: `no step from shape ${from}` })
      raw = { ...step(raw), shape: from + 1 }
    }
    const read = shape.safeParse(raw)
    return read.success ? done(read.data) : refused({ kind: 'damaged', why: z.prettifyError(read.error) })
  }
