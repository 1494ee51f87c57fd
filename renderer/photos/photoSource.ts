import type { Language } from '../../shared/language/language.ts'
import type { Gallery } from '../../shared/photos/photo.ts'
import type { PhotoSource } from '../editor/records.ts'
import type { PhotoQuestion } from './PhotoPicker.tsx'

interface PhotoSourceParts {
  readonly article: string
  readonly gallery: () => Gallery
  readonly language: Language
  readonly picking: Pick<PhotoQuestion, 'ask'>
  readonly mediaAddress: (article: string, photo: string, width: 320 | 1024) => string
}

/** The gallery as one of the two texts sees it. */
export const photoSource = ({ article, gallery, language, picking, mediaAddress }: PhotoSourceParts): PhotoSource => ({
  choosePhoto: () => picking.ask(language),
  findPhoto: id => {
    const photo = gallery().photos.find(one => one.id === id)
    return photo ? { address: mediaAddress(article, id, 1024), alt: photo.alt[language] } : null
  },
})
