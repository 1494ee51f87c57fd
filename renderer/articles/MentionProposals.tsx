import { Button } from '@mantine/core'
import type { Editor } from '@tiptap/core'
import { useId, useMemo, useState } from 'react'
import { dayOfArticle } from '../../shared/articles/dayOfArticle.ts'
import type { Language } from '../../shared/language/language.ts'
import { useDirectory } from '../directory/useDirectory.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import { useLive } from '../ui/useLive.ts'
import styles from './MentionProposals.module.css'
import type { OpenArticle } from './openArticle.ts'
import { ProposalRow } from './ProposalRow.tsx'
import { proposalGroups } from './proposalGroups.ts'
import { type ProposalInText, placesNow } from './proposalsInTexts.ts'
import type { Span } from './showWords.ts'
import { useHeirOfFocus } from './useHeirOfFocus.ts'
import { useProposalActs } from './useProposalActs.ts'

type Props = {
  readonly article: OpenArticle
  /** The texts have changed from here. */
  readonly onTaken: () => void
  /** Shows the words that are found in the text of this language. */
  readonly onShow: (language: Language, find: (editor: Editor) => Span | null) => void
}

/** *Propozycje*: names that were found in the texts and are not tagged, grouped by whom they mean. */
export function MentionProposals({ article, onTaken, onShow }: Props) {
  const words = useWords()
  const reader = useLanguage()
  const title = useId()
  const records = useDirectory().data
  const proposals = useLive(article.proposals)
  const day = dayOfArticle(useLive(article.details).details)
  const acts = useProposalActs(article, onTaken)
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const groups = useMemo(
    () => (records ? proposalGroups(proposals, records, reader, day) : []),
    [proposals, records, reader, day],
  )
  const heir = useHeirOfFocus(groups)

  if (groups.length === 0) return null
  const show = (place: ProposalInText) =>
    onShow(place.language, ({ state }) => placesNow(state, place.language, [place])[0] ?? null)
  const toggle = (key: string, open: boolean) =>
    setOpened(before => new Set(open ? [...before, key] : [...before].filter(one => one !== key)))
  return (
    <section className={styles.card} aria-labelledby={title} {...heir}>
      <div className={styles.head}>
        <h2 id={title} className={styles.title}>
          {words('names.proposals', { count: groups.length })}
        </h2>
        {groups.some(({ kind }) => kind === 'known') && (
          <Button size="xs" onClick={() => acts.acceptAll(groups)}>
            {words('names.acceptAll')}
          </Button>
        )}
      </div>
      <ul>
        {groups.map(group => (
          <ProposalRow
            key={group.key}
            group={group}
            open={opened.has(group.key)}
            onOpen={open => toggle(group.key, open)}
            acts={acts}
            records={language => article.texts[language].records}
            onShow={show}
          />
        ))}
      </ul>
    </section>
  )
}
