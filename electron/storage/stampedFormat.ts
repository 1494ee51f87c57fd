import { z } from 'zod'
import { done, refused } from '../../shared/result.ts'
import type { StoredFormat } from './storedFile.ts'

const stamp = z.looseObject({ shape: z.number().int().positive(), minReader: z.number().int().positive() })

/** A stored shape with its version: what only a newer Kronika may read is told apart from what is damaged. */
export const stampedFormat =
  <S extends z.ZodType>(current: number, shape: S): StoredFormat<z.infer<S>> =>
  json => {
    const stamped = stamp.safeParse(json)
    if (!stamped.success) return refused({ kind: 'damaged', why: z.prettifyError(stamped.error) })
    if (stamped.data.minReader > current) return refused({ kind: 'newer', shape: stamped.data.shape })
    const read = shape.safeParse(json)
    return read.success ? done(read.data) : refused({ kind: 'damaged', why: z.prettifyError(read.error) })
  }
