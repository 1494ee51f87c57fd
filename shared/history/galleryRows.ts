import type { Gallery, Photo } from '../photos/photo.ts'
import { inOrder } from './inOrder.ts'

const photoFields = ['caption.pl', 'caption.en', 'alt.pl', 'alt.en', 'credit'] as const
export type PhotoField = (typeof photoFields)[number]

/** What a photo says in one field. */
export function photoWords(photo: Photo, field: PhotoField): string {
  switch (field) {
    case 'caption.pl':
      return photo.caption.pl
    case 'caption.en':
      return photo.caption.en
    case 'alt.pl':
      return photo.alt.pl
    case 'alt.en':
      return photo.alt.en
    case 'credit':
      return photo.credit
    default:
      return field satisfies never
  }
}

/** One photo of two galleries. `cover`: it became the cover, or is it no more; `moved`: it stands elsewhere among those that stayed. */
export type GalleryRow =
  | { readonly kind: 'added'; readonly photo: Photo; readonly cover: boolean }
  | { readonly kind: 'removed'; readonly photo: Photo; readonly cover: boolean }
  | {
      readonly kind: 'same' | 'changed'
      readonly photo: Photo
      readonly before: Photo
      readonly fields: readonly PhotoField[]
      readonly cover: 'became' | 'was' | null
      readonly moved: boolean
    }

const coverOf = ({ cover, photos }: Gallery): string | null => cover ?? photos[0]?.id ?? null

/** The photos as they stand now, and each that is gone after the one it stood behind. */
export function galleryRows(before: Gallery, after: Gallery): readonly GalleryRow[] {
  const old = new Map(before.photos.map((photo, place) => [photo.id, { photo, place }]))
  const now = new Set(after.photos.map(photo => photo.id))
  const stayed = inOrder(after.photos.flatMap(({ id }) => old.get(id)?.place ?? []))
  const covers = { old: coverOf(before), now: coverOf(after) }
  const row = (photo: Photo): GalleryRow => {
    const earlier = old.get(photo.id)
    if (!earlier) return { kind: 'added', photo, cover: covers.now === photo.id }
    const fields = photoFields.filter(field => photoWords(earlier.photo, field) !== photoWords(photo, field))
    const [was, is] = [covers.old === photo.id, covers.now === photo.id]
    const cover = was === is ? null : is ? 'became' : 'was'
    const moved = !stayed.has(earlier.place)
    const kind = fields.length > 0 || cover || moved ? 'changed' : 'same'
    return { kind, photo, before: earlier.photo, fields, cover, moved }
  }
  const rows = after.photos.map(row)
  before.photos.forEach((photo, place) => {
    if (now.has(photo.id)) return
    const earlier = before.photos[place - 1]
    const behind = earlier ? rows.findIndex(one => one.photo.id === earlier.id) : -1
    rows.splice(behind + 1, 0, { kind: 'removed', photo, cover: covers.old === photo.id })
  })
  return rows
}
