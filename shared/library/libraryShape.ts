import { z } from 'zod'
import { organisation } from '../settings/settingsShape.ts'

/** Shape of `library.json`: what travels with the library. */
export const libraryShapeVersion = 1
export const libraryFile = z.looseObject({
  shape: z.number().int().positive(),
  minReader: z.number().int().positive(),
  /** Names the cache folder; made once, never changed. */
  id: z.string().regex(/^[0-9a-z]{6,40}$/),
  createdAt: z.iso.datetime(),
  organisation,
})
export type LibraryFile = Readonly<z.infer<typeof libraryFile>>
