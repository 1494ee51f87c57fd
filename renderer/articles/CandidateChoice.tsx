import { Menu, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import type { Candidate } from '../../shared/contract/damaged.ts'
import { minuteInWords } from '../i18n/moments.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import styles from './DamagedArticle.module.css'
import { wordsInBoth } from './wordsInBoth.ts'

type Props = {
  readonly candidates: readonly Candidate[]
  readonly at: number
  readonly onAt: (at: number) => void
}

/** Which copy stands on the right: its name, and where there are more, a menu of them. */
export function CandidateChoice({ candidates, at, onAt }: Props) {
  const words = useWords()
  const language = useLanguage()
  const nameOf = ({ kind, at: saved }: Candidate): string => {
    const when = minuteInWords(new Date(saved), new Date(), words, language)
    return words(kind === 'good-copy' ? 'recovery.goodCopy' : 'recovery.snapshot', { when })
  }
  const chosen = candidates[at]
  if (!chosen) return words('recovery.noCandidate')
  if (candidates.length === 1) return nameOf(chosen)
  return (
    <Menu position="bottom-start">
      <Menu.Target>
        <UnstyledButton className={styles.choice} aria-label={words('recovery.choose', { name: nameOf(chosen) })}>
          {nameOf(chosen)}
          <IconChevronDown size={14} stroke={1.6} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup value={String(at)} onChange={value => onAt(Number(value))}>
          {candidates.map((candidate, place) => (
            <Menu.RadioItem key={candidate.snapshot ?? 'good-copy'} value={String(place)} closeMenuOnClick>
              {nameOf(candidate)}
              <span className={styles.count}> · {words('article.words', { count: wordsInBoth(candidate) })}</span>
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
