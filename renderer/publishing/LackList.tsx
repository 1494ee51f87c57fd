import { Button } from '@mantine/core'
import type { Language } from '../../shared/language/language.ts'
import { lackSentence } from '../../shared/publishing/lackSentence.ts'
import type { Lack } from '../../shared/publishing/lacks.ts'
import { useWords } from '../i18n/useWords.ts'
import { Message } from '../ui/Message.tsx'
import { addressOf } from '../ui/place.ts'
import styles from './ExportDialog.module.css'

type Props = {
  readonly lacks: readonly Lack[]
  /** The way to the text of a language; null where it is only read, and what is missing can only be known. */
  readonly onWrite: ((language: Language) => void) | null
}

/** What readers will miss, the missing version first, each with the way to where it can be written. */
export function LackList({ lacks, onWrite }: Props) {
  const words = useWords()
  return (
    <Message tone="ochre">
      <ul className={styles.lacks} aria-label={words('publishing.incomplete')}>
        {lacks.map(lack => {
          const sentence = lackSentence(words, lack)
          return (
            <li key={sentence} className={styles.lack}>
              <span>{sentence}</span>
              {onWrite && <Way lack={lack} onWrite={onWrite} />}
            </li>
          )
        })}
      </ul>
    </Message>
  )
}

const write = { pl: 'publishing.write.pl', en: 'publishing.write.en' } as const

function Way({ lack, onWrite }: { readonly lack: Lack; readonly onWrite: (language: Language) => void }) {
  const words = useWords()
  switch (lack.kind) {
    case 'empty-version':
    case 'no-title':
      return (
        <Button size="xs" onClick={() => onWrite(lack.language)}>
          {words(write[lack.language])}
        </Button>
      )
    case 'shorter-english':
      return (
        <Button size="xs" onClick={() => onWrite('en')}>
          {words(write.en)}
        </Button>
      )
    case 'no-address':
      return (
        <Button size="xs" component="a" href={addressOf({ kind: 'settings', section: 'organisation' })}>
          {words('publishing.toSettings')}
        </Button>
      )
    case 'both-empty':
    case 'prompts-left':
    case 'no-photos':
    case 'without-alt':
    case 'damaged-photos':
    case 'unknown-mentions':
      return null
    default:
      return lack satisfies never
  }
}
