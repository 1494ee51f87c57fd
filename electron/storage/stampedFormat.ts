import type { z } from 'zod'
import { done } from '../../shared/result.ts'
import { readStamped, type Steps } from '../../shared/stamped.ts'
import type { StoredFormat } from './storedFile.ts'

/** A stored shape with its version; without steps there has been no other. */
export const stampedFormat =
  <S extends z.ZodType>(current: number, shape: S, steps: Steps = {}): StoredFormat<z.infer<S>> =>
  json => {
    const read = readStamped(json, { current, shape, steps })
    return read.ok ? done(read.value.data) : read
  }
