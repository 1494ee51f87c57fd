import type { Gallery } from '../../shared/photos/photo.ts'
import { useWords } from '../i18n/useWords.ts'
import { showToast } from '../ui/showToast.tsx'
import { withoutPhoto, withPhotoAt } from './galleryEdits.ts'
import type { GalleryHold } from './galleryHold.ts'

/** Takes a photo out of the gallery and offers, for a while, to put it back where it stood. */
export function useRemovePhoto(gallery: GalleryHold): (id: string) => void {
  const words = useWords()
  return id => {
    const { photos, cover } = gallery.get()
    const at = photos.findIndex(one => one.id === id)
    const photo = photos[at]
    if (!photo) return
    gallery.change(withoutPhoto(gallery.get(), id))
    const putBack = (present: Gallery) => withPhotoAt(present, photo, at, cover === id)
    showToast({
      sentence: words('photos.removed'),
      undo: { label: words('photos.undo'), run: () => gallery.change(putBack(gallery.get())) },
    })
  }
}
