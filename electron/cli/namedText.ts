import { articleId } from '../../shared/articles/articleShape.ts'
import { flatText } from '../../shared/document/flatText.ts'
import type { Language } from '../../shared/language/language.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import { fileBytes } from './fileBytes.ts'
import { type Outcome, refusedOutcome } from './outcome.ts'
import { storedArticle } from './storedArticle.ts'
import type { Terminal } from './terminal.ts'

/** A text to search: a file whole, or the blocks of an article, title and lead among them. */
export interface NamedText {
  readonly name: string
  readonly parts: readonly { readonly block: string | null; readonly text: string }[]
}

/** The mark at the beginning is taken away (as the decoder does); nothing else of the file is changed. */
function textOf(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return null
    throw error
  }
}

async function articleText(id: string, language: Language, terminal: Terminal): Promise<Result<NamedText, Outcome>> {
  const read = await storedArticle(id, terminal)
  if (!read.ok) return read
  const parts = (read.value[language].document.content ?? []).map(node => {
    const own = node.attrs?.id
    return { block: typeof own === 'string' ? own : node.type, text: flatText(node) }
  })
  return done({ name: id, parts })
}

/** What was named in the terminal: a file where there is one of that name, else an article of the library. */
export async function namedText(
  typed: string,
  language: Language,
  terminal: Terminal,
): Promise<Result<NamedText, Outcome>> {
  const bytes = await fileBytes(typed, terminal)
  const { words } = terminal
  if (bytes === null && articleId.safeParse(typed).success) return articleText(typed, language, terminal)
  if (bytes === null)
    return refused(refusedOutcome({ kind: 'no-file', file: typed }, words('terminal.noFile', { file: typed })))
  const text = textOf(bytes)
  return text === null
    ? refused(refusedOutcome({ kind: 'not-text', file: typed }, words('terminal.notText', { file: typed })))
    : done({ name: typed, parts: [{ block: null, text }] })
}
