import { useCallback, useMemo, useReducer } from 'react'
import { useDirectory } from '../directory/useDirectory.ts'
import { useLanguage } from '../i18n/useWords.ts'
import { useLive } from '../ui/useLive.ts'
import { useTrashed } from '../ui/useTrashed.ts'
import { type Mentioned, mentionedRecords } from './mentionedRecords.ts'
import { mentionsInTexts } from './mentionsInTexts.ts'
import type { OpenArticle } from './openArticle.ts'
import { useAfterPause } from './useAfterPause.ts'

interface MentionedNow {
  readonly mentioned: readonly Mentioned[]
  /** Reads the texts without waiting for a pause: after a change made from the list itself. */
  readonly readNow: () => void
}

/** Who is mentioned, read in a pause of the writing, and again when the directory has changed. */
export function useMentioned({ texts, anyEdit, details }: OpenArticle): MentionedNow {
  const language = useLanguage()
  const [turn, readNow] = useReducer((before: number) => before + 1, 0)
  const places = useAfterPause(
    anyEdit,
    // biome-ignore lint/correctness/useExhaustiveDependencies: a new reader is asked at once
    useCallback(() => mentionsInTexts(texts), [texts, turn]),
  )
  const records = useDirectory().data ?? null
  const { event, publishOn, participants } = useLive(details).details
  // The trash is asked only where somebody is missing.
  const missing = records !== null && places.some(place => !records.some(record => record.id === place.id))
  const inTrash = useTrashed('', missing).data
  const mentioned = useMemo(() => {
    const trashed = inTrash?.items.flatMap(item => (item.kind === 'record' ? [item.record] : []))
    return mentionedRecords(places, records, trashed ?? [], language, { event, publishOn, participants })
  }, [places, records, inTrash, language, event, publishOn, participants])
  return { mentioned, readNow }
}
