import { useEffect, useState } from 'react'
import { useWords } from '../i18n/useWords.ts'
import styles from './DropVeil.module.css'
import { fileDrop } from './fileDrop.ts'

/** Takes files dropped anywhere on the window; while they hang over it, says where they will go. */
export function DropVeil({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const words = useWords()
  const [over, setOver] = useState(false)
  useEffect(() => fileDrop(window, { onFiles, onOver: setOver }), [onFiles])
  return over ? (
    <div className={styles.veil}>
      <div className={styles.sign}>
        <b className={styles.title}>{words('photos.drop')}</b>
        <span>{words('photos.dropWhat')}</span>
      </div>
    </div>
  ) : null
}
