import { Button, Popover, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../i18n/useWords.ts'
import styles from './PhotosStrip.module.css'
import type { Skipped } from './photoAdding.ts'
import { skippedSentence } from './skippedSentence.ts'

type Props = { readonly skipped: readonly Skipped[]; readonly onRead: () => void }

/** One link, however many files there are to be said something about; it opens the list of them. */
export function SkippedList({ skipped, onRead }: Props) {
  const words = useWords()
  const [open, setOpen] = useState(false)
  const notThere = skipped.filter(one => one.refusal.kind !== 'partly').length
  return (
    <Popover opened={open} onChange={setOpen} position="top-end" trapFocus returnFocus width={420}>
      <Popover.Target>
        <UnstyledButton className={styles.link} onClick={() => setOpen(!open)}>
          {notThere > 0
            ? words('photos.skipped', { count: notThere })
            : words('photos.remarks', { count: skipped.length })}
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <b className={styles.skippedTitle}>{words('photos.skippedTitle')}</b>
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
              onRead()
            }}
          >
            {words('photos.close')}
          </Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}
