import { oc } from '@orpc/contract'
import { z } from 'zod'
import { libraryFinding, libraryReport } from '../library/libraryFinding.ts'
import { mendRefusal } from './mending.ts'
import { recovery } from './recovery.ts'
import { jobId, result, windowId } from './results.ts'
import { storageTrouble } from './storageTrouble.ts'

/** Why the library is not open. Times are ISO 8601, UTC. */
const libraryRefusal = z.union([
  z.object({
    kind: z.literal('damaged'),
    file: z.string(),
    copyFrom: z.iso.datetime().nullable(),
    /** Of the directory: how many records its copy holds, and how many can be read in the damaged file. */
    records: z.object({ inCopy: z.number().int().nullable(), read: z.number().int() }).optional(),
  }),
  /** The file is not there, though the library is. */
  z.object({ kind: z.literal('lost'), file: z.string(), copyFrom: z.iso.datetime().nullable() }),
  z.object({ kind: z.literal('newer'), file: z.string(), shape: z.number().int() }),
  storageTrouble,
])
export type LibraryRefusal = Readonly<z.infer<typeof libraryRefusal>>

/**
 * What may be done with an open library. Read only: who writes in it and since when (ISO 8601, UTC). `free`: nobody does any more.
 * `dead`: it is held by another computer, from which nothing has been heard for a minute. `read-folder`: the folder takes no files.
 */
const libraryAccess = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('write') }),
  z.object({
    kind: z.literal('read'),
    user: z.string(),
    host: z.string(),
    since: z.iso.datetime(),
    free: z.boolean(),
    dead: z.boolean(),
  }),
  z.object({ kind: z.literal('read-folder') }),
])
export type LibraryAccess = Readonly<z.infer<typeof libraryAccess>>
export type ReadAccess = Exclude<LibraryAccess, { kind: 'write' }>

/** `label` is the folder in the user's words ("Dokumenty › Kronika"), never a path. */
const libraryStatus = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open'), label: z.string(), access: libraryAccess }),
  z.object({ kind: z.literal('closed'), label: z.string(), refusal: libraryRefusal }),
])
export type LibraryStatus = Readonly<z.infer<typeof libraryStatus>>

export const libraryContract = {
  status: oc.output(libraryStatus),
  /** Tries to open a library that is closed, or for writing one that is only read. */
  retry: oc.output(libraryStatus),
  /** Takes the library from a computer that has fallen silent (`dead`) and opens it for writing; as it is where it has not. */
  takeOver: oc.output(libraryStatus),
  /** Puts the good copies in the place of the library's damaged files, which are kept beside them, and opens it. */
  openCopy: oc.output(libraryStatus),
  /** What was open when Kronika ended without a word the last time; told to the window that asks first, until it was seen. */
  recovery: oc.input(z.object({ window: windowId })).output(recovery.nullable()),
  recoverySeen: oc.output(z.null()),
  /** Shows the library's folder in the system's own window of files; false in a host that cannot. */
  showFolder: oc.output(z.boolean()),
  /** Asks for a folder with the system's own dialog; a host without dialogs says so. */
  chooseFolder: oc.output(result(libraryStatus, z.object({ kind: z.enum(['no-dialogs', 'cancelled']) }))),
  /** Reads every file, with `deep` the originals too. Progress arrives on the event stream under `job`; aborting the call cancels. */
  verify: oc
    .input(z.object({ job: jobId, deep: z.boolean() }))
    .output(result(libraryReport, z.union([z.object({ kind: z.literal('cancelled') }), storageTrouble]))),
  /** Does what a finding offers, after looking at the disk again. What deletes is asked for in words by the window. */
  mend: oc.input(z.object({ finding: libraryFinding })).output(result(z.null(), mendRefusal)),
}
