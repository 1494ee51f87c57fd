import type { Language } from '../../shared/language/language.ts'
import type { PhotoSource } from '../editor/records.ts'
import type { GalleryHold } from './galleryHold.ts'
import type { PhotoQuestion } from './PhotoPicker.tsx'

interface PhotoSourceParts {
  readonly article: string
  readonly gallery: Pick<GalleryHold, 'get' | 'subscribe'>
  readonly language: Language
  readonly picking: Pick<PhotoQuestion, 'ask'>
  readonly mediaAddress: (article: string, photo: string, width: 320 | 1024) => string
}

/** The gallery as one of the two texts sees it. */
export const photoSource = ({ article, gallery, language, picking, mediaAddress }: PhotoSourceParts): PhotoSource => ({
  choosePhoto: () => picking.ask(language),
  findPhoto: id => {
    const photo = gallery.get().photos.find(one => one.id === id)
    return photo ? { address: mediaAddress(article, id, 1024), alt: photo.alt[language] } : null
  },
  watchPhotos: gallery.subscribe,
})
