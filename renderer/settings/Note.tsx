import { clockTime } from '../i18n/moments.ts'
import { useWords } from '../i18n/useWords.ts'
import type { FieldNote } from './fieldKeeper.ts'
import styles from './Note.module.css'

/** The line under a field: saved when, or why not. Its room is always there, so nothing below moves. */
export function Note({ id, note }: { readonly id?: string; readonly note: FieldNote }) {
  const words = useWords()
  const bad = note.kind === 'wrong' || note.kind === 'refused'
  return (
    <p id={id} className={`${styles.note} ${bad ? styles.bad : ''}`} aria-live={bad ? 'assertive' : 'polite'}>
      {note.kind === 'saving' && words('saving.saving')}
      {note.kind === 'saved' && words('saving.saved', { time: clockTime(note.at) })}
      {bad && note.sentence}
    </p>
  )
}
