import { useState } from 'react'
import type { Photo } from '../../shared/photos/photo.ts'
import { useWords } from '../i18n/useWords.ts'
import { useReach } from '../ui/reach.ts'
import styles from './CompareView.module.css'

type Props = { readonly article: string; readonly photo: Pick<Photo, 'id' | 'name'>; readonly lost: boolean }

/** A photo in small; where its file is gone, that is said in its place. */
export function SmallPhoto({ article, photo, lost }: Props) {
  const words = useWords()
  const { mediaAddress } = useReach()
  const [failed, setFailed] = useState(false)
  if (lost || failed) return <p className={styles.lost}>{words('history.photo.lost')}</p>
  return (
    <img
      className={styles.photo}
      src={mediaAddress(article, photo.id, 320)}
      alt={words('history.photo.inText', { name: photo.name })}
      loading="lazy"
      onError={() => setFailed(true)}
    />
  )
}
