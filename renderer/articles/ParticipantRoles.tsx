import { Button, UnstyledButton } from '@mantine/core'
import { useState } from 'react'
import type { Role } from '../../shared/articles/participant.ts'
import type { ParticipantRole } from '../../shared/articles/participantRoles.ts'
import { unnamed } from '../../shared/language/language.ts'
import { rolesFor, roleWord } from '../directory/roleWords.ts'
import { useWords } from '../i18n/useWords.ts'
import { PanelField } from './PanelField.tsx'
import styles from './Participants.module.css'
import type { ParticipantRow } from './participantRows.ts'

type Props = {
  readonly row: ParticipantRow
  readonly rows: readonly ParticipantRow[]
  readonly onRoles: (roles: readonly Role[], group: string | null) => void
  readonly onLeaveField: () => void
}

const isNamed = ({ panel }: Role): boolean => panel.pl !== '' || panel.en !== ''

/** What somebody was at the event: pressed or not; and for each the panel, where there was one. */
export function ParticipantRoles({ row, rows, onRoles, onLeaveField }: Props) {
  const words = useWords()
  /** Places of the roles whose panel is being named before its first letter. */
  const [naming, setNaming] = useState<ReadonlySet<number>>(new Set())
  const { name, record, kind, roles } = row
  const said = (role: ParticipantRole) => roleWord(words, role, record)
  const order = rolesFor(record?.kind ?? kind)
  const panels = rows.flatMap(other => other.roles).filter(isNamed)

  const toggle = (role: ParticipantRole) => {
    setNaming(new Set())
    const without = roles.filter(one => one.role !== role)
    const next = without.length < roles.length ? without : [...roles, { role, panel: unnamed }]
    const place = (one: Role) => order.indexOf(one.role)
    onRoles(
      next.toSorted((one, other) => place(one) - place(other)),
      null,
    )
  }
  const nameAt = (at: number, panel: Role['panel']) =>
    onRoles(
      roles.map((one, place) => (place === at ? { ...one, panel } : one)),
      `panel ${row.id} ${at}`,
    )
  const another = (at: number, { role }: Role) => {
    setNaming(new Set([at + 1]))
    onRoles([...roles.slice(0, at + 1), { role, panel: unnamed }, ...roles.slice(at + 1)], null)
  }

  const act = (label: 'participants.namePanel' | 'participants.anotherPanel', { role }: Role, onClick: () => void) => (
    <Button size="xs" variant="subtle" className={`${styles.act} ${styles.pencil}`} onClick={onClick}>
      {words(label, { role: said(role) })}
    </Button>
  )

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset draws a legend, which would say the name once more */}
      <div role="group" aria-label={words('participants.rolesOf', { name })} className={styles.choices}>
        {order.map(role => {
          const chosen = roles.some(one => one.role === role)
          return (
            <UnstyledButton key={role} className={styles.choice} aria-pressed={chosen} onClick={() => toggle(role)}>
              {said(role)}
            </UnstyledButton>
          )
        })}
      </div>
      {roles.map((role, at) => {
        const key = `${role.role} ${at}`
        const open = isNamed(role) || naming.has(at)
        const last = roles.findLastIndex(one => one.role === role.role) === at
        return (
          <div key={key} className={styles.panel}>
            {open && (
              <PanelField
                label={words('participants.panelOf', { role: said(role.role) })}
                panel={role.panel}
                known={panels}
                focused={naming.has(at)}
                onPanel={panel => nameAt(at, panel)}
                onLeave={onLeaveField}
              />
            )}
            <div className={styles.acts}>
              {!open && act('participants.namePanel', role, () => setNaming(new Set([at])))}
              {isNamed(role) && last && act('participants.anotherPanel', role, () => another(at, role))}
            </div>
          </div>
        )
      })}
    </>
  )
}
