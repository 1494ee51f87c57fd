import { ActionIcon, Button, FileButton } from '@mantine/core'
import { IconPhotoPlus } from '@tabler/icons-react'
import { Suspense } from 'react'
import type { Language } from '../../shared/language/language.ts'
import { lacksAlt } from '../../shared/photos/lacksAlt.ts'
import { useWords } from '../i18n/useWords.ts'
import { later } from '../ui/later.ts'
import { useLive } from '../ui/useLive.ts'
import { AddingStatus } from './AddingStatus.tsx'
import type { GalleryHold } from './galleryHold.ts'
import styles from './PhotosStrip.module.css'
import type { PhotoAdding } from './photoAdding.ts'
import type { TextDrop } from './textDrop.ts'

const PhotoTiles = later(() => import('./PhotoTiles.tsx').then(one => one.PhotoTiles))

/** What the system's file dialog offers; main looks at the content, not at the name. */
const pictures = 'image/jpeg,image/png,image/webp,image/tiff,image/avif,image/gif,image/heic'

type Props = {
  readonly article: string
  readonly gallery: GalleryHold
  readonly adding: PhotoAdding
  /** The languages in which the article is written: each needs its alternative texts. */
  readonly written: readonly Language[]
  /** Which photo is open above the strip, or null. */
  readonly opened: string | null
  readonly onOpen: (photo: string | null) => void
  readonly textDrop: TextDrop
}

/** The gallery at the foot of the desk: what is there, what is arriving, what is missing. */
export function PhotosStrip({ article, gallery, adding, written, opened, onOpen, textDrop }: Props) {
  const words = useWords()
  const { photos } = useLive(gallery)
  const { tiles } = useLive(adding.state)

  return (
    <section className={styles.strip} aria-label={words('photos.gallery')} data-region tabIndex={-1}>
      <StripLead gallery={gallery} written={written} />
      {photos.length === 0 && tiles.length === 0 ? (
        <p className={styles.empty}>{words('photos.empty')}</p>
      ) : (
        <Suspense fallback={<div className={styles.tiles} />}>
          <PhotoTiles
            article={article}
            gallery={gallery}
            arriving={tiles}
            written={written}
            opened={opened}
            onOpen={onOpen}
            textDrop={textDrop}
          />
        </Suspense>
      )}
      <AddingStatus adding={adding} gallery={gallery} />
      <FileButton accept={pictures} multiple onChange={files => adding.add(files)}>
        {button =>
          photos.length === 0 ? (
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

function StripLead({ gallery, written }: Pick<Props, 'gallery' | 'written'>) {
  const words = useWords()
  const { photos } = useLive(gallery)
  const without = photos.filter(photo => lacksAlt(photo, written)).length
  return (
    <div className={styles.lead}>
      <b className={styles.name}>{words('photos.gallery')}</b>
      {photos.length > 0 && <span className={styles.count}>{words('photos.count', { count: photos.length })}</span>}
      {without > 0 && (
        <span className={styles.without} title={words('photos.withoutAlt', { count: without })}>
          {words('photos.withoutAltShort', { count: without })}
        </span>
      )}
    </div>
  )
}
