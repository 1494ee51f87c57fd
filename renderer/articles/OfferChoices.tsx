import { Button, Checkbox } from '@mantine/core'
import { type KeyboardEvent, type ReactNode, type RefObject, useMemo, useRef, useState } from 'react'
import type { MentionKind } from '../../shared/document/marks/mention.ts'
import { RecordPicker } from '../editor/mention/RecordPicker.tsx'
import type { RecordRow, RecordSource } from '../editor/records.ts'
import { useWords } from '../i18n/useWords.ts'
import { askedAside } from '../ui/askedAside.ts'
import styles from './MentionProposals.module.css'
import { namesakesFirst } from './namesakesFirst.ts'
import type { ProposalActs } from './proposalActs.ts'
import type { ProposalGroup } from './proposalGroups.ts'
import type { ProposalInText } from './proposalsInTexts.ts'

type Props = {
  readonly group: ProposalGroup
  /** The words that are asked about. */
  readonly place: ProposalInText
  readonly acts: ProposalActs
  readonly source: RecordSource
  /** The first of the choices. */
  readonly first?: RefObject<HTMLButtonElement | null>
  /** What else can be done here; comes second. */
  readonly children?: ReactNode
}

/** What can be done with the words of one proposal: the same in the list and in the box under them. */
export function OfferChoices({ group, place, acts, source, first, children }: Props) {
  const words = useWords()
  const otherButton = useRef<HTMLButtonElement>(null)
  const [choosing, setChoosing] = useState(false)
  const [everywhere, setEverywhere] = useState(group.kind === 'namesakes')
  const namesakes = useMemo(() => namesakesFirst(source, group), [source, group])
  const facts = { words: place.words, language: place.language.toUpperCase() }
  const accept = (record: RecordRow) => acts.accept(everywhere ? group.places : [place], record)
  const makeNew = async (kind: MentionKind, name: string) => {
    const made = await askedAside(() => source.onNewRecord(kind, name))
    if (made) accept(made)
  }
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !choosing) return
    event.stopPropagation()
    setChoosing(false)
    otherButton.current?.focus()
  }
  const many = group.places.length > 1 && (choosing || group.kind === 'namesakes')
  const howMany = place.words.trim().split(/\s+/u).length

  return (
    <>
      {group.kind === 'namesakes' && (
        <fieldset className={styles.pick} aria-label={words('names.which', { words: place.words })}>
          {group.records.map((record, at) => (
            <Button
              key={record.id}
              ref={at === 0 ? first : undefined}
              size="xs"
              data-stop={at === 0 ? true : undefined}
              onClick={() => accept(record)}
            >
              <span lang={place.language}>
                {record.name}
                {record.about !== '' && <small>{record.about}</small>}
              </span>
            </Button>
          ))}
        </fieldset>
      )}
      <div className={styles.choices}>
        {(group.kind === 'known' || group.kind === 'misspelt') && (
          <Button
            ref={first}
            variant={first ? 'default' : 'subtle'}
            size="xs"
            data-stop
            aria-label={
              place.offer.kind === 'misspelt'
                ? words('names.correctWords', { ...facts, right: place.offer.right })
                : words('names.acceptWords', { ...facts, name: group.name })
            }
            onClick={() => acts.accept([place], group.record)}
          >
            {words(group.kind === 'known' ? 'names.accept' : 'names.correct')}
          </Button>
        )}
        {group.kind === 'unknown' && (
          <Button
            ref={first}
            variant={first ? 'default' : 'subtle'}
            size="xs"
            data-stop
            aria-haspopup="dialog"
            aria-label={words('names.addName', { name: group.name })}
            onClick={() => void acts.makeNew(group)}
          >
            {words('names.add')}
          </Button>
        )}
        {children}
        <Button
          ref={otherButton}
          variant="subtle"
          size="xs"
          aria-expanded={choosing}
          aria-label={words('names.otherWords', facts)}
          onClick={() => setChoosing(!choosing)}
        >
          {words('names.other')}
        </Button>
        {group.kind !== 'unknown' && (
          <Button
            variant="subtle"
            size="xs"
            aria-label={words('names.neverWords', { ...facts, name: group.name })}
            onClick={() => void acts.never(group, place.words)}
          >
            {words('names.never', { count: howMany })}
          </Button>
        )}
      </div>
      {(many || choosing) && (
        // biome-ignore lint/a11y/noStaticElementInteractions: only Esc of the field in it is heard here
        <div className={styles.changing} onKeyDown={onKey}>
          {many && (
            <Checkbox
              size="xs"
              label={words('article.mentions.everywhere', { count: group.places.length })}
              checked={everywhere}
              onChange={event => setEverywhere(event.currentTarget.checked)}
            />
          )}
          {choosing && (
            <RecordPicker
              source={namesakes}
              language={place.language}
              present={group.kind === 'known' || group.kind === 'misspelt' ? group.record.id : ''}
              onPick={accept}
              onNew={(kind, name) => void makeNew(kind, name)}
            />
          )}
        </div>
      )}
    </>
  )
}
