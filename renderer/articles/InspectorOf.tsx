import type { Editor } from '@tiptap/core'
import { Suspense } from 'react'
import type { SnapshotEntry } from '../../shared/history/snapshot.ts'
import type { Language } from '../../shared/language/language.ts'
import { useRestoreRecord } from '../directory/useRestoreRecord.ts'
import { placeNow } from '../editor/mention/mentionPlaces.ts'
import { useWords } from '../i18n/useWords.ts'
import { later } from '../ui/later.ts'
import { showToast } from '../ui/showToast.tsx'
import { changeMeaning } from './changeMeaning.ts'
import type { Shown } from './columnsShown.ts'
import { DetailsTab } from './DetailsTab.tsx'
import styles from './Inspector.module.css'
import { InspectorPanel, InspectorRail, type InspectorTab } from './Inspector.tsx'
import type { MentionActs } from './mentionActs.ts'
import type { OpenArticle } from './openArticle.ts'
import { type Span, showWords } from './showWords.ts'
import { useMentioned } from './useMentioned.ts'

const MentionProposals = later(() => import('./MentionProposals.tsx').then(one => one.MentionProposals))
const MentionsTab = later(() => import('./MentionsTab.tsx').then(one => one.MentionsTab))
const HistoryOfArticle = later(() => import('./HistoryOfArticle.tsx').then(one => one.HistoryOfArticle))

type Props = {
  readonly article: OpenArticle
  readonly tab: InspectorTab | null
  readonly onTab: (tab: InspectorTab | null) => void
  readonly shown: Shown
  readonly onShown: (shown: Shown) => void
  /** The snapshot that was compared last, or null. */
  readonly compared: string | null
  readonly onCompare: (snapshot: string) => void
  readonly onName: (entry: SnapshotEntry | null) => void
}

/** The inspector of the open article: one panel and the rail. Mentions are counted in a pause of the writing. */
export function InspectorOf({ article, tab, onTab, shown, onShown, compared, onCompare, onName }: Props) {
  const words = useWords()
  const { mentioned, readNow } = useMentioned(article)
  const restoreRecord = useRestoreRecord()
  const inText = mentioned.reduce((sum, one) => sum + one.places.length, 0)
  const close = () => onTab(null)

  const changed = (sentence: string, takeBack: () => boolean) => {
    readNow()
    const run = () => {
      takeBack()
      readNow()
      document.getElementById('inspector-panel')?.focus()
    }
    showToast({ sentence, undo: { label: words('editor.mention.undo'), run } })
  }
  const see = (language: Language, find: (editor: Editor) => Span | null) => {
    if (shown !== 'both' && shown !== language) onShown(language)
    // The column has to be seen before the view can scroll to the words.
    requestAnimationFrame(() => showWords(article.texts[language].editor, find))
  }
  const acts: MentionActs = {
    show(place) {
      see(place.language, editor => placeNow(editor.state.doc, place))
    },
    retag(places, record) {
      const takeBack = changeMeaning(article, places, record)
      changed(words('editor.mention.changed', { count: places.length, name: record.name }), takeBack)
    },
    untag(place) {
      const takeBack = changeMeaning(article, [place], null)
      changed(words('editor.mention.untagged', { words: place.words }), takeBack)
    },
    restore: (id, name) =>
      void restoreRecord(id, name).then(refusal =>
        showToast({ sentence: refusal ?? words('trash.recordRestored', { title: name }) }),
      ),
  }
  return (
    <aside className={styles.inspector} aria-label={words('article.inspector')}>
      {tab === 'details' && (
        <InspectorPanel tab="details" onClose={close}>
          <DetailsTab article={article} mentioned={mentioned} />
        </InspectorPanel>
      )}
      {tab === 'mentions' && (
        <InspectorPanel
          tab="mentions"
          aside={inText > 0 ? words('article.mentionsInText', { count: inText }) : null}
          onClose={close}
        >
          <Suspense fallback={null}>
            <MentionsTab
              mentioned={mentioned}
              acts={acts}
              records={language => article.texts[language].records}
              proposals={
                <Suspense fallback={null}>
                  <MentionProposals article={article} onTaken={readNow} onShow={see} />
                </Suspense>
              }
            />
          </Suspense>
        </InspectorPanel>
      )}
      {tab === 'history' && (
        <InspectorPanel tab="history" onClose={close}>
          <Suspense fallback={null}>
            <HistoryOfArticle article={article} compared={compared} onCompare={onCompare} onName={onName} />
          </Suspense>
        </InspectorPanel>
      )}
      <InspectorRail open={tab} onOpen={onTab} counts={{ mentions: mentioned.length }} />
    </aside>
  )
}
