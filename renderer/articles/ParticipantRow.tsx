import { Button, UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { useId } from 'react'
import type { Role, WrittenOffice } from '../../shared/articles/participant.ts'
import { officeWords } from '../directory/officeWords.ts'
import { rolesInWords } from '../directory/roleWords.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import { ParticipantRoles } from './ParticipantRoles.tsx'
import styles from './Participants.module.css'
import type { ParticipantRow as Row } from './participantRows.ts'

type Props = {
  readonly row: Row
  /** All of them: panels that others were in are offered. */
  readonly rows: readonly Row[]
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  readonly onRoles: (roles: readonly Role[], group: string | null) => void
  readonly onLeaveField: () => void
  readonly onSettle: (office: WrittenOffice, what: 'used' | 'left') => void
  readonly onRemove: () => void
}

/** One person or institution: the office under which the item speaks of them, what they did and, opened, a choice of that. */
export function ParticipantRow({ row, rows, open, onOpen, onRoles, onLeaveField, onSettle, onRemove }: Props) {
  const words = useWords()
  const reader = useLanguage()
  const inside = useId()
  const { id, name, about, record, roles, isTagged, changedTo } = row
  const said = rolesInWords(words, roles, record, reader)
  const facts = [
    ...(about !== '' ? [about] : []),
    ...(record && !isTagged ? [words('participants.untaggedAnywhere')] : []),
  ]
  return (
    <li>
      <UnstyledButton
        className={styles.row}
        aria-expanded={open}
        aria-controls={open ? inside : undefined}
        data-participant={id}
        data-stop
        onClick={() => onOpen(!open)}
      >
        <IconChevronRight className={styles.chevron} size={14} stroke={1.8} aria-hidden />
        <span className={styles.who}>
          {name}
          {facts.length > 0 && <span className={styles.about}>{facts.join(' · ')}</span>}
          {said.length > 0 && <span className={styles.roles}>{said.join(' · ')}</span>}
          {!record && <span className={styles.gone}>{words('participants.gone')}</span>}
        </span>
      </UnstyledButton>
      {changedTo && (
        <div className={styles.changed}>
          <p>
            {words('participants.officeNow', {
              office: officeWords(changedTo, reader) || words('participants.noOffice'),
            })}
          </p>
          <div className={styles.acts}>
            <Button
              size="xs"
              variant="subtle"
              className={`${styles.act} ${styles.pencil}`}
              aria-label={words('participants.useNamed', { name })}
              onClick={() => onSettle(changedTo, 'used')}
            >
              {words('participants.use')}
            </Button>
            <Button
              size="xs"
              variant="subtle"
              className={`${styles.act} ${styles.pencil}`}
              aria-label={words('participants.leaveNamed', { name })}
              onClick={() => onSettle(changedTo, 'left')}
            >
              {words('participants.leave')}
            </Button>
          </div>
        </div>
      )}
      {open && (
        <div id={inside} className={styles.inside}>
          <ParticipantRoles row={row} rows={rows} onRoles={onRoles} onLeaveField={onLeaveField} />
          {!isTagged && (
            <div className={styles.acts}>
              <Button size="xs" variant="subtle" color="red" className={styles.act} onClick={onRemove}>
                {words('participants.remove')}
              </Button>
            </div>
          )}
        </div>
      )}
    </li>
  )
}
