import { useEffect, useState } from 'react'
import { useWords } from '../i18n/useWords.ts'
import styles from './DropVeil.module.css'
import { fileDrop } from './fileDrop.ts'
import { type Point, tileAim } from './tileAim.ts'

type Props = {
  /** `before` is the photo of the strip that the files were dropped in front of, null for the end. */
  readonly onFiles: (files: readonly File[], before: string | null) => void
  /** Names of dropped folders in which there is no file. */
  readonly onEmpty: (folders: readonly string[]) => void
}

/** Takes files dropped anywhere on the window; while they hang over it, says where they will go. */
export function DropVeil({ onFiles, onEmpty }: Props) {
  const words = useWords()
  const [over, setOver] = useState<Point | null>(null)
  useEffect(
    () =>
      fileDrop(window, {
        onFiles: ({ files, empty }, at) => {
          onFiles(files, tileAim(at)?.before ?? null)
          onEmpty(empty)
        },
        onOver: setOver,
      }),
    [onFiles, onEmpty],
  )
  if (!over) return null
  const aim = tileAim(over)
  return (
    <>
      <div className={aim ? styles.above : styles.veil}>
        <div className={styles.sign}>
          <b className={styles.title}>{words(aim ? 'photos.dropHere' : 'photos.drop')}</b>
          <span>{words('photos.dropWhat')}</span>
        </div>
      </div>
      {aim && <i className={styles.line} style={aim.line} />}
    </>
  )
}
