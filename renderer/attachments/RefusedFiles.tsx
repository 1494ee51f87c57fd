import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useWords } from '../i18n/useWords.ts'
import { Message } from '../ui/Message.tsx'
import styles from './AttachmentList.module.css'
import type { Refused } from './attachmentAdding.ts'
import { refusedSentence } from './refusedSentence.ts'

type Props = { readonly refused: readonly Refused[]; readonly onForget: () => void }

/** Which files are not in the list, and why; it stands until it has been read or others are added. */
export function RefusedFiles({ refused, onForget }: Props) {
  const words = useWords()
  if (refused.length === 0) return null
  return (
    <Message
      tone="ochre"
      actions={
        <ActionIcon aria-label={words('attachments.forget')} onClick={onForget}>
          <IconX size={16} stroke={1.6} />
        </ActionIcon>
      }
    >
      <ul className={styles.refused} aria-label={words('attachments.refused')}>
        {refused.map((one, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list only grows; two files may have one name
          <li key={at}>{refusedSentence(words, one)}</li>
        ))}
      </ul>
    </Message>
  )
}
