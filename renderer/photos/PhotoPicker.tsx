import { Button, UnstyledButton } from '@mantine/core'
import type { Language } from '../../shared/language/language.ts'
import { useWords } from '../i18n/useWords.ts'
import { Dialog } from '../ui/Dialog.tsx'
import type { Question } from '../ui/question.ts'
import { useReach } from '../ui/reach.ts'
import { useLive } from '../ui/useLive.ts'
import type { GalleryHold } from './galleryHold.ts'
import styles from './PhotoPicker.module.css'

/** Asks for one photo of the gallery for the text of this language; null when the person gave up. */
export type PhotoQuestion = Question<Language, string | null>

type Props = { readonly article: string; readonly gallery: GalleryHold; readonly picking: PhotoQuestion }

/** The dialog that a text opens to be given a photo. */
export function PhotoPicker({ article, gallery, picking }: Props) {
  const words = useWords()
  const { mediaAddress } = useReach()
  const asked = useLive(picking.open)
  const { photos } = useLive(gallery)
  if (!asked) return null
  return (
    <Dialog opened onClose={() => asked.answer(null)} title={words('photos.choose')} size={560} returnFocus={false}>
      {photos.length === 0 ? (
        <p>
          <b>{words('photos.chooseNone')}</b>
          <br />
          {words('photos.chooseNoneWhat')}
        </p>
      ) : (
        <ul className={styles.grid}>
          {photos.map((photo, at) => (
            <li key={photo.id}>
              <UnstyledButton
                className={styles.photo}
                data-autofocus={at === 0 ? true : undefined}
                aria-label={words('photos.tile', { place: at + 1, total: photos.length, file: photo.name })}
                onClick={() => asked.answer(photo.id)}
              >
                <img src={mediaAddress(article, photo.id, 320)} alt={photo.alt[asked.asked]} />
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.foot}>
        <Button onClick={() => asked.answer(null)}>{words('photos.cancel')}</Button>
      </div>
    </Dialog>
  )
}
