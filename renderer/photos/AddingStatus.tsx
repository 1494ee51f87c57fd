import { Button, CloseButton } from '@mantine/core'
import { useWords } from '../i18n/useWords.ts'
import { ProgressBar } from '../ui/ProgressBar.tsx'
import { useLive } from '../ui/useLive.ts'
import type { GalleryHold } from './galleryHold.ts'
import { leftSentence } from './leftSentence.ts'
import styles from './PhotosStrip.module.css'
import type { PhotoAdding } from './photoAdding.ts'
import { SkippedList } from './SkippedList.tsx'
import { useAddingSaid } from './useAddingSaid.ts'

type Props = { readonly adding: PhotoAdding; readonly gallery: GalleryHold }

/** How far the adding is, how to stop it, what came of stopping it, and which files need attention. */
export function AddingStatus({ adding, gallery }: Props) {
  const words = useWords()
  const now = useLive(adding.state)
  const { tiles, done, total, left, skipped, stopped } = now
  const working = tiles.length > 0
  useAddingSaid(now, gallery.get().photos.length)

  if (!working && skipped.length === 0 && !stopped) return null
  const progress = words('photos.adding', { done, total })
  const time = leftSentence(words, left)
  return (
    <div className={styles.status}>
      {working && (
        <>
          <div className={styles.progress}>
            <span className={styles.grow}>
              {stopped ? words('photos.stopping') : progress}
              {!stopped && time !== '' && <span className={styles.left}> · {time}</span>}
            </span>
            {!stopped && (
              <Button size="xs" variant="subtle" onClick={adding.cancel}>
                {words('photos.cancel')}
              </Button>
            )}
          </div>
          <ProgressBar said={progress} done={done} total={total} className={styles.bar} />
        </>
      )}
      {!working && stopped && (
        <div className={styles.progress}>
          <span className={styles.grow}>{words('photos.stopped', stopped)}</span>
          {skipped.length === 0 && <CloseButton size="xs" aria-label={words('photos.close')} onClick={adding.forget} />}
        </div>
      )}
      {skipped.length > 0 && <SkippedList skipped={skipped} onRead={adding.forget} />}
    </div>
  )
}
