import { randomBytes } from 'node:crypto'
import { basename, dirname, join } from 'node:path'

/** Stands in every temporary name of this run, so that sweeping leaves files that are being written now alone. */
const run = randomBytes(4).toString('hex')

/** A name nobody else uses, beside the file or folder that it will be renamed to. */
export const temporaryName = (file: string): string =>
  join(dirname(file), `.${basename(file)}.${run}${randomBytes(6).toString('hex')}.tmp`)

export const isTemporary = (name: string): boolean => /^\..+\.[0-9a-f]{16,}\.tmp$/.test(name)

/** Of a lock that somebody is trying to take: the one file that others than its owner write into a library. */
export const isLockTemporary = (name: string): boolean => isTemporary(name) && name.startsWith('.library.lock.')

/** Left by a run that ended before it could rename or remove it. */
export const isLeftover = (name: string): boolean => isTemporary(name) && !name.includes(`.${run}`)
