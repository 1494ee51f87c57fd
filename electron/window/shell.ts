import { app, type BrowserWindow, dialog } from 'electron'
import { shellAtFirst } from '../../shared/contract/shellAtFirst.ts'
import type { ShellState } from '../../shared/contract/windowBridge.ts'
import type { Words } from '../../shared/words/words.ts'
import type { RecentArticles } from '../settings/recentArticles.ts'
import { askBeforeLosing } from './askBeforeLosing.ts'
import { sayPageCrashed } from './dialogs.ts'
import type { AskedDocument, receiveDocuments } from './documents.ts'
import { flushOnClose } from './flushOnClose.ts'
import { followPage } from './followPage.ts'
import { askWhenHung } from './hangs.ts'
import { showLongWork } from './longWork.ts'
import { systemMenu } from './menu.ts'
import { writeBeforeSleep } from './powerEvents.ts'
import { reloadAfterCrash } from './reloadAfterCrash.ts'

interface Around {
  readonly words: () => Words
  readonly recent: RecentArticles
  readonly documents: ReturnType<typeof receiveDocuments>
}

/** What stands around the window and follows it: menu, taskbar, its end, its troubles. */
export function shellAround(window: BrowserWindow, { words, recent, documents }: Around) {
  let state: ShellState = shellAtFirst
  const setMenu = systemMenu(process.platform)
  const drawMenu = (): void => setMenu({ words: words(), state, recent: recent.list() })
  const showWork = showLongWork(window, words)

  followPage(told => {
    state = told
    if (told.article) recent.opened(told.article)
    if (process.platform === 'darwin') window.setDocumentEdited(told.unsaved)
    showWork(told)
    drawMenu()
  })
  flushOnClose(window)
  writeBeforeSleep(window, () => state.unsaved)
  askBeforeLosing(window, words)
  askWhenHung(window, words)
  reloadAfterCrash(window, () => {
    sayPageCrashed(words())
    // A dead window would be all that the next start shows.
    app.quit()
  })
  documents.take(document => answerDocument(window, words(), document))
  drawMenu()
  return { drawMenu }
}

const sentences = {
  document: 'dialog.documentLater',
  'not-found': 'dialog.documentNotFound',
  'too-large': 'dialog.documentTooLarge',
} as const

/** Nothing is opened yet: the person is told so, and the file stays as it is. */
function answerDocument(
  window: BrowserWindow,
  words: Words,
  { kind, name }: Pick<AskedDocument, 'kind' | 'name'>,
): void {
  if (window.isDestroyed()) return
  if (!window.isVisible()) {
    // On macOS the sentence hangs on its window, and is not seen without it.
    window.once('show', () => answerDocument(window, words, { kind, name }))
    return
  }
  void dialog.showMessageBox(window, {
    type: kind === 'document' ? 'info' : 'warning',
    message: words(sentences[kind], { file: name }),
    buttons: [words('dialog.close')],
  })
}
