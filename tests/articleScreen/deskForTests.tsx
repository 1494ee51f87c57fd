import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Editor } from '@tiptap/core'
import { createRoot } from 'react-dom/client'
import { onTestFinished } from 'vitest'
import type { FileSystem } from '../../electron/storage/fileSystem.ts'
import { App } from '../../renderer/App.tsx'
import { ArticleScreen } from '../../renderer/articles/ArticleScreen.tsx'
import type { Reach } from '../../renderer/ui/reach.ts'
import { type Article, article } from '../../shared/articles/articleShape.ts'
import { plainText } from '../../shared/document/plainText.ts'
import type { Language } from '../../shared/language/language.ts'
import { seen } from '../ui/look.ts'
import { freshNewsroom, type OpenWindow, reachOf } from '../ui/openWindow.tsx'
import { givePageASize } from '../ui/pageForTests.ts'

// jsdom lays nothing out; ProseMirror only wants to know where the caret is to scroll to it.
Range.prototype.getBoundingClientRect = () => new DOMRect(0, 0, 0, 0)
Range.prototype.getClientRects = () => Object.assign([], { item: () => null })
document.elementFromPoint = () => null

/** The real article screen on the real main, in one process. `reach` may stand between them. */
export function openArticleWindow(office: OpenWindow, id: string, reach: Reach = reachOf(office)): void {
  givePageASize()
  window.location.hash = `#/artykul/${id}`
  const place = document.createElement('div')
  document.body.append(place)
  const root = createRoot(place)
  onTestFinished(() => {
    root.unmount()
    document.body.replaceChildren()
  })
  root.render(<App reach={reach} screens={{ article: ArticleScreen }} />)
}

/** A newsroom with one congress report in it. */
export async function officeWithArticle(
  fs?: FileSystem,
): Promise<{ readonly office: OpenWindow; readonly id: string }> {
  const office = await freshNewsroom(fs)
  const made = await office.newsroom.articles.create({ template: 'congress' })
  if (!made.ok) throw new Error(made.refusal.kind)
  return { office, id: made.value.id }
}

/** What lies on the disk now. */
export async function onDisk({ home }: OpenWindow, id: string): Promise<Article> {
  return article.parse(JSON.parse(await readFile(join(home, 'Biblioteka', 'articles', id, 'article.json'), 'utf8')))
}

export const titleOnDisk = async (office: OpenWindow, id: string, language: Language): Promise<string> => {
  const [title] = (await onDisk(office, id))[language].document.content ?? []
  return title ? plainText(title) : ''
}

/** The text of this language, as soon as it is on the screen. */
export const textOf = (language: Language): Promise<Editor> =>
  seen(() => {
    const sheet = document.querySelector(`[contenteditable="true"][lang="${language}"]`)
    const editor: unknown = sheet && 'editor' in sheet ? sheet.editor : null
    if (!(editor instanceof Editor)) throw new Error(`no text in ${language}`)
    return editor
  })

/** Writes a title in the place of the one that is there. */
export async function writeTitle(language: Language, words: string): Promise<void> {
  const { state, view } = await textOf(language)
  const end = 1 + (state.doc.firstChild?.content.size ?? 0)
  view.dispatch(state.tr.insertText(words, 1, end))
}

/** Writes words at the end of a text, a letter at a time, as keys do. */
export async function typeAtEnd(language: Language, words: string): Promise<void> {
  const editor = await textOf(language)
  for (const letter of words)
    editor.view.dispatch(editor.state.tr.insertText(letter, editor.state.doc.content.size - 1))
}
