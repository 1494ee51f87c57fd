import { oc } from '@orpc/contract'
import { z } from 'zod'
import { articleId } from '../articles/articleShape.ts'
import { language } from '../language/languageShape.ts'
import { fileToken, result } from './results.ts'
import { storageTrouble } from './storageTrouble.ts'

const importRefusal = z.union([
  z.object({ kind: z.enum(['unknown-format', 'too-large', 'not-text', 'empty']), file: z.string() }),
  storageTrouble,
])
export type ImportRefusal = Readonly<z.infer<typeof importRefusal>>

export const importingContract = {
  /** Makes a new article whose version in `language` is the file's text (plain text, Markdown or HTML). */
  text: oc.input(z.object({ token: fileToken, language })).output(result(z.object({ id: articleId }), importRefusal)),
}
