import { ActionIcon, Button, FileButton } from '@mantine/core'
import { IconPhotoPlus } from '@tabler/icons-react'
import { useRef } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { useAnnounce } from '../ui/LiveRegion.tsx'
import { useReach } from '../ui/reach.ts'
import { useLive } from '../ui/useLive.ts'
import { AddingStatus } from './AddingStatus.tsx'
import { countWithoutAlt, isCover, movedPhoto } from './galleryEdits.ts'
import type { GalleryHold } from './galleryHold.ts'
import { neighbourTile } from './neighbourTile.ts'
import styles from './PhotosStrip.module.css'
import { PhotoTile } from './PhotoTile.tsx'
import type { PhotoAdding } from './photoAdding.ts'

/** What the system's file dialog offers; main looks at the content, not at the name. */
const pictures = 'image/jpeg,image/png,image/webp,image/tiff,image/avif,image/gif,image/heic'

type Props = {
  readonly article: string
  readonly gallery: GalleryHold
  readonly adding: PhotoAdding
  /** Which photo is open above the strip, or null. */
  readonly opened: string | null
  readonly onOpen: (photo: string | null) => void
}

/** The gallery at the foot of the desk: what is there, what is arriving, what is missing. */
export function PhotosStrip({ article, gallery, adding, opened, onOpen }: Props) {
  const words = useWords()
  const announce = useAnnounce()
  const { mediaAddress } = useReach()
  const { photos } = useLive(gallery)
  const { tiles } = useLive(adding.state)
  const list = useRef<HTMLDivElement>(null)
  const total = photos.length

  const move = (id: string, by: -1 | 1) => {
    const moved = movedPhoto(gallery.get(), id, by)
    if (moved === gallery.get()) return
    gallery.change(moved)
    announce(words('photos.moved', { place: moved.photos.findIndex(photo => photo.id === id) + 1, total }))
  }

  return (
    <section className={styles.strip} aria-label={words('photos.gallery')} data-region tabIndex={-1}>
      <StripLead gallery={gallery} />
      {total === 0 && tiles.length === 0 ? (
        <p className={styles.empty}>{words('photos.empty')}</p>
      ) : (
        <div
          ref={list}
          className={styles.tiles}
          role="listbox"
          aria-label={words('photos.gallery')}
          aria-orientation="horizontal"
        >
          {photos.map((photo, at) => (
            <PhotoTile
              key={photo.id}
              photo={photo}
              address={mediaAddress(article, photo.id, 320)}
              name={words('photos.tile', { place: at + 1, total, file: photo.name })}
              cover={isCover(gallery.get(), photo.id)}
              opened={opened === photo.id}
              reachable={opened === photo.id || (opened === null && at === 0)}
              onOpen={() => onOpen(opened === photo.id ? null : photo.id)}
              onClose={() => onOpen(null)}
              onMove={by => move(photo.id, by)}
              onStep={by => neighbourTile(list.current, by)?.focus()}
            />
          ))}
          {tiles.map(tile => (
            <div
              key={tile.key}
              role="option"
              className={styles.arriving}
              title={tile.name}
              aria-label={words('photos.arriving', { file: tile.name })}
              aria-selected={false}
              aria-disabled
              tabIndex={-1}
            />
          ))}
        </div>
      )}
      <AddingStatus adding={adding} />
      <FileButton accept={pictures} multiple onChange={files => adding.add(files)}>
        {button =>
          total === 0 ? (
            <Button {...button} leftSection={<IconPhotoPlus size={16} stroke={1.6} />}>
              {words('photos.add')}
            </Button>
          ) : (
            <ActionIcon {...button} aria-label={words('photos.add')} title={words('photos.add')}>
              <IconPhotoPlus size={16} stroke={1.6} />
            </ActionIcon>
          )
        }
      </FileButton>
    </section>
  )
}

function StripLead({ gallery }: { readonly gallery: GalleryHold }) {
  const words = useWords()
  const now = useLive(gallery)
  const without = countWithoutAlt(now)
  return (
    <div className={styles.lead}>
      <b className={styles.name}>{words('photos.gallery')}</b>
      {now.photos.length > 0 && (
        <span className={styles.count}>{words('photos.count', { count: now.photos.length })}</span>
      )}
      {without > 0 && (
        <span className={styles.without} title={words('photos.withoutAlt', { count: without })}>
          {words('photos.withoutAltShort', { count: without })}
        </span>
      )}
    </div>
  )
}
