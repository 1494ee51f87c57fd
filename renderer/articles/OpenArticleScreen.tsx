import { useMediaQuery } from '@mantine/hooks'
import { type ReactNode, Suspense, useCallback, useEffect, useState } from 'react'
import type { Language } from '../../shared/language/language.ts'
import { EditorToolbar } from '../editor/EditorToolbar.tsx'
import { useWords } from '../i18n/useWords.ts'
import { PhotoPicker } from '../photos/PhotoPicker.tsx'
import { later } from '../ui/later.ts'
import { useReach } from '../ui/reach.ts'
import { hideToasts } from '../ui/showToast.tsx'
import { useLive } from '../ui/useLive.ts'
import { ArticleHeader } from './ArticleHeader.tsx'
import styles from './ArticleScreen.module.css'
import { AskDialog } from './AskDialog.tsx'
import { AttachmentsOfArticle } from './AttachmentsOfArticle.tsx'
import { articleDesk } from './articleDesk.ts'
import { Columns } from './Columns.tsx'
import { ColumnsSwitch } from './ColumnsSwitch.tsx'
import { type Shown, shownOn } from './columnsShown.ts'
import { ForeignMessage } from './ForeignMessage.tsx'
import { GalleryOfArticle } from './GalleryOfArticle.tsx'
import type { InspectorTab } from './Inspector.tsx'
import { InspectorOf } from './InspectorOf.tsx'
import { NameVersion } from './NameVersion.tsx'
import type { OpenArticle } from './openArticle.ts'
import { ShellOfArticle } from './ShellOfArticle.tsx'
import { retryOf, type SaveState } from './saveState.ts'
import { UnsavedMessage } from './UnsavedMessage.tsx'
import { useArticleKeys } from './useArticleKeys.ts'
import { useCaretBack } from './useCaretBack.ts'
import { useCompared } from './useCompared.ts'
import { useFirstFocus } from './useFirstFocus.ts'
import { useNaming } from './useNaming.ts'

const PreviewOfArticle = later(() => import('./PreviewOfArticle.tsx').then(one => one.PreviewOfArticle))
const CompareOfArticle = later(() => import('./CompareOfArticle.tsx').then(one => one.CompareOfArticle))
const NamesOfArticle = later(() => import('./NamesOfArticle.tsx').then(one => one.NamesOfArticle))
const NewRecordDialog = later(() => import('../directory/NewRecordDialog.tsx').then(one => one.NewRecordDialog))
const ExportOfArticle = later(() => import('./ExportOfArticle.tsx').then(one => one.ExportOfArticle))
const RecoveredMessage = later(() => import('./RecoveredMessage.tsx').then(one => one.RecoveredMessage))

type Props = {
  readonly article: OpenArticle
  /** How to write in a library that somebody else has taken over. */
  readonly message: ReactNode
  readonly onFlush: () => Promise<SaveState | null>
  readonly onReopen: () => void
  readonly onLeave: () => void
}

type Asked = { readonly kind: 'export' | 'reopen' } | { readonly kind: 'leave'; readonly comesBack: boolean }

