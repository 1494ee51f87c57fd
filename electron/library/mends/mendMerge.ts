import { brokenMerges } from '../../../shared/directory/brokenMerges.ts'
import type { Mended, MendParts } from './mendParts.ts'

/** Lets a record stand for itself again, where what it was merged into cannot be followed. */
export async function mendMerge({ directory }: MendParts, id: string): Promise<Mended> {
  if (!brokenMerges(directory.list()).some(({ record }) => record.id === id)) return { ok: true, value: 'nothing' }
  const unmerged = await directory.unmerge({ id })
  if (unmerged.ok) return { ok: true, value: 'mended' }
  return unmerged.refusal.kind === 'missing' ? { ok: true, value: 'nothing' } : { ok: false, refusal: unmerged.refusal }
}
