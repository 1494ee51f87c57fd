import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { type Language, languages } from '../../shared/language/language.ts'
import type { RecordSource } from '../editor/records.ts'
import { useWords } from '../i18n/useWords.ts'
import { MentionedRecord } from './MentionedRecord.tsx'
import styles from './MentionsTab.module.css'
import type { MentionActs } from './mentionActs.ts'
import type { Mentioned } from './mentionedRecords.ts'
import { neighbourStop, placeStop, stopIndex, stopNear } from './mentionStops.ts'
import { placeName } from './mentionsInTexts.ts'
import { untaggedIn } from './untaggedIn.ts'

const groups = [
  { kind: 'person', name: 'article.people' },
  { kind: 'institution', name: 'article.institutions' },
] as const

type Props = {
  readonly mentioned: readonly Mentioned[]
  readonly acts: MentionActs
  readonly records: (language: Language) => RecordSource
  /** Who else may be meant; stands above the list, and the arrows go through both. */
  readonly proposals: ReactNode
}

/** Where the focus goes once the list shows what was done. The list is also drawn anew for other reasons, as when the trash has answered. */
interface FocusNext {
  readonly shown: (mentioned: readonly Mentioned[]) => boolean
  readonly find: (list: HTMLElement) => HTMLElement | null
}

const placesIn = (mentioned: readonly Mentioned[]): number => mentioned.flatMap(({ places }) => places).length

/** *Oznaczenia*: who is in the text, how often in each language, and at which words; there each can be changed. */
export function MentionsTab({ mentioned, acts, records, proposals }: Props) {
  const words = useWords()
  const list = useRef<HTMLDivElement>(null)
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const focusNext = useRef<FocusNext | null>(null)

  // A row that goes takes the focus with it: its neighbour gets it, or the panel when there is none.
  useLayoutEffect(() => {
    if (!list.current || !focusNext.current?.shown(mentioned)) return
    const panel = list.current.closest<HTMLElement>('[role="tabpanel"]')
    const target = focusNext.current.find(list.current) ?? panel
    focusNext.current = null
    target?.focus()
  }, [mentioned])

  const toggle = (id: string, open: boolean) =>
    setOpened(before => new Set(open ? [...before, id] : [...before].filter(one => one !== id)))

  const actsHere: MentionActs = {
    show: acts.show,
    restore(id, name) {
      const at = list.current ? stopIndex(list.current) : 0
      focusNext.current = {
        shown: now => !now.some(one => one.id === id && one.inTrash),
        find: after => stopNear(after, at),
      }
      acts.restore(id, name)
    },
    untag(place) {
      const at = list.current ? stopIndex(list.current) : 0
      const before = placesIn(mentioned)
      focusNext.current = { shown: now => placesIn(now) < before, find: after => stopNear(after, at) }
      acts.untag(place)
    },
    retag(places, record) {
      toggle(record.id, true)
      const named = new Set(places.map(place => placeName({ ...place, nth: 0 })))
      const [first = null] = named
      focusNext.current = {
        shown: now => now.some(({ id, places }) => id === record.id && places.some(one => named.has(placeName(one)))),
        find: after => (first === null ? null : placeStop(after, first)),
      }
      acts.retag(places, record)
    },
  }
  const onKey = (event: KeyboardEvent) => {
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : null
    if (by === null || event.target instanceof HTMLInputElement || !list.current) return
    event.preventDefault()
    neighbourStop(list.current, by)?.focus()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrows move between the buttons in it, each reached by Tab as well
    <div ref={list} onKeyDown={onKey}>
      {proposals}
      {mentioned.length === 0 && (
        <div className={styles.none}>
          <p className={styles.noneTitle}>{words('article.mentions.none')}</p>
          <p>{words('article.mentions.how')}</p>
        </div>
      )}
      {languages.map(language => {
        const said = untaggedIn(words, language, mentioned)
        return (
          said !== '' && (
            <p key={language} className={styles.untagged}>
              {said}
            </p>
          )
        )
      })}
      {groups.map(({ kind, name }) => {
        const members = mentioned.filter(one => one.kind === kind)
        return (
          members.length > 0 && (
            <section key={kind} className={styles.group}>
              <h2 className={styles.heading}>
                {words(name)} <span className={styles.count}>{members.length}</span>
              </h2>
              <ul>
                {members.map(member => (
                  <MentionedRecord
                    key={member.id}
                    mentioned={member}
                    open={opened.has(member.id)}
                    onOpen={open => toggle(member.id, open)}
                    acts={actsHere}
                    records={records}
                  />
                ))}
              </ul>
            </section>
          )
        )
      })}
    </div>
  )
}
