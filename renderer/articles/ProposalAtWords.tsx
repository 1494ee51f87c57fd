import { Button } from '@mantine/core'
import type { RecordSource } from '../editor/records.ts'
import { useWords } from '../i18n/useWords.ts'
import styles from './MentionsTab.module.css'
import { OfferChoices } from './OfferChoices.tsx'
import type { ProposalActs } from './proposalActs.ts'
import type { ProposalGroup } from './proposalGroups.ts'
import { type ProposalInText, proposalName } from './proposalsInTexts.ts'

type Props = {
  readonly group: ProposalGroup
  readonly place: ProposalInText
  readonly acts: ProposalActs
  readonly source: RecordSource
  readonly onShow: (place: ProposalInText) => void
}

/** One place of a proposal: the words as they stand, and what can be done with them. */
export function ProposalAtWords({ group, place, acts, source, onShow }: Props) {
  const words = useWords()
  const language = place.language.toUpperCase()
  return (
    <li className={styles.place} data-place={proposalName(place)}>
      <p className={styles.words}>
        <span className={styles.language}>{language}</span>
        <span lang={place.language}>
          {place.before}
          <mark>{place.words}</mark>
          {place.after}
        </span>
      </p>
      <OfferChoices group={group} place={place} acts={acts} source={source}>
        <Button
          variant="subtle"
          size="xs"
          aria-label={words('article.mentions.showWords', { words: place.words, language })}
          onClick={() => onShow(place)}
        >
          {words('article.mentions.show')}
        </Button>
      </OfferChoices>
    </li>
  )
}
