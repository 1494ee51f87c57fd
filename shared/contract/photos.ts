import { oc } from '@orpc/contract'
import { z } from 'zod'
import { articleId } from '../articles/articleShape.ts'
import { photo } from '../photos/photo.ts'
import { fileToken, result } from './results.ts'
import { storageTrouble } from './storageTrouble.ts'

/** `file` is the name the user sees, not a path. */
const photoRefusal = z.union([
  z.object({
    /**
     * `no-answer`: it was not read to its end in time, or ended the reader. `no-worker`: no picture at all can be opened on this
     * computer, whatever is in the file.
     */
    kind: z.enum(['not-an-image', 'too-large', 'damaged', 'unsupported', 'no-answer', 'not-open', 'no-worker']),
    file: z.string(),
  }),
  storageTrouble,
])
export type PhotoRefusal = Readonly<z.infer<typeof photoRefusal>>

export const photosContract = {
  /**
   * Keeps the original beside the article, named by its content, and makes the small picture for the strip.
   * The gallery itself is a section of the article, which the window saves.
   */
  add: oc.input(z.object({ article: articleId, token: fileToken })).output(result(photo, photoRefusal)),
}
