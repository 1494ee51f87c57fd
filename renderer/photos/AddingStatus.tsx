import { Button, Popover, UnstyledButton } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { useAnnounce } from '../ui/LiveRegion.tsx'
import { useLive } from '../ui/useLive.ts'
import styles from './PhotosStrip.module.css'
import type { PhotoAdding } from './photoAdding.ts'
import { skippedSentence } from './skippedSentence.ts'

/** How far the adding is, how to stop it, and which files need attention. */
export function AddingStatus({ adding }: { readonly adding: PhotoAdding }) {
  const words = useWords()
  const announce = useAnnounce()
  const { tiles, done, total, skipped } = useLive(adding.state)
  const [open, setOpen] = useState(false)
  const working = tiles.length > 0
  const notThere = skipped.filter(one => one.refusal.kind !== 'partly').length
  const newest = skipped.at(-1)

  useEffect(() => {
    if (newest) announce(skippedSentence(words, newest), 'assertive')
  }, [newest, announce, words])

  if (!working && skipped.length === 0) return null
  return (
    <div className={styles.status}>
      {working && (
        <>
          <div className={styles.progress}>
            <span className={styles.grow}>{words('photos.adding', { done, total })}</span>
            <Button size="xs" variant="subtle" onClick={adding.cancel}>
              {words('photos.cancel')}
            </Button>
          </div>
          <div
            className={styles.bar}
            role="progressbar"
            aria-label={words('photos.adding', { done, total })}
            aria-valuemin={0}
            aria-valuemax={total}
            aria-valuenow={done}
          >
            <i style={{ width: `${(done / total) * 100}%` }} />
          </div>
        </>
      )}
      {skipped.length > 0 && (
        <Popover opened={open} onChange={setOpen} position="top-end" trapFocus returnFocus width={420}>
          <Popover.Target>
            <UnstyledButton className={styles.link} onClick={() => setOpen(!open)}>
              {notThere > 0
                ? words('photos.skipped', { count: notThere })
                : words('photos.remarks', { count: skipped.length })}
            </UnstyledButton>
          </Popover.Target>
          <Popover.Dropdown role="dialog" aria-label={words('photos.skippedTitle')}>
            <ul className={styles.skipped}>
              {skipped.map((one, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows; two files may have one name
                <li key={at}>{skippedSentence(words, one)}</li>
              ))}
            </ul>
            <div className={styles.skippedEnd}>
              <Button
                size="xs"
                onClick={() => {
                  setOpen(false)
                  adding.forgetSkipped()
                }}
              >
                {words('photos.close')}
              </Button>
            </div>
          </Popover.Dropdown>
        </Popover>
      )}
    </div>
  )
}
