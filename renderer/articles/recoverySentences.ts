import type { RecoveredWords, Recovery } from '../../shared/contract/recovery.ts'
import type { Words } from '../../shared/words/words.ts'
import { minuteInWords } from '../i18n/moments.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'

/** What there is to tell about one article after a crash, or after words of it came back. */
export function useRecoverySentences(
  id: string,
  crash: Recovery | null,
  recovered: readonly RecoveredWords[],
): readonly string[] {
  const words = useWords()
  const language = useLanguage()
  const minute = (iso: string) => minuteInWords(new Date(iso), new Date(), words, language)
  return recoverySentences({ id, crash, recovered, words, minute })
}

/** Words that came back say more than when it happened. `minute` says a stored moment in words. */
export function recoverySentences({
  id,
  crash,
  recovered,
  words,
  minute,
}: {
  readonly id: string
  readonly crash: Recovery | null
  readonly recovered: readonly RecoveredWords[]
  readonly words: Words
  readonly minute: (iso: string) => string
}): readonly string[] {
  if (recovered.length > 0) return [...new Set(recovered.map(one => recoveredSentence(words, one)))]
  const here = crash?.articles.find(one => one.id === id)
  return crash && here ? [words('recovery.ended', { ended: minute(crash.endedAt), saved: minute(here.savedAt) })] : []
}

function recoveredSentence(words: Words, { how, sentences: count }: RecoveredWords): string {
  switch (how) {
    case 'applied':
      return count > 0 ? words('recovery.sentences', { count }) : words('recovery.changes')
    case 'kept-as-snapshot':
      return count > 0 ? words('recovery.kept', { count }) : words('recovery.keptChanges')
    case 'waits':
      return words('recovery.waits')
    default:
      return how satisfies never
  }
}
