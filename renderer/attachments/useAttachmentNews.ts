import { useEffect } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { useAnnounce } from '../ui/LiveRegion.tsx'
import type { AttachmentAdding } from './attachmentAdding.ts'
import { refusedSentence } from './refusedSentence.ts'

/** Says what arrived and what was refused, also while the list is not on the screen. */
export function useAttachmentNews(adding: AttachmentAdding): void {
  const words = useWords()
  const announce = useAnnounce()
  useEffect(() => {
    let before = adding.state.get()
    return adding.state.subscribe(() => {
      const now = adding.state.get()
      const newest = now.refused.at(-1)
      if (newest && newest !== before.refused.at(-1)) announce(refusedSentence(words, newest), 'assertive')
      else if (now.added && now.added !== before.added) announce(words('attachments.added', { file: now.added.name }))
      before = now
    })
  }, [adding, announce, words])
}
