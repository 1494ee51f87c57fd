import type { Gallery, Photo } from '../../shared/photos/photo.ts'

/** What a person can write about one photo. */
export type PhotoWords = Pick<Photo, 'caption' | 'alt' | 'credit'>

export const hasPhoto = (gallery: Gallery, id: string): boolean => gallery.photos.some(photo => photo.id === id)

/** A new photo stands before the photo it was dropped on, or at the end; one that is there stays where it is. */
export function withPhoto(gallery: Gallery, photo: Photo, before: string | null = null): Gallery {
  const at = gallery.photos.findIndex(one => one.id === before)
  return withPhotoAt(gallery, photo, at < 0 ? gallery.photos.length : at, false)
}

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

/** To a place counted from 0, the first or the last when there is no such place. The same gallery when nothing moves. */
export function movedTo(gallery: Gallery, id: string, place: number): Gallery {
  const from = gallery.photos.findIndex(photo => photo.id === id)
  const moved = gallery.photos[from]
  const to = Math.max(0, Math.min(place, gallery.photos.length - 1))
  if (!moved || to === from) return gallery
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
