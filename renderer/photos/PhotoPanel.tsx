import { ActionIcon } from '@mantine/core'
import { IconChevronLeft, IconChevronRight, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react'
import type { Gallery } from '../../shared/photos/photo.ts'
import { useWords } from '../i18n/useWords.ts'
import { useReach } from '../ui/reach.ts'
import { showToast } from '../ui/showToast.tsx'
import { useLive } from '../ui/useLive.ts'
import { movedPhoto, withoutPhoto, withPhotoAt, withWords } from './galleryEdits.ts'
import type { GalleryHold } from './galleryHold.ts'
import { PhotoActions } from './PhotoActions.tsx'
import styles from './PhotoPanel.module.css'
import { PhotoWordsFields } from './PhotoWordsFields.tsx'

type Props = {
  readonly article: string
  readonly gallery: GalleryHold
  readonly photo: string
  readonly onOpen: (photo: string | null) => void
}

/** One photo of the gallery, larger, with all that is written about it. */
export function PhotoPanel({ article, gallery, photo: id, onOpen }: Props) {
  const words = useWords()
  const { mediaAddress } = useReach()
  const now = useLive(gallery)
  const panel = useRef<HTMLDivElement>(null)
  const at = now.photos.findIndex(photo => photo.id === id)
  const photo = now.photos[at]

  useEffect(() => panel.current?.focus(), [])
  // At either end the pressed arrow is switched off; without the focus Esc would not close the panel.
  useLayoutEffect(() => {
    const { activeElement } = document
    if (activeElement instanceof HTMLButtonElement && activeElement.disabled && panel.current?.contains(activeElement))
      panel.current.focus()
  })
  if (!photo) return null

  const total = now.photos.length
  const neighbour = (by: -1 | 1) => now.photos[at + by]?.id ?? null
  const move = (by: -1 | 1) => gallery.change(movedPhoto(gallery.get(), id, by))
  const close = () => {
    onOpen(null)
    tileOf(id)?.focus()
  }
  const remove = () => {
    if (total === 1) tileOf(id)?.closest<HTMLElement>('[data-region]')?.focus()
    gallery.change(withoutPhoto(gallery.get(), id))
    onOpen(neighbour(1) ?? neighbour(-1))
    const putBack = (present: Gallery) => withPhotoAt(present, photo, at, now.cover === id)
    showToast({
      sentence: words('photos.removed'),
      undo: { label: words('photos.undo'), run: () => gallery.change(putBack(gallery.get())) },
    })
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation()
      close()
    } else if ((event.ctrlKey || event.metaKey) && event.shiftKey && !isWritten(event.target)) {
      if (event.key === 'ArrowLeft') move(-1)
      if (event.key === 'ArrowRight') move(1)
    }
  }
  const go = (by: -1 | 1) => {
    const next = neighbour(by)
    if (next) onOpen(next)
  }

  return (
    <div
      ref={panel}
      className={styles.panel}
      role="dialog"
      aria-label={words('photos.tile', { place: at + 1, total, file: photo.name })}
      tabIndex={-1}
      onKeyDown={onKey}
    >
      <div className={styles.table}>
        <img className={styles.picture} src={mediaAddress(article, id, 1024)} alt={photo.alt.pl} />
      </div>
      <div className={styles.side}>
        <header className={styles.head}>
          <ActionIcon aria-label={words('photos.previous')} disabled={!neighbour(-1)} onClick={() => go(-1)}>
            <IconChevronLeft size={16} stroke={1.6} />
          </ActionIcon>
          <ActionIcon aria-label={words('photos.next')} disabled={!neighbour(1)} onClick={() => go(1)}>
            <IconChevronRight size={16} stroke={1.6} />
          </ActionIcon>
          <span className={styles.file}>
            <b>{photo.name}</b> · {words('photos.size', { width: photo.width, height: photo.height })}
          </span>
          <ActionIcon aria-label={words('photos.close')} onClick={close}>
            <IconX size={16} stroke={1.6} />
          </ActionIcon>
        </header>
        <PhotoWordsFields
          key={id}
          photo={photo}
          onWords={(change, field) => gallery.change(withWords(gallery.get(), id, change), `${id} ${field}`)}
          onLeave={gallery.endGroup}
        />
        <PhotoActions gallery={gallery} photo={photo} onMove={move} onRemove={remove} />
      </div>
    </div>
  )
}

/** The tile of the strip; the photo may stand in the text as well. */
const tileOf = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[role="option"][data-photo="${id}"]`)

/** In a field Ctrl+Shift+arrow selects words, and has to go on doing so. */
const isWritten = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
