import type { ReactNode } from 'react'
import { useWords } from '../i18n/useWords.ts'
import styles from './MentionProposals.module.css'
import type { ProposalGroup } from './proposalGroups.ts'

const fresh = { person: 'names.newPerson', institution: 'names.newInstitution' } as const
const several = { person: 'names.people', institution: 'names.institutions' } as const

type Props = {
  readonly group: ProposalGroup
  /** Said in the same small line. */
  readonly children?: ReactNode
}

/** Whom a proposal means, and what tells whom from others. */
export function ProposalAbout({ group, children }: Props) {
  const words = useWords()
  const [first] = group.places
  const about = {
    known: () => group.about,
    misspelt: () => group.about,
    namesakes: () => (group.kind === 'namesakes' ? words(several[group.of], { count: group.records.length }) : ''),
    unknown: () => [words(fresh[group.of]), group.about].filter(one => one !== '').join(': '),
  }[group.kind]()
  return (
    <>
      <span className={styles.who} lang={first?.language}>
        {first?.offer.kind === 'misspelt' ? (
          <>
            <span className={styles.wrong}>{first.words}</span>
            <span aria-hidden> → </span>
            <span className="unseen">{words('names.shouldBe')}</span>
            {first.offer.right}
          </>
        ) : (
          group.name
        )}
      </span>
      <span className={styles.about}>
        {about}
        {about !== '' && children !== undefined && '\u2002'}
        {children}
      </span>
    </>
  )
}
