import { useMediaQuery } from '@mantine/hooks'
import { useCallback, useEffect, useState } from 'react'
import { NewRecordDialog } from '../directory/NewRecordDialog.tsx'
import { EditorToolbar } from '../editor/EditorToolbar.tsx'
import { useWords } from '../i18n/useWords.ts'
import { DropVeil } from '../photos/DropVeil.tsx'
import { PhotoPanel } from '../photos/PhotoPanel.tsx'
import { PhotoPicker } from '../photos/PhotoPicker.tsx'
import { PhotosStrip } from '../photos/PhotosStrip.tsx'
import { useReach } from '../ui/reach.ts'
import { hideToasts } from '../ui/showToast.tsx'
import { useLive } from '../ui/useLive.ts'
import { ArticleHeader } from './ArticleHeader.tsx'
import styles from './ArticleScreen.module.css'
import { AskDialog } from './AskDialog.tsx'
import { articleDesk } from './articleDesk.ts'
import { Columns } from './Columns.tsx'
import { ColumnsSwitch } from './ColumnsSwitch.tsx'
import { type Shown, shownOn } from './columnsShown.ts'
import { ExportOfArticle } from './ExportOfArticle.tsx'
import type { InspectorTab } from './Inspector.tsx'
import { InspectorOf } from './InspectorOf.tsx'
import type { OpenArticle } from './openArticle.ts'
import { retryOf, type SaveState } from './saveState.ts'
import { UnsavedMessage } from './UnsavedMessage.tsx'
import { useArticleKeys } from './useArticleKeys.ts'
import { useFirstFocus } from './useFirstFocus.ts'

type Props = {
  readonly article: OpenArticle
  readonly onFlush: () => Promise<SaveState | null>
  readonly onReopen: () => void
  readonly onLeave: () => void
}

type Asked = { readonly kind: 'export' | 'reopen' } | { readonly kind: 'leave'; readonly comesBack: boolean }

/** The article on the desk. Draws for what is opened and closed on it, never for a key. */
export function OpenArticleScreen({ article, onFlush, onReopen, onLeave }: Props) {
  const words = useWords()
  const reach = useReach()
  const { directory, newRecord, picking } = articleDesk(reach, words)
  const [chosen, setChosen] = useState<Shown>('both')
  const [tabBeside, setTabBeside] = useState<InspectorTab | null>('details')
  const [tabOver, setTabOver] = useState<InspectorTab | null>(null)
  const [photo, setPhoto] = useState<string | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
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
  useArticleKeys(article, show)
  useFirstFocus(article)
  // What a toast offers to take back belongs to this article, which is given back when it is left.
  useEffect(() => hideToasts, [])

  const leave = async () => {
    const saved = await onFlush()
    if (saved?.kind === 'refused') setAsked({ kind: 'leave', comesBack: retryOf(saved.refusal) === 'by-itself' })
    else onLeave()
  }
  const stay = () => setAsked(null)

  return (
    <div className={styles.screen}>
      <ArticleHeader article={article} onBack={() => void leave()} onExport={() => setAsked({ kind: 'export' })} />
      <div className={styles.desk}>
        <main className={styles.sheets}>
          <div className={styles.tools} data-region tabIndex={-1}>
            <EditorToolbar version={article.texts[focused]} undo={article.undo} />
            <ColumnsSwitch shown={shown} onShown={show} />
          </div>
          <Columns article={article} shown={shown} />
          <PhotosStrip
            article={article.id}
            gallery={article.gallery}
            adding={article.adding}
            opened={photo}
            onOpen={setPhoto}
          />
          {photo && <PhotoPanel article={article.id} gallery={article.gallery} photo={photo} onOpen={setPhoto} />}
          <UnsavedMessage article={article} onReopen={() => setAsked({ kind: 'reopen' })} />
        </main>
        <InspectorOf article={article} directory={directory} tab={tab} onTab={setTab} onShown={show} shown={shown} />
      </div>
      <DropVeil onFiles={article.adding.add} />
      <NewRecordDialog asking={newRecord} institutions={directory.all} />
      <PhotoPicker article={article.id} gallery={article.gallery} picking={picking} />
      {asked?.kind === 'export' && <ExportOfArticle article={article} onFlush={onFlush} onClose={stay} />}
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
