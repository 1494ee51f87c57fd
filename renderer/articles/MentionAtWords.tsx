import { Button, Checkbox } from '@mantine/core'
import { type KeyboardEvent, useRef, useState } from 'react'
import type { MentionKind } from '../../shared/document/marks/mention.ts'
import { RecordPicker } from '../editor/mention/RecordPicker.tsx'
import type { RecordRow, RecordSource } from '../editor/records.ts'
import { useWords } from '../i18n/useWords.ts'
import styles from './MentionsTab.module.css'
import type { MentionActs } from './mentionActs.ts'
import { type MentionInText, placeName } from './mentionsInTexts.ts'

type Props = {
  readonly place: MentionInText
  /** All places of the same record, this one among them. */
  readonly all: readonly MentionInText[]
  readonly gone: boolean
  readonly acts: MentionActs
  readonly source: RecordSource
  /** Id of the record that is meant. */
  readonly present: string
}

/** One place: the words as they stand, and what can be done with them. */
export function MentionAtWords({ place, all, gone, acts, source, present }: Props) {
  const words = useWords()
  const item = useRef<HTMLLIElement>(null)
  const changeButton = useRef<HTMLButtonElement>(null)
  const [changing, setChanging] = useState(false)
  const [everywhere, setEverywhere] = useState(gone)
  const facts = { words: place.words, language: place.language.toUpperCase() }

  const retag = (record: RecordRow) => {
    setChanging(false)
    acts.retag(everywhere ? all : [place], record)
  }
  const giveUp = () => {
    setChanging(false)
    changeButton.current?.focus()
  }
  const makeNew = async (kind: MentionKind, name: string) => {
    const made = await source.onNewRecord(kind, name)
    if (made) retag(made)
    else item.current?.querySelector('input')?.focus()
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && changing) {
      event.stopPropagation()
      giveUp()
    }
    if (event.key === 'Delete' && !(event.target instanceof HTMLInputElement)) {
      event.preventDefault()
      acts.untag(place)
    }
  }
  const buttons = [
    <Button
      key="show"
      variant="subtle"
      size="xs"
      aria-label={words('article.mentions.showWords', facts)}
      data-stop={gone ? undefined : true}
      onClick={() => acts.show(place)}
    >
      {words('article.mentions.show')}
    </Button>,
    <Button
      key="change"
      ref={changeButton}
      variant="subtle"
      size="xs"
      aria-expanded={changing}
      aria-label={words('article.mentions.changeWords', facts)}
      data-stop={gone ? true : undefined}
      onClick={() => setChanging(!changing)}
    >
      {words('editor.mention.change')}
    </Button>,
  ]

  return (
    <li ref={item} className={styles.place} data-place={placeName(place)} onKeyDown={onKey}>
      <p className={styles.words}>
        <span className={styles.language}>{facts.language}</span>
        <span lang={place.language}>
          {place.before}
          <mark>{place.words}</mark>
          {place.after}
        </span>
      </p>
      <div className={styles.acts}>
        {gone ? buttons.toReversed() : buttons}
        <Button
          variant="subtle"
          size="xs"
          aria-label={words('article.mentions.untagWords', facts)}
          onClick={() => acts.untag(place)}
        >
          {words('editor.mention.untag')}
        </Button>
      </div>
      {changing && (
        <div className={styles.changing}>
          {all.length > 1 && (
            <Checkbox
              size="xs"
              label={words('article.mentions.everywhere', { count: all.length })}
              checked={everywhere}
              onChange={event => setEverywhere(event.currentTarget.checked)}
            />
          )}
          <RecordPicker
            source={source}
            language={place.language}
            present={present}
            onPick={retag}
            onNew={(kind, name) => void makeNew(kind, name)}
          />
        </div>
      )}
    </li>
  )
}
