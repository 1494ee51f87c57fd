import { Button } from '@mantine/core'
import { IconUserPlus } from '@tabler/icons-react'
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { WrittenOffice } from '../../shared/articles/participant.ts'
import { useDirectory } from '../directory/useDirectory.ts'
import { RecordPicker } from '../editor/mention/RecordPicker.tsx'
import type { RecordRow } from '../editor/records.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import { useAnnounce } from '../ui/LiveRegion.tsx'
import { showToast } from '../ui/showToast.tsx'
import { useLive } from '../ui/useLive.ts'
import type { Mentioned } from './mentionedRecords.ts'
import { neighbourStop } from './mentionStops.ts'
import type { OpenArticle } from './openArticle.ts'
import { ParticipantRow } from './ParticipantRow.tsx'
import styles from './Participants.module.css'
import { participantActs } from './participantActs.ts'
import { participantRows, type ParticipantRow as Row } from './participantRows.ts'

type Props = {
  readonly article: OpenArticle
  /** Who is tagged in the texts. */
  readonly mentioned: readonly Mentioned[]
}

/** *Uczestnicy*: all who are tagged in either text and all who took part, with their offices and what they did at the event. */
export function Participants({ article, mentioned }: Props) {
  const words = useWords()
  const announce = useAnnounce()
  const reader = useLanguage()
  const known = useDirectory().data
  const { details } = useLive(article.details)
  const [open, setOpen] = useState<string | null>(null)
  const [adding, setAdding] = useState(false)
  const section = useRef<HTMLDivElement>(null)
  const focusNext = useRef<(() => HTMLElement | null | undefined) | null>(null)

  const records = useMemo(() => new Map((known ?? []).map(record => [record.id, record])), [known])
  const acts = useMemo(() => participantActs(article, records), [article, records])
  const rows = useMemo(() => {
    const tags = mentioned.flatMap(({ places }) => places)
    const goneNames = new Map(mentioned.filter(({ gone }) => gone).map(({ id, name }) => [id, name]))
    return participantRows({ details, tags, records, goneNames, reader }, open)
  }, [details, mentioned, records, reader, open])

  // What is pressed may go with the press: the focus is then put where the work goes on.
  useLayoutEffect(() => {
    const target = focusNext.current?.()
    if (!target) return
    focusNext.current = null
    target.focus()
  })

  const onArrow = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null
    const isStop = event.target instanceof HTMLElement && event.target.hasAttribute('data-stop')
    if (by === null || !isStop || !section.current) return
    event.preventDefault()
    neighbourStop(section.current, by)?.focus()
  }
  const rowButton = (id: string) =>
    section.current?.querySelector<HTMLElement>(`[data-participant="${CSS.escape(id)}"]`)
  const addButton = () => section.current?.querySelector<HTMLElement>('[data-add]')
  const close = () => {
    focusNext.current = addButton
    setAdding(false)
  }
  const add = ({ id }: Pick<RecordRow, 'id'>) => {
    focusNext.current = () => rowButton(id)
    acts.add(id)
    setAdding(false)
    setOpen(id)
  }
  const remove = ({ id, name }: Row) => {
    const at = rows.findIndex(row => row.id === id)
    const neighbour = rows[at + 1] ?? rows[at - 1]
    focusNext.current = () => (neighbour && rowButton(neighbour.id)) ?? addButton()
    setOpen(null)
    const takeBack = acts.remove(id)
    const run = () => {
      focusNext.current = () => rowButton(id)
      if (takeBack()) return
      focusNext.current = null
      addButton()?.focus()
    }
    showToast({
      sentence: words('participants.removed', { name }),
      undo: { label: words('attachments.undo'), run },
    })
  }
  const settle = ({ id, name }: Row, office: WrittenOffice, what: 'used' | 'left') => {
    if (what === 'used') acts.takeOffice(id, office)
    else acts.leaveOffice(id, office)
    announce(words(what === 'used' ? 'participants.used' : 'participants.left', { name }))
    focusNext.current = () => rowButton(id)
  }
  const source = article.texts[reader].records

  // Until the directory has answered nobody is known, which is not the same as nobody being there.
  if (!known) return null
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the buttons in it, each reached by Tab as well
    <div ref={section} className={styles.participants} onKeyDown={onArrow}>
      {rows.length === 0 && <p className={styles.none}>{words('participants.none')}</p>}
      {rows.length > 0 && (
        <ul className={styles.rows} aria-label={words('participants.title')}>
          {rows.map(row => (
            <ParticipantRow
              key={row.id}
              row={row.name === '' ? { ...row, name: words('participants.goneName') } : row}
              rows={rows}
              open={row.id === open}
              onOpen={isOpen => setOpen(isOpen ? row.id : null)}
              onRoles={(roles, group) => acts.setRoles(row, roles, group)}
              onLeaveField={acts.endGroup}
              onSettle={(office, what) => settle(row, office, what)}
              onRemove={() => remove(row)}
            />
          ))}
        </ul>
      )}
      {adding ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: Esc inside closes it, as it does in every list
        <div
          onKeyDown={event => {
            if (event.key !== 'Escape') return
            event.stopPropagation()
            close()
          }}
        >
          <p className={styles.adding}>{words('participants.adding')}</p>
          <RecordPicker
            source={source}
            language={reader}
            present=""
            onPick={add}
            onNew={(kind, name) =>
              void source
                .onNewRecord(kind, name)
                .then(made => (made ? add(made) : section.current?.querySelector('input')?.focus()))
            }
          />
        </div>
      ) : (
        <Button
          data-add
          data-stop
          className={styles.add}
          leftSection={<IconUserPlus size={16} stroke={1.6} />}
          onClick={() => setAdding(true)}
        >
          {words('participants.add')}
        </Button>
      )}
    </div>
  )
}
