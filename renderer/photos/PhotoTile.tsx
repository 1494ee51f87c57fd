import { useSortable } from '@dnd-kit/sortable'
import { useReducedMotion } from '@mantine/hooks'
import { IconAlertTriangle, IconStar } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import type { Language } from '../../shared/language/language.ts'
import { altLacking } from '../../shared/photos/lacksAlt.ts'
import type { Photo } from '../../shared/photos/photo.ts'
import { useWords } from '../i18n/useWords.ts'
import styles from './PhotosStrip.module.css'
import { type TileKey, tileKey } from './tileKey.ts'

type Props = {
  readonly photo: Photo
  readonly address: string
  readonly name: string
  readonly cover: boolean
  readonly written: readonly Language[]
  readonly opened: boolean
  /** Whether Tab leads here: one tile of the strip is in the order, arrows reach the rest. */
  readonly reachable: boolean
  readonly onClick: () => void
  readonly onAsk: (asked: TileKey) => void
  readonly onFocus: () => void
}

/** One photo of the strip, with what it still lacks. While it is dragged, its place is an empty frame. */
export function PhotoTile({ photo, address, name, cover, written, opened, reachable, ...on }: Props) {
  const words = useWords()
  const still = useReducedMotion()
  const sortable = useSortable({ id: photo.id, ...(still && { transition: null }) })
  const { setNodeRef, listeners, transform, transition, isDragging } = sortable
  const lacking = altLacking(photo, written)
  const onlyEnglish = lacking[0] === 'en'
  const onKeyDown = (event: KeyboardEvent) => {
    const asked = tileKey(event)
    if (!asked) return
    event.preventDefault()
    // A key held down must not empty the gallery.
    if (!event.repeat || asked.kind === 'move' || asked.kind === 'step') on.onAsk(asked)
  }
  const badges = [
    ...(cover ? [words('photos.cover')] : []),
    ...(photo.damaged ? [words('photos.damagedBadge')] : []),
    ...(lacking.length > 0 ? [words(onlyEnglish ? 'photos.noEnglishAlt' : 'photos.noAlt')] : []),
  ]
  return (
    <div
      {...listeners}
      ref={setNodeRef}
      role="option"
      className={isDragging ? styles.place : styles.tile}
      style={transform ? { transform: `translate(${transform.x}px, ${transform.y}px)`, transition } : { transition }}
      aria-selected={opened}
      data-photo={photo.id}
      aria-label={[name, ...badges].join(', ')}
      aria-description={words('photos.tileKeys')}
      title={[photo.name, ...badges].join(', ')}
      tabIndex={reachable ? 0 : -1}
      onClick={on.onClick}
      onKeyDown={onKeyDown}
      onFocus={on.onFocus}
    >
      <img className={styles.picture} src={address} alt="" loading="lazy" draggable={false} />
      <span className={styles.badges}>
        {cover && (
          <span className={styles.badge}>
            <IconStar size={11} stroke={2} />
            {badges.length === 1 && words('photos.cover')}
          </span>
        )}
        {photo.damaged && (
          <span className={`${styles.badge} ${styles.asks}`}>
            <IconAlertTriangle size={11} stroke={2} />
            {badges.length === 1 && words('photos.damagedBadge')}
          </span>
        )}
        {lacking.length > 0 && (
          <span className={`${styles.badge} ${styles.asks}`}>
            {words(onlyEnglish ? 'photos.lacksEnglishAlt' : 'photos.lacksAlt')}
          </span>
        )}
      </span>
    </div>
  )
}
