import { z } from 'zod'
import { result } from '../../shared/contract/results.ts'
import { webBoxes } from '../../shared/photos/webRenditions.ts'

/** Renditions are JPEG files that fit in a square of this many pixels. */
const renditionWidth = z.union([z.literal(320), z.literal(1024)])
export type RenditionWidth = z.infer<typeof renditionWidth>

const orderId = z.number().int()

/** Decode `file`, write it smaller to `to`. Both are paths. */
const smallOrder = z.object({
  kind: z.literal('small'),
  id: orderId,
  file: z.string(),
  width: renditionWidth,
  to: z.string(),
})
export type SmallOrder = Readonly<z.infer<typeof smallOrder>>

/** Decode `file` once and write the whole web set of it; `to` is the path that all its names begin with (`webFile`). */
const webOrder = z.object({ kind: z.literal('web'), id: orderId, file: z.string(), to: z.string() })
export type WebOrder = Readonly<z.infer<typeof webOrder>>

/** What the image worker is asked; the answer carries the same kind and id. */
export const workerOrder = z.discriminatedUnion('kind', [smallOrder, webOrder])
export type WorkerOrder = SmallOrder | WebOrder

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

/** `boxes` that were made; `damaged` when something in the file is not as it was written; `trouble` is the system's code for what the cache's disk said. */
const webMade = z.object({
  boxes: z.array(z.literal(webBoxes)),
  damaged: z.boolean(),
  trouble: z.string().nullable(),
})
export type WebMade = Readonly<z.infer<typeof webMade>>

/** `no-answer`: a busy computer did not come to the end of it in time; the picture may be good. */
const pictureTrouble = z.enum(['too-large', 'damaged', 'unsupported', 'no-answer'])

const smallAnswer = z.object({ kind: z.literal('small'), id: orderId, result: result(rendered, pictureTrouble) })
export type SmallAnswer = Readonly<z.infer<typeof smallAnswer>>

const webAnswer = z.object({ kind: z.literal('web'), id: orderId, result: result(webMade, pictureTrouble) })
export type WebAnswer = Readonly<z.infer<typeof webAnswer>>

/** `ready` is said once, when the decoder has been loaded: a worker that ends before has never worked. */
export const workerMessage = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ready') }),
  smallAnswer,
  webAnswer,
])
export type WorkerMessage = Readonly<z.infer<typeof workerMessage>>
export type WorkerAnswer = SmallAnswer | WebAnswer
