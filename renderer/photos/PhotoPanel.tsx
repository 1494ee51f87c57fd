import { ActionIcon } from '@mantine/core'
import { IconAlertTriangle, IconChevronLeft, IconChevronRight, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef } from 'react'
import type { Language } from '../../shared/language/language.ts'
import { useWords } from '../i18n/useWords.ts'
import { useAnnounce } from '../ui/LiveRegion.tsx'
import { useReach } from '../ui/reach.ts'
import { useLive } from '../ui/useLive.ts'
import { movedTo, withWords } from './galleryEdits.ts'
import type { GalleryHold } from './galleryHold.ts'
import { PhotoActions } from './PhotoActions.tsx'
import styles from './PhotoPanel.module.css'
import { PhotoWordsFields } from './PhotoWordsFields.tsx'
import { panelKey } from './panelKey.ts'
import { goToTile, tileOf } from './tileOf.ts'
import { useRemovePhoto } from './useRemovePhoto.ts'

type Props = {
  readonly article: string
  readonly gallery: GalleryHold
  readonly photo: string
  readonly onOpen: (photo: string | null) => void
  /** The text that a photo would be put into. */
  readonly text: Language
  readonly onInsert: (photo: string) => void
}

/** One photo of the gallery, larger, with all that is written about it. */
export function PhotoPanel({ article, gallery, photo: id, onOpen, text, onInsert }: Props) {
  const words = useWords()
  const announce = useAnnounce()
  const { mediaAddress } = useReach()
  const { photos } = useLive(gallery)
  const removePhoto = useRemovePhoto(gallery)
  const panel = useRef<HTMLDivElement>(null)
  const at = photos.findIndex(photo => photo.id === id)
  const photo = photos[at]

  useEffect(() => panel.current?.focus(), [])
  // At either end the pressed arrow is switched off; without the focus Esc would not close the panel.
  useLayoutEffect(() => {
    const { activeElement } = document
    if (activeElement instanceof HTMLButtonElement && activeElement.disabled && panel.current?.contains(activeElement))
      panel.current.focus()
  })
  if (!photo) return null

  const total = photos.length
  const nameAt = (place: number) => words('photos.tile', { place: place + 1, total, file: photos[place]?.name ?? '' })
  const neighbour = (by: -1 | 1) => photos[at + by]?.id ?? null
  const move = (by: -1 | 1) => gallery.change(movedTo(gallery.get(), id, at + by))
  const close = () => {
    onOpen(null)
    goToTile(id)
  }
  const remove = () => {
    if (total === 1) tileOf(id)?.closest<HTMLElement>('[data-region]')?.focus()
    onOpen(neighbour(1) ?? neighbour(-1))
    removePhoto(id)
  }
  /** The field that is written in stays the same one, of the next photo. */
  const go = (by: -1 | 1) => {
    const next = neighbour(by)
    if (!next) return
    gallery.endGroup()
    onOpen(next)
    announce(nameAt(at + by))
  }
  const onKey = (event: KeyboardEvent) => {
    const asked = panelKey(event, isWritten(event.target))
    if (!asked) return
    event.preventDefault()
    event.stopPropagation()
    if (asked.kind === 'close') close()
    else if (asked.kind === 'move') move(asked.by)
    else go(asked.by)
  }

  return (
    <div ref={panel} className={styles.panel} role="dialog" aria-label={nameAt(at)} tabIndex={-1} onKeyDown={onKey}>
      <div className={styles.table}>
        <img
          className={styles.picture}
          src={mediaAddress(article, id, 1024)}
          alt={photo.alt.pl || photo.alt.en}
          lang={photo.alt.pl ? 'pl' : 'en'}
        />
      </div>
      <div className={styles.side}>
        <header className={styles.head}>
          <ActionIcon
            aria-label={words('photos.previous')}
            title={`${words('photos.previous')} (PageUp)`}
            disabled={!neighbour(-1)}
            onClick={() => go(-1)}
          >
            <IconChevronLeft size={16} stroke={1.6} />
          </ActionIcon>
          <ActionIcon
            aria-label={words('photos.next')}
            title={`${words('photos.next')} (PageDown)`}
            disabled={!neighbour(1)}
            onClick={() => go(1)}
          >
            <IconChevronRight size={16} stroke={1.6} />
          </ActionIcon>
          <span className={styles.file} title={photo.name}>
            <span className={styles.place}>{words('photos.place', { place: at + 1, total })}</span> ·{' '}
            <b>{photo.name}</b> · {words('photos.size', { width: photo.width, height: photo.height })}
          </span>
          <ActionIcon aria-label={words('photos.close')} title={`${words('photos.close')} (Esc)`} onClick={close}>
            <IconX size={16} stroke={1.6} />
          </ActionIcon>
        </header>
        {photo.damaged && (
          <p className={styles.damaged}>
            <IconAlertTriangle size={16} stroke={1.6} /> {words('photos.damagedWhat', { file: photo.name })}
          </p>
        )}
        <PhotoWordsFields
          photo={photo}
          onWords={(change, field) => gallery.change(withWords(gallery.get(), id, change), `${id} ${field}`)}
          onLeave={gallery.endGroup}
        />
        <PhotoActions
          gallery={gallery}
          photo={photo}
          text={text}
          onInsert={() => onInsert(id)}
          onMove={move}
          onRemove={remove}
        />
      </div>
    </div>
  )
}

/** In a field Ctrl+Shift+arrow selects words, and has to go on doing so. */
const isWritten = (target: EventTarget): boolean =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement
