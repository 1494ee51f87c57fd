import { Suspense, useEffect, useLayoutEffect, useRef } from 'react'
import type { Language } from '../../shared/language/language.ts'
import { VersionColumn } from '../editor/VersionColumn.tsx'
import { useWords } from '../i18n/useWords.ts'
import { later } from '../ui/later.ts'
import { useLive } from '../ui/useLive.ts'
import { ColumnHead } from './ColumnHead.tsx'
import styles from './Columns.module.css'
import type { Shown } from './columnsShown.ts'
import type { OpenArticle } from './openArticle.ts'
import { tieColumns } from './tieColumns.ts'

const ProposalBox = later(() => import('./ProposalBox.tsx').then(one => one.ProposalBox))

const regions = { pl: 'article.version.pl', en: 'article.version.en' } as const

type Props = { readonly article: OpenArticle; readonly shown: Shown }

/** Both texts side by side, or one of them. A column out of sight stays made, so that nothing of it is lost. */
export function Columns({ article, shown }: Props) {
  const { texts, focused } = article
  const pl = useRef<HTMLDivElement>(null)
  const en = useRef<HTMLDivElement>(null)

  useEffect(() => {
    if (!pl.current || !en.current) return
    return tieColumns({
      pl: { editor: texts.pl.editor, scroller: pl.current },
      en: { editor: texts.en.editor, scroller: en.current },
    })
  }, [texts])

  useEffect(() => {
    const watch = (language: Language) => {
      const { editor } = texts[language]
      const onFocus = () => focused.set(language)
      editor.on('focus', onFocus)
      return () => void editor.off('focus', onFocus)
    }
    const stops = [watch('pl'), watch('en')]
    return () => {
      for (const stop of stops) stop()
    }
  }, [texts, focused])

  // A column that goes out of sight takes the caret with it, and the next words would be typed nowhere.
  useLayoutEffect(() => {
    if (shown === 'both') return
    const gone = texts[shown === 'pl' ? 'en' : 'pl'].editor.view
    if (gone.dom.contains(document.activeElement)) texts[shown].editor.view.focus()
  }, [texts, shown])

  return (
    <div className={styles.columns} data-shown={shown}>
      <ColumnOf article={article} language="pl" scroller={pl} hidden={shown === 'en'} />
      <ColumnOf article={article} language="en" scroller={en} hidden={shown === 'pl'} />
    </div>
  )
}

type ColumnProps = {
  readonly article: OpenArticle
  readonly language: Language
  readonly scroller: React.RefObject<HTMLDivElement | null>
  readonly hidden: boolean
}

function ColumnOf({ article, language, scroller, hidden }: ColumnProps) {
  const { texts, focused } = article
  const words = useWords()
  const here = useLive(focused) === language
  return (
    <section
      className={styles.column}
      aria-label={words(regions[language])}
      data-here={here}
      data-region
      tabIndex={-1}
      hidden={hidden}
    >
      <div ref={scroller} className={styles.flow} data-scroller={language}>
        <div className={styles.doc}>
          <ColumnHead version={texts[language]} />
          <VersionColumn
            version={texts[language]}
            over={column => (
              <Suspense fallback={null}>
                <ProposalBox article={article} language={language} column={column} />
              </Suspense>
            )}
          />
        </div>
      </div>
    </section>
  )
}
