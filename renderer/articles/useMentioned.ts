import { useCallback, useMemo, useReducer } from 'react'
import { useDirectory } from '../directory/useDirectory.ts'
import { useLanguage } from '../i18n/useWords.ts'
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
export function useMentioned({ texts, anyEdit }: OpenArticle): MentionedNow {
  const language = useLanguage()
  const [turn, readNow] = useReducer((before: number) => before + 1, 0)
  const places = useAfterPause(
    anyEdit,
    // biome-ignore lint/correctness/useExhaustiveDependencies: a new reader is asked at once
    useCallback(() => mentionsInTexts(texts), [texts, turn]),
  )
  const records = useDirectory().data ?? null
  const mentioned = useMemo(() => mentionedRecords(places, records, language), [places, records, language])
  return { mentioned, readNow }
}
