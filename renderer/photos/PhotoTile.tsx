import { IconStar } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import type { Photo } from '../../shared/photos/photo.ts'
import { useWords } from '../i18n/useWords.ts'
import { lacksAlt } from './galleryEdits.ts'
import styles from './PhotosStrip.module.css'
import { tileKey } from './tileKey.ts'

type Props = {
  readonly photo: Photo
  readonly address: string
  readonly name: string
  readonly cover: boolean
  readonly opened: boolean
  /** Whether Tab leads here: one tile of the strip is in the order, arrows reach the rest. */
  readonly reachable: boolean
  readonly onOpen: () => void
  readonly onClose: () => void
  readonly onMove: (by: -1 | 1) => void
  readonly onStep: (by: -1 | 1) => void
}

/** One photo of the strip, with what it still lacks. */
export function PhotoTile({ photo, address, name, cover, opened, reachable, onOpen, onClose, onMove, onStep }: Props) {
  const words = useWords()
  const onKey = (event: KeyboardEvent) => {
    const asked = tileKey(event)
    if (!asked) return
    event.preventDefault()
    if (asked.kind === 'open') onOpen()
    else if (asked.kind === 'close') onClose()
    else if (asked.kind === 'move') onMove(asked.by)
    else onStep(asked.by)
  }
  const badges = [
    ...(cover ? [words('photos.cover')] : []),
    ...(photo.damaged ? [words('photos.damagedBadge')] : []),
    ...(lacksAlt(photo) ? [words('photos.noAlt')] : []),
  ]
  return (
    <div
      role="option"
      className={styles.tile}
      aria-selected={opened}
      data-photo={photo.id}
      aria-label={[name, ...badges].join(', ')}
      aria-description={words('photos.tileKeys')}
      tabIndex={reachable ? 0 : -1}
      onClick={onOpen}
      onKeyDown={onKey}
    >
      <img className={styles.picture} src={address} alt="" loading="lazy" draggable={false} />
      <span className={styles.badges}>
        {cover && (
          <span className={styles.badge}>
            <IconStar size={11} stroke={2} />
            {!lacksAlt(photo) && words('photos.cover')}
          </span>
        )}
        {photo.damaged && <span className={`${styles.badge} ${styles.asks}`}>{words('photos.damagedBadge')}</span>}
        {lacksAlt(photo) && <span className={`${styles.badge} ${styles.asks}`}>{words('photos.lacksAlt')}</span>}
      </span>
    </div>
  )
}
