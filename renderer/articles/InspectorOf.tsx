import { useCallback, useEffect, useMemo, useState } from 'react'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import type { Language } from '../../shared/language/language.ts'
import type { DirectoryRecords } from '../directory/directoryRecords.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import type { Shown } from './columnsShown.ts'
import { DetailsTab } from './DetailsTab.tsx'
import styles from './Inspector.module.css'
import { InspectorPanel, InspectorRail, type InspectorTab } from './Inspector.tsx'
import { MentionsTab } from './MentionsTab.tsx'
import { mentionedRecords } from './mentionedRecords.ts'
import type { OpenArticle } from './openArticle.ts'
import { showMention } from './showMention.ts'
import { useAfterPause } from './useAfterPause.ts'

type Props = {
  readonly article: OpenArticle
  readonly directory: DirectoryRecords
  readonly tab: InspectorTab | null
  readonly onTab: (tab: InspectorTab | null) => void
  readonly shown: Shown
  readonly onShown: (shown: Shown) => void
}

/** The inspector of the open article: one panel and the rail. Mentions are counted in a pause of the writing. */
export function InspectorOf({ article, directory, tab, onTab, shown, onShown }: Props) {
  const words = useWords()
  const mentioned = useMentioned(article, directory)
  const inText = mentioned.reduce((sum, one) => sum + one.times.pl + one.times.en, 0)
  const close = () => onTab(null)

  const showIn = (id: string, language: Language) => {
    if (shown !== 'both' && shown !== language) onShown(language)
    // The column has to be seen before the view can scroll to the words.
    requestAnimationFrame(() => showMention(article.texts[language].editor, id))
  }
  return (
    <aside className={styles.inspector} aria-label={words('article.inspector')}>
      {tab === 'details' && (
        <InspectorPanel tab="details" onClose={close}>
          <DetailsTab article={article} />
        </InspectorPanel>
      )}
      {tab === 'mentions' && (
        <InspectorPanel
          tab="mentions"
          aside={inText > 0 ? words('article.mentionsInText', { count: inText }) : null}
          onClose={close}
        >
          <MentionsTab mentioned={mentioned} onShow={showIn} />
        </InspectorPanel>
      )}
      <InspectorRail open={tab} onOpen={onTab} counts={{ mentions: mentioned.length }} />
    </aside>
  )
}

function useMentioned({ texts, anyEdit }: OpenArticle, directory: DirectoryRecords) {
  const language = useLanguage()
  const [records, setRecords] = useState<readonly DirectoryRecord[]>([])
  const mentions = useAfterPause(
    anyEdit,
    useCallback(() => ({ pl: texts.pl.document(), en: texts.en.document() }), [texts]),
  )
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new mention may be of a new record
  useEffect(() => {
    let here = true
    directory.all().then(
      all => {
        if (here) setRecords(all)
      },
      (error: unknown) => console.error('the directory did not answer', error),
    )
    return () => {
      here = false
    }
  }, [directory, mentions])
  return useMemo(() => mentionedRecords(mentions, records, language), [mentions, records, language])
}
