import { type ReactNode, Suspense, useEffect, useEffectEvent, useState } from 'react'
import type { ReadAccess } from '../../shared/contract/library.ts'
import type { Language } from '../../shared/language/language.ts'
import { later } from '../ui/later.ts'
import { useMenu, useTellShell } from '../ui/useShell.ts'
import styles from './ArticleScreen.module.css'
import { shownByKey } from './columnsShown.ts'
import type { OpenArticle } from './openArticle.ts'
import { ReadingHeader } from './ReadingHeader.tsx'
import type { SaveState } from './saveState.ts'
import { useCompared } from './useCompared.ts'

const PreviewOfArticle = later(() => import('./PreviewOfArticle.tsx').then(one => one.PreviewOfArticle))
const CompareOfArticle = later(() => import('./CompareOfArticle.tsx').then(one => one.CompareOfArticle))
const ReadingHistory = later(() => import('./ReadingHistory.tsx').then(one => one.ReadingHistory))
const ExportOfArticle = later(() => import('./ExportOfArticle.tsx').then(one => one.ExportOfArticle))

/** Milliseconds. */
const lookAgainAfter = 15_000

type Props = {
  readonly article: OpenArticle
  readonly access: ReadAccess
  /** How to write in the library. */
  readonly message: ReactNode
  readonly onFlush: () => Promise<SaveState | null>
  readonly onLookAgain: () => Promise<void>
  readonly onLeave: () => void
}

/** An article of a library in which somebody else writes: its page as it is now, and its export. Nothing here can be changed. */
export function ReadArticleScreen({ article, access, message, onFlush, onLookAgain, onLeave }: Props) {
  const [language, setLanguage] = useState<Language>(() => article.focused.get())
  const [exporting, setExporting] = useState(false)
  const [history, setHistory] = useState(false)
  const { compared, last, compare, back } = useCompared()
  useTellShell({
    place: 'article',
    article: { id: article.id, title: titleShown(article).slice(0, 200) },
    canUndo: false,
    canRedo: false,
    unsaved: false,
  })
  useMenu({
    export: () => setExporting(true),
    'show-pl': () => setLanguage('pl'),
    'show-en': () => setLanguage('en'),
  })
  useLanguageKeys(setLanguage)
  // What goes into a dialog stands still until it is closed.
  useEvery(lookAgainAfter, () => !exporting && void onLookAgain())
  return (
    <div className={styles.screen}>
      <ReadingHeader
        article={article}
        access={access}
        onBack={onLeave}
        onExport={() => setExporting(true)}
        history={history}
        onHistory={() => {
          setHistory(compared !== null || !history)
          back()
        }}
      />
      <div className={styles.reading}>
        <div className={styles.readingBar}>{message}</div>
        <Suspense fallback={null}>
          {compared === null ? (
            <div className={styles.readingBeside}>
              <PreviewOfArticle
                article={article}
                language={language}
                onLanguage={setLanguage}
                onBack={onLeave}
                onWrite={null}
              />
              {history && (
                <ReadingHistory
                  article={article}
                  compared={last}
                  onCompare={compare}
                  onClose={() => setHistory(false)}
                />
              )}
            </div>
          ) : (
            <CompareOfArticle article={article} snapshot={compared} onSnapshot={compare} readOnly onBack={back} />
          )}
        </Suspense>
      </div>
      {exporting && (
        <Suspense fallback={null}>
          <ExportOfArticle article={article} onWrite={null} onFlush={onFlush} onClose={() => setExporting(false)} />
        </Suspense>
      )}
    </div>
  )
}

const titleShown = ({ texts }: OpenArticle): string =>
  [texts.pl, texts.en].map(({ editor }) => editor.state.doc.firstChild?.textContent.trim()).find(Boolean) ?? ''

function useEvery(milliseconds: number, run: () => void): void {
  const now = useEffectEvent(run)
  useEffect(() => {
    const timer = setInterval(() => now(), milliseconds)
    return () => clearInterval(timer)
  }, [milliseconds])
}

/** F2 and F3 show a language here too. */
function useLanguageKeys(onLanguage: (language: Language) => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    const shown = event.defaultPrevented ? null : shownByKey(event)
    if (!shown) return
    event.preventDefault()
    if (shown !== 'both') onLanguage(shown)
  })
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => pressed(event)
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
}
