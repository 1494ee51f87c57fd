import { ActionIcon, Button, TextInput } from '@mantine/core'
import { IconArrowLeft, IconArrowRight, IconStar, IconTextWrap, IconTrash } from '@tabler/icons-react'
import type { Language } from '../../shared/language/language.ts'
import type { Photo } from '../../shared/photos/photo.ts'
import { useWords } from '../i18n/useWords.ts'
import { isCover, withCover, withWords } from './galleryEdits.ts'
import type { GalleryHold } from './galleryHold.ts'
import styles from './PhotoPanel.module.css'

type Props = {
  readonly gallery: GalleryHold
  readonly photo: Photo
  readonly text: Language
  readonly onInsert: () => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
}

/** Who took the photo, the way into the text, whether it is the cover, its place among the others, and the way out. */
export function PhotoActions({ gallery, photo, text, onInsert, onMove, onRemove }: Props) {
  const words = useWords()
  const { photos } = gallery.get()
  const { id } = photo
  const at = photos.findIndex(one => one.id === id)
  const cover = isCover(gallery.get(), id)
  return (
    <footer className={styles.foot}>
      <TextInput
        className={styles.credit}
        label={words('photos.credit')}
        value={photo.credit}
        onChange={event => gallery.change(withWords(gallery.get(), id, { credit: event.target.value }), `${id} credit`)}
        onBlur={gallery.endGroup}
      />
      <Button leftSection={<IconTextWrap size={16} stroke={1.6} />} onClick={onInsert}>
        {words(text === 'pl' ? 'photos.insert.pl' : 'photos.insert.en')}
      </Button>
      <Button
        variant={cover ? 'subtle' : 'default'}
        leftSection={<IconStar size={16} stroke={1.6} fill={cover ? 'currentColor' : 'none'} />}
        aria-pressed={cover}
        onClick={() => gallery.change(withCover(gallery.get(), id))}
      >
        {words(cover ? 'photos.isCover' : 'photos.setCover')}
      </Button>
      <span className={styles.last}>
        <ActionIcon
          variant="default"
          size={30}
          aria-label={words('photos.moveLeft')}
          title={words('photos.moveLeft')}
          disabled={at === 0}
          onClick={() => onMove(-1)}
        >
          <IconArrowLeft size={16} stroke={1.6} />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size={30}
          aria-label={words('photos.moveRight')}
          title={words('photos.moveRight')}
          disabled={at === photos.length - 1}
          onClick={() => onMove(1)}
        >
          <IconArrowRight size={16} stroke={1.6} />
        </ActionIcon>
        <ActionIcon
          variant="default"
          size={30}
          color="red"
          aria-label={words('photos.remove')}
          title={words('photos.remove')}
          onClick={onRemove}
        >
          <IconTrash size={16} stroke={1.6} />
        </ActionIcon>
      </span>
    </footer>
  )
}
