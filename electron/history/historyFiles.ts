import { join } from 'node:path'
import { snapshotId } from '../../shared/history/snapshot.ts'

const ending = '.json.gz'

/** Where the snapshots of an article stand: `history/000042-9f0c1d2e.json.gz` in its folder. */
export const historyFolder = (articleFolder: string): string => join(articleFolder, 'history')

export const snapshotFile = (articleFolder: string, id: string): string =>
  join(historyFolder(articleFolder), `${id}${ending}`)

/** The snapshot that a file's name means; null for what is none (left by a killed run, put there by a syncing program). */
export function snapshotOf(name: string): string | null {
  const id = name.endsWith(ending) ? name.slice(0, -ending.length) : ''
  return snapshotId.safeParse(id).success ? id : null
}

/** The number that comes after all these; ids are in order when their numbers are. */
export const nextNumber = (ids: readonly string[]): string =>
  String(Math.max(0, ...ids.map(id => Number(id.slice(0, 6)))) + 1).padStart(6, '0')
