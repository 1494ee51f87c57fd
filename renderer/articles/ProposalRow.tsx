import { ActionIcon, UnstyledButton } from '@mantine/core'
import { IconCheck, IconChevronRight, IconPlus, IconX } from '@tabler/icons-react'
import { type KeyboardEvent, useId } from 'react'
import { type Language, languages } from '../../shared/language/language.ts'
import type { RecordSource } from '../editor/records.ts'
import { useWords } from '../i18n/useWords.ts'
import styles from './MentionProposals.module.css'
import mentionStyles from './MentionsTab.module.css'
import { ProposalAbout } from './ProposalAbout.tsx'
import { ProposalAtWords } from './ProposalAtWords.tsx'
import type { ProposalActs } from './proposalActs.ts'
import type { ProposalGroup } from './proposalGroups.ts'
import { type ProposalInText, proposalName } from './proposalsInTexts.ts'

const times = { pl: 'article.mentions.times.pl', en: 'article.mentions.times.en' } as const

type Props = {
  readonly group: ProposalGroup
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
  readonly acts: ProposalActs
  readonly records: (language: Language) => RecordSource
  readonly onShow: (place: ProposalInText) => void
}

/** One proposal: whom it means and how often; taken or left whole, or opened and settled place by place. */
export function ProposalRow({ group, open, onOpen, acts, records, onShow }: Props) {
  const words = useWords()
  const places = useId()
  const counted = languages.flatMap(language => {
    const count = group.places.filter(place => place.language === language).length
    return count === 0 ? [] : [{ language, count }]
  })
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Delete') return
    event.preventDefault()
    acts.skip(group)
  }
  return (
    <li>
      <div className={styles.line} data-place={group.key}>
        <UnstyledButton
          className={styles.row}
          aria-expanded={open}
          aria-controls={open ? places : undefined}
          data-stop
          onClick={() => onOpen(!open)}
          onKeyDown={onKey}
        >
          <IconChevronRight className={styles.chevron} size={14} stroke={1.8} aria-hidden />
          <span>
            <ProposalAbout group={group}>
              {counted.map(({ language, count }) => (
                <span key={language} className={styles.time}>
                  <span aria-hidden>
                    {language.toUpperCase()} ×{count}
                  </span>
                  <span className="unseen">{words(times[language], { count })}</span>
                </span>
              ))}
            </ProposalAbout>
          </span>
        </UnstyledButton>
        <span className={styles.ends}>
          <TakeButton group={group} acts={acts} />
          <ActionIcon
            size={24}
            aria-label={words('names.skipName', { name: group.name })}
            title={words('names.skip')}
            onClick={() => acts.skip(group)}
          >
            <IconX size={15} stroke={1.6} />
          </ActionIcon>
        </span>
      </div>
      {open && (
        <ul
          id={places}
          className={mentionStyles.places}
          aria-label={words('article.mentions.places', { name: group.name })}
        >
          {group.places.map(place => (
            <ProposalAtWords
              key={proposalName(place)}
              group={group}
              place={place}
              acts={acts}
              source={records(place.language)}
              onShow={onShow}
            />
          ))}
        </ul>
      )}
    </li>
  )
}

/** Takes all places at once. Where somebody has to be chosen there is none. */
function TakeButton({ group, acts }: Pick<Props, 'group' | 'acts'>) {
  const words = useWords()
  const { kind, name, places } = group
  if (kind === 'namesakes') return null
  if (kind === 'unknown')
    return (
      <ActionIcon
        size={24}
        aria-haspopup="dialog"
        aria-label={words('names.addName', { name })}
        title={words('names.add')}
        onClick={() => void acts.makeNew(group)}
      >
        <IconPlus size={15} stroke={1.6} />
      </ActionIcon>
    )
  const label = kind === 'known' ? 'names.acceptName' : 'names.correctName'
  return (
    <ActionIcon
      size={24}
      aria-label={words(label, { name, count: places.length })}
      title={words(kind === 'known' ? 'names.accept' : 'names.correct')}
      onClick={() => acts.accept(places, group.record)}
    >
      <IconCheck size={15} stroke={1.6} />
    </ActionIcon>
  )
}
