import type { Gallery, Photo } from '../../shared/photos/photo.ts'
import { hasPhoto, withCover, withPhotoAt } from '../photos/galleryEdits.ts'

/** The whole gallery as it was, without photos whose originals are nowhere; one that is lost and still listed stays listed. */
export function earlierGallery(now: Gallery, then: Gallery, lost: ReadonlySet<string>): Gallery {
  const photos = then.photos.filter(({ id }) => !lost.has(id) || hasPhoto(now, id))
  const cover = photos.some(({ id }) => id === then.cover) ? then.cover : null
  return { ...then, photos, cover }
}

/** One photo as it was: its words again, its place as the cover, and where it is gone the photo itself, after the one it stood behind. */
export function withEarlierPhoto(now: Gallery, then: Gallery, id: string): Gallery {
  const photo = then.photos.find(one => one.id === id)
  if (!photo) return now
  const there = hasPhoto(now, id)
    ? { ...now, photos: now.photos.map(one => (one.id === id ? photo : one)) }
    : withPhotoAt(now, photo, placeOf(photo, now, then), false)
  return then.cover === id ? withCover(there, id) : there
}

function placeOf(photo: Photo, now: Gallery, then: Gallery): number {
  const before = then.photos.slice(0, then.photos.indexOf(photo)).toReversed()
  const neighbour = before.find(({ id }) => hasPhoto(now, id))
  return neighbour ? now.photos.findIndex(({ id }) => id === neighbour.id) + 1 : 0
}
