import { oc } from '@orpc/contract'
import { z } from 'zod'
import { result } from './results.ts'
import { storageTrouble } from './storageTrouble.ts'

/** Why the library is not open. Times are ISO 8601, UTC. */
const libraryRefusal = z.union([
  z.object({ kind: z.literal('damaged'), file: z.string(), copyFrom: z.iso.datetime().nullable() }),
  z.object({ kind: z.literal('newer'), file: z.string(), shape: z.number().int() }),
  storageTrouble,
])
export type LibraryRefusal = Readonly<z.infer<typeof libraryRefusal>>

/** `label` is the folder in the user's words ("Dokumenty › Kronika"), never a path. */
const libraryStatus = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open'), label: z.string() }),
  z.object({ kind: z.literal('closed'), label: z.string(), refusal: libraryRefusal }),
])
export type LibraryStatus = Readonly<z.infer<typeof libraryStatus>>

export const libraryContract = {
  status: oc.output(libraryStatus),
  /** Tries to open a library that is closed. */
  retry: oc.output(libraryStatus),
  /** Puts the good copies in the place of the library's damaged files, which are kept beside them, and opens it. */
  openCopy: oc.output(libraryStatus),
  /** Shows the library's folder in the system's own window of files; false in a host that cannot. */
  showFolder: oc.output(z.boolean()),
  /** Asks for a folder with the system's own dialog; a host without dialogs says so. */
  chooseFolder: oc.output(result(libraryStatus, z.object({ kind: z.enum(['no-dialogs', 'cancelled']) }))),
}
