import { z } from 'zod'

/** The zod shape of a `Result`: how refusals cross between window and main. */
export const result = <V extends z.ZodType, R extends z.ZodType>(value: V, refusal: R) =>
  z.discriminatedUnion('ok', [z.object({ ok: z.literal(true), value }), z.object({ ok: z.literal(false), refusal })])

/** A file the user handed over: main knows it, the window holds only this word. Works once. */
export const fileToken = z.string().regex(/^[A-Za-z0-9_-]{16,64}$/)

/** One open window (or browser tab), named by itself; a reload keeps the name. */
export const windowId = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/)

/** Names a piece of long work, chosen by the window, so that progress can be told on the one event stream. */
export const jobId = z.string().regex(/^[A-Za-z0-9_-]{8,64}$/)