/** The article on the desk. Draws for what is opened and closed on it, never for a key. */
export function OpenArticleScreen({ article, message, onFlush, onReopen, onLeave }: Props) {
  const words = useWords()
  const reach = useReach()
  const { directory, newRecord, picking } = articleDesk(reach, words)
  const [chosen, setChosen] = useState<Shown>('both')
  const [tabBeside, setTabBeside] = useState<InspectorTab | null>('details')
  const [tabOver, setTabOver] = useState<InspectorTab | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  /** The language whose page is looked at instead of the texts. */
  const [previewed, setPreviewed] = useState<Language | null>(null)
  const { compared, last, compare: compareWith, back } = useCompared()
  const { naming, name, close: closeNaming } = useNaming(onFlush)
  const covered = previewed !== null || compared !== null
  const focused = useLive(article.focused)
  const narrow = useMediaQuery('(max-width: 759px)') ?? false
  // Where the panel would take the room of a text, it opens over it, and only when asked for.
  const noRoom = useMediaQuery('(max-width: 999px)') ?? false
  const [tab, setTab] = noRoom ? [tabOver, setTabOver] : [tabBeside, setTabBeside]
  const shown = shownOn(narrow, chosen, focused)

  const show = useCallback(
    (next: Shown) => {
      setChosen(next)
      if (next !== 'both') article.focused.set(next)
    },
    [article],
  )
  const showHere = useCallback(
    (next: Shown) => {
      if (!covered) show(next)
      else if (next !== 'both') setPreviewed(next)
    },
    [show, covered],
  )
  useArticleKeys(article, showHere)
  useFirstFocus(article)
  useCaretBack(article, covered)
  // What a toast offers to take back belongs to this article, which is given back when it is left.
  useEffect(() => hideToasts, [])
  useEffect(() => article.undo.moves.subscribe(hideToasts), [article])

  const leave = async () => {
    const saved = await onFlush()
    if (saved?.kind === 'refused') setAsked({ kind: 'leave', comesBack: retryOf(saved.refusal) === 'by-itself' })
    else onLeave()
  }
  const stay = () => setAsked(null)
  const look = (language: Language | null) => {
    back()
    setPreviewed(language)
  }
  const compare = (snapshot: string) => {
    setPreviewed(null)
    compareWith(snapshot)
  }
  /** Puts the caret in this text, whatever was shown instead of it. */
  const write = (language: Language) => {
    article.focused.set(language)
    if (shown !== 'both') setChosen(language)
    look(null)
    setAsked(null)
    // The dialog gives the focus back to its button first.
    setTimeout(() => article.texts[language].editor.view.focus())
  }

  return (
    <div className={styles.screen}>
      <ArticleHeader
        article={article}
        preview={previewed !== null}
        onPreview={preview => look(preview ? focused : null)}
        onBack={() => void leave()}
        onExport={() => setAsked({ kind: 'export' })}
      />
      {previewed !== null && (
        <Suspense fallback={null}>
          <PreviewOfArticle
            article={article}
            language={previewed}
            onLanguage={setPreviewed}
            onBack={() => setPreviewed(null)}
            onWrite={write}
          />
        </Suspense>
      )}
      {compared !== null && (
        <Suspense fallback={null}>
          <CompareOfArticle article={article} snapshot={compared} onSnapshot={compare} onBack={back} />
        </Suspense>
      )}
      <div className={styles.desk} hidden={covered}>
        <main className={styles.sheets}>
          <div className={styles.tools} data-region tabIndex={-1}>
            <EditorToolbar version={article.texts[focused]} undo={article.undo} />
            <ColumnsSwitch shown={shown} onShown={show} />
          </div>
          <Columns article={article} shown={shown} />
          <GalleryOfArticle article={article} />
          <div className={styles.notices}>
            <Suspense fallback={null}>
              <RecoveredMessage article={article} onCompare={compare} />
            </Suspense>
            <ForeignMessage article={article.id} onCompare={compare} />
            <UnsavedMessage article={article} message={message} onReopen={() => setAsked({ kind: 'reopen' })} />
          </div>
        </main>
        <InspectorOf
          article={article}
          tab={tab}
          onTab={setTab}
          onShown={show}
          shown={shown}
          compared={last}
          onCompare={compare}
          onName={name}
        />
      </div>
      <ShellOfArticle
        article={article}
        onExport={() => setAsked({ kind: 'export' })}
        onName={() => name(null)}
        onPreview={() => look(focused)}
        onShown={showHere}
      />
      <Suspense fallback={null}>
        <NewRecordDialog asking={newRecord} institutions={directory.all} />
        <NamesOfArticle article={article} />
      </Suspense>
      <AttachmentsOfArticle article={article} onArriving={() => setTab('details')} />
      <PhotoPicker article={article.id} gallery={article.gallery} picking={picking} />
      {naming && <NameVersion article={article.id} naming={naming} onClose={closeNaming} />}
      {asked?.kind === 'export' && (
        <Suspense fallback={null}>
          <ExportOfArticle article={article} onWrite={write} onFlush={onFlush} onClose={stay} />
        </Suspense>
      )}
      {asked?.kind === 'reopen' && (
        <AskDialog
          question={words('article.reopen.question')}
          what={words('article.reopen.what')}
          doIt={words('article.reopen.do')}
          loses
          onDo={() => {
            stay()
            onReopen()
          }}
          onStay={stay}
        />
      )}
      {asked?.kind === 'leave' && (
        <AskDialog
          question={words('article.leave.question')}
          what={words(asked.comesBack ? 'article.leave.retry' : 'article.leave.never')}
          doIt={words('article.leave.do')}
          onDo={onLeave}
          onStay={stay}
        />
      )}
    </div>
  )
}
