import { oc } from '@orpc/contract'
import { z } from 'zod'
import { articleId } from '../articles/articleShape.ts'
import { lack } from '../publishing/lacks.ts'
import { articleProblem } from './articles.ts'
import { jobId, result } from './results.ts'
import { storageTrouble } from './storageTrouble.ts'

const exportRefusal = z.union([
  z.object({ kind: z.enum(['cancelled', 'nothing-written', 'no-worker']) }),
  z.object({ kind: z.literal('missing'), id: z.string() }),
  z.object({ kind: z.enum(['photo-missing', 'photo-unreadable', 'attachment-missing']), file: z.string() }),
  /** The folder that the package was to go to cannot be had. */
  z.object({ kind: z.literal('no-folder'), name: z.string() }),
  articleProblem,
  storageTrouble,
])
export type ExportRefusal = Readonly<z.infer<typeof exportRefusal>>

/** Where the package is: a folder (its label, and a word that "show in folder" takes), or a ZIP to download from `/download/<token>`. */
const exported = z.object({
  place: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('folder'), label: z.string(), token: z.string() }),
    z.object({ kind: z.literal('download'), token: z.string(), fileName: z.string() }),
  ]),
  photos: z.number().int(),
  bytes: z.number().int(),
  /** What a reader of the pages will miss. */
  lacks: z.array(lack).readonly(),
})
export type Exported = Readonly<z.infer<typeof exported>>

export const publishingContract = {
  /** Shows a package that was made into a folder, in the system's own window of files; false where it is no longer known. */
  showInFolder: oc.input(z.object({ token: z.string().max(64) })).output(z.boolean()),
  /** Progress arrives on the event stream under `job`; aborting the call cancels. */
  exportPackage: oc.input(z.object({ id: articleId, job: jobId })).output(result(exported, exportRefusal)),
}
