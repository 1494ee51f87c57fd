import { Button, UnstyledButton } from '@mantine/core'
import { IconFileTypePdf } from '@tabler/icons-react'
import type { Attachment } from '../../shared/attachments/attachment.ts'
import type { Language } from '../../shared/language/language.ts'
import { sizeInWords } from '../../shared/language/sizeInWords.ts'
import { attachmentTitle } from '../../shared/publishing/attachmentHtml.ts'
import { useWords } from '../i18n/useWords.ts'
import { Dialog } from '../ui/Dialog.tsx'
import type { Question } from '../ui/question.ts'
import { useLive } from '../ui/useLive.ts'
import styles from './AttachmentPicker.module.css'
import type { AttachmentsHold } from './attachmentsHold.ts'

/** Asks for one attachment of the article for the text of this language; null when the person gave up. */
export type AttachmentQuestion = Question<Language, Attachment | null>

type Props = { readonly attachments: AttachmentsHold; readonly picking: AttachmentQuestion }

/** The dialog that a text opens to be given an attachment. */
export function AttachmentPicker({ attachments, picking }: Props) {
  const words = useWords()
  const asked = useLive(picking.open)
  const all = useLive(attachments)
  if (!asked) return null
  return (
    <Dialog
      opened
      onClose={() => asked.answer(null)}
      title={words('attachments.choose')}
      size={460}
      returnFocus={false}
    >
      {all.length === 0 ? (
        <p>
          <b>{words('attachments.chooseNone')}</b>
          <br />
          {words('attachments.chooseNoneWhat')}
        </p>
      ) : (
        <ul className={styles.list}>
          {all.map((attachment, at) => (
            <li key={attachment.id}>
              <UnstyledButton
                className={styles.choice}
                data-autofocus={at === 0 ? true : undefined}
                onClick={() => asked.answer(attachment)}
              >
                <IconFileTypePdf size={18} stroke={1.6} aria-hidden />
                <span className={styles.title}>{attachmentTitle(attachment, asked.asked)}</span>
                <small className={styles.size}>{sizeInWords(attachment.bytes, asked.asked)}</small>
              </UnstyledButton>
            </li>
          ))}
        </ul>
      )}
      <div className={styles.foot}>
        <Button onClick={() => asked.answer(null)}>{words('attachments.cancel')}</Button>
      </div>
    </Dialog>
  )
}
