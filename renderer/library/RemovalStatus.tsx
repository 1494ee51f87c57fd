import { Button } from '@mantine/core'
import { troubleSentence } from '../../shared/contract/troubleSentence.ts'
import type { Language } from '../../shared/language/language.ts'
import type { Words } from '../../shared/words/words.ts'
import { AskDialog } from '../articles/AskDialog.tsx'
import { listInWords } from '../i18n/listInWords.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import { Message } from '../ui/Message.tsx'
import { useSaid } from '../ui/useSaid.ts'
import { useTellWork } from '../ui/useShell.ts'
import styles from './RemovalStatus.module.css'
import { trashInWords } from './trashInWords.ts'
import type { Removal, TrashRemoval } from './trashRemoval.ts'
import { placeOf, trashTitle } from './trashRow.ts'

type Props = {
  readonly removal: TrashRemoval
  readonly state: Removal
  /** The safe answer. */
  readonly onStay: () => void
  readonly onGone: () => void
}

/** The question before something is removed for ever, the work, and what came of it. */
export function RemovalStatus({ removal, state, onStay, onGone }: Props) {
  const words = useWords()
  const language = useLanguage()
  useSaid(saidOf(state, words, language))
  useTellWork(state.kind === 'removing' ? state.done : null, state.kind === 'removing' ? state.total : 1)
  switch (state.kind) {
    case 'idle':
      return null
    case 'asking':
      return (
        <AskDialog
          question={words('trash.ask', { what: trashInWords(state.items, words, language) })}
          what={words('trash.noWayBack')}
          doIt={words('trash.remove')}
          stay={words('trash.stay')}
          loses
          onDo={() => void removal.go().then(onGone)}
          onStay={() => {
            removal.stay()
            onStay()
          }}
        />
      )
    case 'removing':
      return (
        <div className={styles.working}>
          {words('trash.removing', { done: state.done, total: state.total })}
          <Button size="xs" onClick={removal.stop}>
            {words('trash.stop')}
          </Button>
        </div>
      )
    case 'stopped':
      return <Message tone="slate">{words('trash.stopped')}</Message>
    case 'unreachable':
      return <Message tone="red">{words('shell.notDone')}</Message>
    case 'done': {
      const sentence = stayedSentence(state, words, language)
      return sentence && <Message tone="red">{sentence}</Message>
    }
    default:
      return state satisfies never
  }
}

type Done = Extract<Removal, { readonly kind: 'done' }>

const hasStayed = ({ stayed }: Done, { place, id }: { readonly place: string; readonly id: string }): boolean =>
  stayed.some(({ item }) => item.place === place && item.id === id)

/** Names what stayed, with what the disk says of the first. */
function stayedSentence(done: Done, words: Words, language: Language): string | null {
  const [first] = done.stayed
  if (!first) return null
  const titles = done.items
    .filter(item => hasStayed(done, placeOf(item)))
    .map(item => words('trash.named', { title: trashTitle(item, words, language) }))
  const what = listInWords(titles, language)
  return words('trash.stayed', { what, trouble: troubleSentence(words, first.trouble, 'step') })
}

function saidOf(state: Removal, words: Words, language: Language): string | null {
  if (state.kind === 'stopped') return words('trash.stopped')
  if (state.kind !== 'done') return null
  const gone = state.items.filter(item => !hasStayed(state, placeOf(item)))
  return gone.length > 0 ? words('trash.removed', { what: trashInWords(gone, words, language) }) : null
}
