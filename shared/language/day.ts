import { z } from 'zod'

/** A calendar day as `YYYY-MM-DD`: never a Date, so no time zone can move it. Refuses 31 February. */
export const day = z.iso.date()

/** First and last day of an event, the same for one day; never backwards. */
export const days = z
  .object({ from: day, to: day })
  .refine(range => range.from <= range.to, { message: 'an event cannot end before it begins' })

export type Days = Readonly<z.infer<typeof days>>
