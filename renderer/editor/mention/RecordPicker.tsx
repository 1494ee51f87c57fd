import { TextInput } from '@mantine/core'
import { IconBuilding, IconPlus, IconUser } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import type { MentionKind } from '../../../shared/document/marks/mention.ts'
import type { Language } from '../../../shared/language/language.ts'
import { useWords } from '../../i18n/useWords.ts'
import type { RecordRow, RecordSource } from '../records.ts'
import styles from './RecordPicker.module.css'
import { type RecordChoice, recordChoices } from './recordChoices.ts'
import { useFoundRecords } from './useFoundRecords.ts'

type Props = {
  readonly source: RecordSource
  /** Of the text, in which the names are shown. */
  readonly language: Language
  /** Id of the record that is meant now: it is not offered. */
  readonly present: string
  readonly onPick: (row: RecordRow) => void
  readonly onNew: (kind: MentionKind, name: string) => void
}

const icons = { person: IconUser, institution: IconBuilding } as const

/** Chooses somebody of the directory for words that already stand in the text, or makes somebody new. */
export function RecordPicker({ source, language, present, onPick, onNew }: Props) {
  const words = useWords()
  const list = useId()
  const rows = useRef<HTMLDivElement>(null)
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState(0)
  const found = useFoundRecords(source, query)
  const choices = recordChoices(
    found.filter(row => row.id !== present),
    query.trim(),
    text => ({
      person: words('editor.records.newPerson', { text }),
      institution: words('editor.records.newInstitution', { text }),
    }),
  )
  const at = Math.min(chosen, choices.length - 1)
  useEffect(() => {
    rows.current?.children[at]?.scrollIntoView?.({ block: 'nearest' })
  }, [at])

  const pick = (choice: RecordChoice | undefined) => {
    if (choice?.kind === 'record') onPick(choice.row)
    if (choice?.kind === 'new') onNew(choice.of, query.trim())
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') pick(choices[at])
    else if (event.key === 'ArrowDown') setChosen((at + 1) % Math.max(choices.length, 1))
    else if (event.key === 'ArrowUp') setChosen((at - 1 + choices.length) % Math.max(choices.length, 1))
    else return
    event.preventDefault()
    event.stopPropagation()
  }

  return (
    <div>
      <TextInput
        aria-label={words('editor.mention.find')}
        placeholder={words('editor.mention.find')}
        role="combobox"
        aria-expanded={choices.length > 0}
        aria-controls={choices.length > 0 ? list : undefined}
        aria-activedescendant={choices.length > 0 ? `${list}-${at}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        autoFocus
        value={query}
        onChange={event => {
          setQuery(event.currentTarget.value)
          setChosen(0)
        }}
        onKeyDown={onKey}
      />
      {choices.length > 0 && (
        <div ref={rows} className={styles.rows} role="listbox" id={list} aria-label={words('editor.records.name')}>
          {choices.map((choice, place) => {
            const Icon = choice.kind === 'new' ? IconPlus : icons[choice.row.kind]
            return (
              // biome-ignore lint/a11y/useKeyWithClickEvents: keys come through the field, which has the focus
              // biome-ignore lint/a11y/useFocusableInteractive: a row is named by aria-activedescendant and never has the focus
              <div
                key={choice.id}
                className={styles.row}
                role="option"
                id={`${list}-${place}`}
                aria-selected={place === at}
                onMouseDown={event => event.preventDefault()}
                onMouseMove={() => setChosen(place)}
                onClick={() => pick(choice)}
              >
                <Icon size={16} stroke={1.6} aria-hidden />
                {choice.kind === 'new' ? (
                  <span className={styles.name}>{choice.label}</span>
                ) : (
                  <span className={styles.name} lang={language}>
                    {choice.row.name}
                    {choice.row.about !== '' && <small className={styles.about}>{choice.row.about}</small>}
                  </span>
                )}
              </div>
            )
          })}
        </div>
      )}
    </div>
  )
}
