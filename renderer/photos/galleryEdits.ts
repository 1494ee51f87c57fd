import type { Gallery, Photo } from '../../shared/photos/photo.ts'

/** What a person can write about one photo. */
export type PhotoWords = Pick<Photo, 'caption' | 'alt' | 'credit'>

export const hasPhoto = (gallery: Gallery, id: string): boolean => gallery.photos.some(photo => photo.id === id)

export const withPhoto = (gallery: Gallery, photo: Photo): Gallery =>
  hasPhoto(gallery, photo.id) ? gallery : { ...gallery, photos: [...gallery.photos, photo] }

/** A cover that goes leaves the choice to the first photo again. */
export const withoutPhoto = (gallery: Gallery, id: string): Gallery => ({
  ...gallery,
  photos: gallery.photos.filter(photo => photo.id !== id),
  cover: gallery.cover === id ? null : gallery.cover,
})

/** Puts a removed photo back where it stood, unless it is in the gallery again. */
export function withPhotoAt(gallery: Gallery, photo: Photo, at: number, cover: boolean): Gallery {
  if (hasPhoto(gallery, photo.id)) return gallery
  const photos = [...gallery.photos]
  photos.splice(at, 0, photo)
  return { ...gallery, photos, cover: cover ? photo.id : gallery.cover }
}

/** One place to the left (-1) or to the right (1); at the edge nothing changes. */
export function movedPhoto(gallery: Gallery, id: string, by: -1 | 1): Gallery {
  const from = gallery.photos.findIndex(photo => photo.id === id)
  const to = from + by
  const moved = gallery.photos[from]
  if (!moved || to < 0 || to >= gallery.photos.length) return gallery
  const photos = gallery.photos.filter(photo => photo.id !== id)
  photos.splice(to, 0, moved)
  return { ...gallery, photos }
}

export const withCover = (gallery: Gallery, id: string): Gallery => ({ ...gallery, cover: id })

export const withWords = (gallery: Gallery, id: string, words: Partial<PhotoWords>): Gallery => ({
  ...gallery,
  photos: gallery.photos.map(photo => (photo.id === id ? { ...photo, ...words } : photo)),
})

export const isCover = (gallery: Gallery, id: string): boolean => (gallery.cover ?? gallery.photos[0]?.id) === id

/** The Polish page needs a Polish text, the English page an English one: a photo with only one of them still lacks. */
export const lacksAlt = (photo: Photo): boolean => photo.alt.pl.trim() === '' || photo.alt.en.trim() === ''

export const countWithoutAlt = (gallery: Gallery): number => gallery.photos.filter(lacksAlt).length
