import { Button } from '@mantine/core'
import { type RefObject, useEffect, useRef } from 'react'
import { dayOfArticle } from '../../shared/articles/dayOfArticle.ts'
import type { Language } from '../../shared/language/language.ts'
import { useDirectory } from '../directory/useDirectory.ts'
import { CaretBox } from '../editor/menus/CaretBox.tsx'
import type { AboutProposal } from '../editor/proposals/proposal.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import { KeyCap } from '../ui/KeyCap.tsx'
import { useLive } from '../ui/useLive.ts'
import { OfferChoices } from './OfferChoices.tsx'
import type { OpenArticle, OpenVersion } from './openArticle.ts'
import { ProposalAbout } from './ProposalAbout.tsx'
import styles from './ProposalBox.module.css'
import type { ProposalActs } from './proposalActs.ts'
import { type ProposalGroup, proposalGroups } from './proposalGroups.ts'
import { type ProposalInText, proposalName } from './proposalsInTexts.ts'
import { useProposalActs } from './useProposalActs.ts'

type Props = {
  readonly article: OpenArticle
  readonly language: Language
  readonly column: RefObject<HTMLElement | null>
}

/** Who may be meant by the underlined words under the caret, with the choices that *Oznaczenia* has. */
export function ProposalBox({ article, language, column }: Props) {
  const version = article.texts[language]
  const about = useLive(version.aboutProposal)
  const proposals = useLive(article.proposals)
  const day = dayOfArticle(useLive(article.details).details)
  const records = useDirectory().data
  const reader = useLanguage()
  const acts = useProposalActs(article, () => undefined)
  if (!about || !records) return null
  const place = proposals.find(
    one => one.language === language && one.from === about.place.from && one.to === about.place.to,
  )
  const [group] = proposalGroups(place ? proposals.filter(({ key }) => key === place.key) : [], records, reader, day)
  if (!place || !group) return null
  const name = proposalName(place)
  return <BoxOfPlace key={name} {...{ version, column, about, place, group, acts }} />
}

type BoxProps = {
  readonly version: OpenVersion
  readonly column: RefObject<HTMLElement | null>
  readonly about: AboutProposal
  readonly place: ProposalInText
  readonly group: ProposalGroup
  readonly acts: ProposalActs
}

function BoxOfPlace({ version, column, about, place, group, acts }: BoxProps) {
  const words = useWords()
  const box = useRef<HTMLDivElement>(null)
  const first = useRef<HTMLButtonElement>(null)
  const { editor, records, aboutProposal } = version
  const { from, to } = about.place

  useEffect(() => {
    if (about.byKey) first.current?.focus({ preventScroll: true })
  }, [about])
  // Whoever writes on, or takes the caret elsewhere, has answered.
  useEffect(() => {
    const onWritten = ({ transaction }: { readonly transaction: { readonly docChanged: boolean } }) => {
      if (transaction.docChanged) aboutProposal.set(null)
    }
    const onMoved = () => {
      const { selection } = editor.state
      if (selection.from < from || selection.to > to) aboutProposal.set(null)
    }
    editor.on('transaction', onWritten)
    editor.on('selectionUpdate', onMoved)
    return () => {
      editor.off('transaction', onWritten)
      editor.off('selectionUpdate', onMoved)
    }
  }, [editor, aboutProposal, from, to])

  const close = () => {
    aboutProposal.set(null)
    editor.view.focus()
  }
  const closing: ProposalActs = {
    accept(places, record) {
      acts.accept(places, record)
      close()
    },
    acceptAll: acts.acceptAll,
    makeNew: asked => acts.makeNew(asked).then(close),
    never: (asked, form) => {
      close()
      return acts.never(asked, form)
    },
    skip(skipped) {
      acts.skip(skipped)
      close()
    },
  }
  return (
    <CaretBox
      ref={box}
      editor={editor}
      column={column}
      at={from}
      label={words('names.box', { words: place.words })}
      className={styles.box}
      onClose={close}
      onLeft={() => aboutProposal.set(null)}
    >
      <div>
        <ProposalAbout group={group} />
      </div>
      <OfferChoices group={group} place={place} acts={closing} source={records} first={first}>
        <Button
          variant="subtle"
          size="xs"
          aria-label={words('names.skipName', { name: group.name })}
          onClick={() => closing.skip(group)}
        >
          {words('names.skip')}
        </Button>
      </OfferChoices>
      {!about.byKey && (
        <p className={styles.hint}>
          <KeyCap keys="Ctrl+." /> {words('names.boxKey')}
        </p>
      )}
    </CaretBox>
  )
}
