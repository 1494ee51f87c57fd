import { z } from 'zod'
import { language } from '../language/languageShape.ts'

/**
 * Where somebody writes: how many places into the words of a block of a text. `block` is the id of a block, or `title` or `lead`.
 * It is not part of the article and may name what is not there any more.
 */
export const caret = z.object({ language, block: z.string().max(60), at: z.number().int().nonnegative() })
export type Caret = Readonly<z.infer<typeof caret>>
