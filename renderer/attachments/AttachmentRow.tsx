import { ActionIcon, TextInput } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconFileTypePdf, IconTrash } from '@tabler/icons-react'
import type { Attachment } from '../../shared/attachments/attachment.ts'
import { type Bilingual, type Language, languages } from '../../shared/language/language.ts'
import { sizeInWords } from '../../shared/language/sizeInWords.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import styles from './AttachmentList.module.css'

type Props = {
  readonly attachment: Attachment
  readonly place: number
  readonly total: number
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: () => void
  readonly onTitle: (title: Bilingual, changed: Language) => void
  /** The field has been left: its next letters are another step of undo. */
  readonly onLeave: () => void
}

export const rowId = (attachment: string): string => `attachment-${attachment}`

const titleIn = { pl: 'attachments.titleIn.pl', en: 'attachments.titleIn.en' } as const

/** One file: what it is called on the disk of the one who gave it, its size, and what the page calls it. */
export function AttachmentRow({ attachment, place, total, onMove, onRemove, onTitle, onLeave }: Props) {
  const words = useWords()
  const language = useLanguage()
  const { name: file, title } = attachment

  const moveButton = (by: -1 | 1) => {
    const name = words(by === -1 ? 'attachments.moveUp' : 'attachments.moveDown', { file })
    const Arrow = by === -1 ? IconArrowUp : IconArrowDown
    return (
      <ActionIcon
        aria-label={name}
        title={name}
        data-by={by}
        disabled={place === (by === -1 ? 1 : total)}
        onClick={() => onMove(by)}
      >
        <Arrow size={16} stroke={1.6} />
      </ActionIcon>
    )
  }
  const removal = words('attachments.remove', { file })

  return (
    <li
      id={rowId(attachment.id)}
      className={styles.row}
      aria-label={words('attachments.place', { place, total, file })}
    >
      <div className={styles.head}>
        <IconFileTypePdf className={styles.icon} size={18} stroke={1.6} aria-hidden />
        <span className={styles.about}>
          <span className={styles.file} title={file}>
            {file}
          </span>
          <span className={styles.size}>{sizeInWords(attachment.bytes, language)}</span>
        </span>
      </div>
      <div className={styles.tools}>
        {total > 1 && moveButton(-1)}
        {total > 1 && moveButton(1)}
        <ActionIcon color="red" data-stop aria-label={removal} title={removal} onClick={onRemove}>
          <IconTrash size={16} stroke={1.6} />
        </ActionIcon>
      </div>
      {languages.map(one => (
        <TextInput
          key={one}
          className={styles.title}
          aria-label={words(titleIn[one], { file })}
          lang={one}
          value={title[one]}
          placeholder={file}
          onChange={typed => onTitle({ ...title, [one]: typed.target.value }, one)}
          onBlur={onLeave}
          leftSection={<span className={styles.language}>{one.toUpperCase()}</span>}
          leftSectionWidth={34}
          leftSectionPointerEvents="none"
        />
      ))}
    </li>
  )
}
