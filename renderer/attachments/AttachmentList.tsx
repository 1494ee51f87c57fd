import { Button, FileButton } from '@mantine/core'
import { IconFilePlus } from '@tabler/icons-react'
import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Attachment } from '../../shared/attachments/attachment.ts'
import { useWords } from '../i18n/useWords.ts'
import { useAnnounce } from '../ui/LiveRegion.tsx'
import { showToast } from '../ui/showToast.tsx'
import { useLive } from '../ui/useLive.ts'
import styles from './AttachmentList.module.css'
import { AttachmentRow, rowId } from './AttachmentRow.tsx'
import type { AttachmentAdding } from './attachmentAdding.ts'
import { movedAttachment, withAttachmentAt, withoutAttachment, withTitle } from './attachmentEdits.ts'
import type { AttachmentsHold } from './attachmentsHold.ts'
import { RefusedFiles } from './RefusedFiles.tsx'

type Props = { readonly attachments: AttachmentsHold; readonly adding: AttachmentAdding }

/** The PDF files of an item in the order of the page: their names there, their places, the way in and out. */
export function AttachmentList({ attachments, adding }: Props) {
  const words = useWords()
  const announce = useAnnounce()
  const all = useLive(attachments)
  const { arriving, refused } = useLive(adding.state)
  const list = useRef<HTMLDivElement>(null)
  const addAgain = useRef<() => void>(null)
  const focusNext = useRef<(() => HTMLElement | null | undefined) | null>(null)
  const onTheirWay = arriving.length
  const before = useRef(0)

  // What has just arrived or been refused stands at the end, which may be below the edge.
  useEffect(() => {
    const news = onTheirWay > 0 || before.current > 0 || refused.length > 0
    if (news) list.current?.lastElementChild?.scrollIntoView?.({ block: 'nearest' })
    before.current = onTheirWay
  }, [onTheirWay, refused.length])
  // A row that is moved or goes loses the focus: where it is to be is known once the changed list has been drawn.
  // biome-ignore lint/correctness/useExhaustiveDependencies: for each change of the list
  useLayoutEffect(() => {
    focusNext.current?.()?.focus()
    focusNext.current = null
  }, [all])

  const move = ({ id, name }: Attachment, by: -1 | 1) => {
    const moved = movedAttachment(attachments.get(), id, by)
    focusNext.current = () => arrowOf(id, by)
    attachments.change(moved)
    const place = moved.findIndex(one => one.id === id) + 1
    announce(words('attachments.moved', { file: name, place, total: moved.length }))
  }
  const remove = (attachment: Attachment, at: number) => {
    focusNext.current = () => {
      const stops = [...(list.current?.querySelectorAll<HTMLElement>('[data-stop]') ?? [])]
      return stops[Math.min(at, stops.length - 1)]
    }
    attachments.change(withoutAttachment(attachments.get(), attachment.id))
    showToast({
      sentence: words('attachments.removed', { file: attachment.name }),
      undo: {
        label: words('attachments.undo'),
        run: () => attachments.change(withAttachmentAt(attachments.get(), attachment, at)),
      },
    })
  }

  return (
    <div ref={list} className={styles.list}>
      {all.length === 0 && arriving.length === 0 && <p className={styles.none}>{words('attachments.none')}</p>}
      {all.length + arriving.length > 0 && (
        <ol className={styles.rows} aria-label={words('attachments.title')}>
          {all.map((attachment, at) => (
            <AttachmentRow
              key={attachment.id}
              attachment={attachment}
              place={at + 1}
              total={all.length}
              onMove={by => move(attachment, by)}
              onRemove={() => remove(attachment, at)}
              onTitle={(title, language) =>
                attachments.change(
                  withTitle(attachments.get(), attachment.id, title),
                  `attachment ${attachment.id} ${language}`,
                )
              }
              onLeave={attachments.endGroup}
            />
          ))}
          {arriving.map(({ key, file }) => (
            <li key={key} className={styles.arriving}>
              {words('attachments.arriving', { file: file.name })}
            </li>
          ))}
        </ol>
      )}
      <RefusedFiles refused={refused} onForget={adding.forget} />
      <FileButton
        accept="application/pdf,.pdf"
        multiple
        resetRef={addAgain}
        onChange={files => {
          adding.add(files)
          addAgain.current?.()
        }}
      >
        {button => (
          <Button {...button} data-stop className={styles.add} leftSection={<IconFilePlus size={16} stroke={1.6} />}>
            {words('attachments.add')}
          </Button>
        )}
      </FileButton>
    </div>
  )
}

/** The arrow that was pressed; at either end it is switched off, and the other one is there. */
function arrowOf(id: string, by: -1 | 1): HTMLElement | null {
  const row = document.getElementById(rowId(id))
  return row?.querySelector<HTMLElement>(`[data-by="${by}"]:enabled`) ?? row?.querySelector('[data-by]:enabled') ?? null
}
