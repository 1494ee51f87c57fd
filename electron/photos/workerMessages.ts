import { z } from 'zod'
import { result } from '../../shared/contract/results.ts'

/** Renditions are JPEG files that fit in a square of this many pixels. */
const renditionWidth = z.union([z.literal(320), z.literal(1024)])
export type RenditionWidth = z.infer<typeof renditionWidth>

/** What the image worker is asked: decode `file`, write it smaller to `to`. Both are paths; the answer carries the same id. */
export const renderOrder = z.object({
  id: z.number().int(),
  file: z.string(),
  width: renditionWidth,
  to: z.string(),
})
export type RenderOrder = Readonly<z.infer<typeof renderOrder>>

/**
 * Size of the whole picture in pixels, upright; `damaged` when only a part of it could be decoded; `written` is false when the
 * picture is good, but the cache's disk did not take the small one.
 */
const rendered = z.object({
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  damaged: z.boolean(),
  written: z.boolean(),
})
export type Rendered = Readonly<z.infer<typeof rendered>>

const imageTrouble = z.enum(['too-large', 'damaged', 'unsupported'])

export const renderAnswer = z.object({ id: z.number().int(), result: result(rendered, imageTrouble) })
export type RenderAnswer = Readonly<z.infer<typeof renderAnswer>>
