import type { Found } from '../../shared/library/libraryFinding.ts'
import type { ArticleFolder } from './walkLibrary.ts'

/** Which originals lie in which folders of articles: the same content has the same name everywhere. */
export function originalsElsewhere(folders: readonly ArticleFolder[]) {
  const places = new Map<string, string[]>()
  for (const { path, photos, attachments } of folders) {
    for (const [kind, names] of [['photos', photos] as const, ['attachments', attachments] as const]) {
      for (const name of names) {
        const original = `${kind}/${name}`
        places.set(original, [...(places.get(original) ?? []), path])
      }
    }
  }
  return {
    /** Folders of other articles with a file of this name ("photos/….jpg"), which may be whole or not. */
    of: (original: string, besides: string): readonly string[] =>
      (places.get(original) ?? []).filter(path => path !== besides),
  }
}

export type OriginalsElsewhere = ReturnType<typeof originalsElsewhere>

/** What stands for an original in a finding that misses one: its kind and its content; null for every other finding. */
export function missedOriginal(
  finding: Found,
): { readonly kind: 'photos' | 'attachments'; readonly id: string } | null {
  switch (finding.kind) {
    case 'photo-missing':
    case 'photo-cut':
    case 'photo-altered':
    case 'photo-missing-in-history':
      return { kind: 'photos', id: finding.photo }
    case 'attachment-missing':
    case 'attachment-cut':
    case 'attachment-altered':
    case 'attachment-missing-in-history':
      return { kind: 'attachments', id: finding.attachment }
    default:
      return null
  }
}
