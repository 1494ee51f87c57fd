import { useCallback, useEffect, useMemo, useReducer, useState } from 'react'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import type { DirectoryRecords } from '../directory/directoryRecords.ts'
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
export function useMentioned({ texts, anyEdit }: OpenArticle, directory: DirectoryRecords): MentionedNow {
  const language = useLanguage()
  const [turn, readNow] = useReducer((before: number) => before + 1, 0)
  const places = useAfterPause(
    anyEdit,
    // biome-ignore lint/correctness/useExhaustiveDependencies: a new reader is asked at once
    useCallback(() => mentionsInTexts(texts), [texts, turn]),
  )
  const records = useRecords(directory)
  const mentioned = useMemo(() => mentionedRecords(places, records, language), [places, records, language])
  return { mentioned, readNow }
}

function useRecords(directory: DirectoryRecords): readonly DirectoryRecord[] | null {
  const [records, setRecords] = useState<readonly DirectoryRecord[] | null>(null)
  useEffect(() => {
    let here = true
    const read = () => {
      directory.all().then(
        all => {
          if (here) setRecords(all)
        },
        (error: unknown) => console.error('the directory did not answer', error),
      )
    }
    read()
    const stop = directory.onChange(read)
    return () => {
      here = false
      stop()
    }
  }, [directory])
  return records
}
