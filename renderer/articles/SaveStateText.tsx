import { IconAlertCircle, IconCheck, IconCircleDashed } from '@tabler/icons-react'
import { useEffect } from 'react'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import { byTimer } from '../ui/byTimer.ts'
import { useAnnounce } from '../ui/LiveRegion.tsx'
import { useLive } from '../ui/useLive.ts'
import styles from './ArticleScreen.module.css'
import type { OpenArticle } from './openArticle.ts'
import { saveAnnouncer } from './saveAnnouncer.ts'
import { saveSentence, unsavedSentence } from './saveSentence.ts'

const shapes = {
  saved: IconCheck,
  changed: IconCircleDashed,
  saving: IconCircleDashed,
  refused: IconAlertCircle,
} as const

/** Whether the text is on the disk, in words; draws when that changes and not for a key. */
export function SaveStateText({ saving }: Pick<OpenArticle, 'saving'>) {
  const words = useWords()
  const language = useLanguage()
  const announce = useAnnounce()
  const state = useLive(saving.state)
  const Shape = shapes[state.kind]

  useEffect(
    () =>
      saveAnnouncer({
        state: saving.state,
        later: byTimer,
        onSaved: at => announce(saveSentence(words, language, { kind: 'saved', at }, new Date())),
        onRefused: trouble => announce(unsavedSentence(words, trouble), 'assertive'),
      }),
    [saving, words, language, announce],
  )

  return (
    <span className={styles.saved} data-save-state={state.kind}>
      <Shape size={14} stroke={1.6} aria-hidden />
      {saveSentence(words, language, state, new Date())}
    </span>
  )
}
