import { z } from 'zod'
import { contentHash } from '../document/contentHash.ts'
import { bilingual } from '../language/languageShape.ts'

/** Content hash: the first 32 hex digits of the SHA-256 of the original's bytes. It is also the file's name. */
export const photoId = z.string().regex(contentHash)

export const photo = z.looseObject({
  id: photoId,
  /** Extension of the original, without a dot: jpg, png, webp, tiff, avif, gif. */
  extension: z.string().regex(/^[a-z0-9]{1,5}$/),
  /** The file's name when it was dropped, for messages; never used as a path. */
  name: z.string(),
  /** Pixels, after the camera's orientation has been applied. */
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  bytes: z.number().int().nonnegative(),
  caption: bilingual,
  alt: bilingual,
  credit: z.string(),
  /** Only part of the picture could be decoded. */
  damaged: z.boolean(),
})

export type Photo = Readonly<z.infer<typeof photo>>

/** Order is the order of the array; no cover means the first photo. */
export const gallery = z.looseObject({ photos: z.array(photo), cover: photoId.nullable() })

export type Gallery = Readonly<z.infer<typeof gallery>>

export const emptyGallery: Gallery = { photos: [], cover: null }
