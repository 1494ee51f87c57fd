import { z } from 'zod'
import { contentHash } from '../document/contentHash.ts'
import { bilingual } from '../language/languageShape.ts'

/** Content hash of the file's bytes, as a photo's id is; it is also the file's name in the library. */
const attachmentId = z.string().regex(contentHash)

/** A PDF that goes with an item: a programme, slides, a report. */
export const attachment = z.looseObject({
  id: attachmentId,
  /** The file's name when it was added; never used as a path. */
  name: z.string(),
  bytes: z.number().int().nonnegative(),
  /** What the link to it says; empty means the file's name. */
  title: bilingual,
})

export type Attachment = Readonly<z.infer<typeof attachment>>
