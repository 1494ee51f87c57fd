import { ActionIcon, Button, Menu } from '@mantine/core'
import {
  IconAddressBook,
  IconAlertCircle,
  IconArrowMerge,
  IconCheck,
  IconCircleDashed,
  IconDots,
  IconTrash,
  IconX,
} from '@tabler/icons-react'
import type { Words } from '../../../shared/words/words.ts'
import { clockTime } from '../../i18n/moments.ts'
import { spoken } from '../../i18n/spoken.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import type { RecordRefusal } from '../directoryDesk.ts'
import styles from './RecordPane.module.css'
import type { DraftState } from './recordDrafts.ts'
import type { RecordFields } from './recordFields.ts'

type Props = {
  readonly fields: RecordFields
  readonly state: DraftState<RecordRefusal> | null
  readonly readOnly: boolean
  readonly about: string
  readonly onSave: () => void
  readonly onUndo: () => void
  readonly onDiscard: () => void
  readonly onMerge: () => void
  readonly onTrash: () => void
  readonly onCard: () => void
  readonly onClose: () => void
}

const shapes = {
  saved: IconCheck,
  changed: IconCircleDashed,
  saving: IconCircleDashed,
  wrong: IconAlertCircle,
  refused: IconAlertCircle,
} as const

function stateSentence(words: Words, state: DraftState<RecordRefusal>): string {
  switch (state.kind) {
    case 'saved':
      return words('saving.saved', { time: clockTime(state.at) })
    case 'changed':
      return words('record.changed')
    case 'saving':
      return words('saving.saving')
    case 'wrong':
      return words('record.wrong')
    case 'refused':
      return words('article.unsaved')
    default:
      return state satisfies never
  }
}

/** Who it is, whether all of it is saved, and what can be done with the record. */
export function RecordHead(props: Props) {
  const { fields, state, readOnly, about, onSave, onClose, onUndo, onDiscard, onMerge, onTrash, onCard } = props
  const words = useWords()
  const language = useLanguage()
  const named =
    fields.kind === 'person'
      ? { text: [fields.title, fields.given, fields.family].join(' ').trim(), language: undefined }
      : spoken(fields.name, language)
  const Shape = state && shapes[state.kind]
  const icon = { size: 16, stroke: 1.6 } as const
  const nothing = state === null || state.kind === 'saved' || state.kind === 'saving'
  return (
    <header className={styles.head}>
      <h2 className={styles.name} lang={named.language}>
        {named.text || words('record.nameless')}
      </h2>
      <div className={styles.acts}>
        {!readOnly && (
          // Not `disabled`: it would let go of the keyboard.
          <Button
            variant="filled"
            data-disabled={nothing}
            aria-disabled={nothing}
            aria-keyshortcuts="Control+S"
            onClick={() => !nothing && onSave()}
          >
            {words('record.save')}
          </Button>
        )}
        <Menu position="bottom-end">
          <Menu.Target>
            <ActionIcon size={30} aria-label={words('record.menu', { name: named.text })}>
              <IconDots {...icon} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown aria-label={words('record.menu', { name: named.text })}>
            {!readOnly && (
              <Menu.Item leftSection={<IconArrowMerge {...icon} />} onClick={onMerge}>
                {words('merge.with')}
              </Menu.Item>
            )}
            <Menu.Item leftSection={<IconAddressBook {...icon} />} onClick={onCard}>
              {words('exchange.card')}
            </Menu.Item>
            {!readOnly && (
              <Menu.Item leftSection={<IconTrash {...icon} />} color="var(--red)" onClick={onTrash}>
                {words('directory.toTrash')}
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
        <ActionIcon size={30} aria-label={words('record.close')} onClick={onClose}>
          <IconX {...icon} />
        </ActionIcon>
      </div>
      <p className={styles.about}>{about}</p>
      <div className={styles.state}>
        {state && Shape && (
          <span className={styles.stateWords} data-save-state={state.kind}>
            <Shape size={14} stroke={1.6} aria-hidden />
            {stateSentence(words, state)}
          </span>
        )}
        {!readOnly && state?.kind === 'saved' && (
          <Button size="xs" variant="subtle" onClick={onUndo}>
            {words('shell.undo')}
          </Button>
        )}
        {!readOnly && !nothing && (
          <Button size="xs" variant="subtle" onClick={onDiscard}>
            {words('record.discard')}
          </Button>
        )}
      </div>
    </header>
  )
}
