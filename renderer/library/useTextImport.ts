import { useRef, useState } from 'react'
import type { ImportRefusal } from '../../shared/contract/importing.ts'
import { importSentence } from '../../shared/contract/importSentence.ts'
import type { Language } from '../../shared/language/language.ts'
import type { Words } from '../../shared/words/words.ts'
import { useWords } from '../i18n/useWords.ts'
import { attempt, type Unreachable } from '../ui/attempt.ts'
import { handOverFile } from '../ui/handOverFile.ts'
import { useReach } from '../ui/reach.ts'

export type TextImport =
  | { readonly kind: 'idle' }
  | { readonly kind: 'asking'; readonly file: File }
  | { readonly kind: 'reading'; readonly file: File }
  | { readonly kind: 'refused'; readonly sentence: string }

/** *Wczytaj*: a file, the question of its language, and the article that comes of it. */
export function useTextImport(onImported: (id: string) => void) {
  const { newsroom, handOver } = useReach()
  const words = useWords()
  const [state, setState] = useState<TextImport>({ kind: 'idle' })
  const cancelling = useRef<AbortController>(null)

  const read = async (file: File, language: Language): Promise<void> => {
    const cancel = new AbortController()
    cancelling.current = cancel
    setState({ kind: 'reading', file })
    const handed = await handOverFile(handOver, file)
    const answer = handed.ok
      ? await attempt(newsroom.importing.text({ token: handed.value, language }, { signal: cancel.signal }))
      : handed
    if (cancel.signal.aborted) return
    if (!answer.ok) return setState({ kind: 'refused', sentence: sentenceOf(words, answer.refusal) })
    setState({ kind: 'idle' })
    onImported(answer.value.id)
  }

  return {
    state,
    choose: (file: File | null) => file && setState({ kind: 'asking', file }),
    read,
    stop: () => {
      cancelling.current?.abort()
      setState({ kind: 'idle' })
    },
  }
}

const sentenceOf = (words: Words, refusal: ImportRefusal | Unreachable): string =>
  refusal.kind === 'unreachable' ? words('shell.notDone') : importSentence(words, refusal)
