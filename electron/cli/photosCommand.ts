import type { PhotoRefusal } from '../../shared/contract/photos.ts'
import type { Gallery, Photo } from '../../shared/photos/photo.ts'
import { type Result, refused } from '../../shared/result.ts'
import type { OpenLibrary } from '../library/composeLibrary.ts'
import type { Asked } from './arguments.ts'
import { askedArticle } from './askedArticle.ts'
import { handFile } from './handFile.ts'
import { type Outcome, refusedOutcome, wrongUse } from './outcome.ts'
import { articleSentence, photoSentence, saveSentence } from './sentences.ts'
import type { Terminal } from './terminal.ts'
import { withLibrary } from './withLibrary.ts'

type Refusal = PhotoRefusal | { readonly kind: 'no-file' | 'already-there'; readonly file: string }
type Added = { readonly file: string; readonly result: Result<Photo, Refusal> }

/** The terminal opens an article like a window does, under a name of its own. */
const window = 'terminal-photos'

async function add(
  library: OpenLibrary,
  article: string,
  typed: string,
  known: ReadonlySet<string>,
  terminal: Terminal,
): Promise<Added> {
  const file = await handFile(typed, terminal)
  if (file === null) return { file: typed, result: refused({ kind: 'no-file', file: typed }) }
  const added = await library.photos.add({ article, file })
  if (added.ok && known.has(added.value.id))
    return { file: file.name, result: refused({ kind: 'already-there', file: file.name }) }
  return { file: file.name, result: added }
}

function sentence({ file, result }: Added, terminal: Terminal): string[] {
  const { words } = terminal
  if (result.ok) {
    const { width, height, damaged } = result.value
    const added = words('terminal.added', { file, width, height })
    return damaged ? [added, words('photos.refused.partly', { file })] : [added]
  }
  switch (result.refusal.kind) {
    case 'no-file':
      return [words('terminal.noFile', { file })]
    case 'already-there':
      return [words('photos.refused.alreadyThere', { file })]
    default:
      return [photoSentence(result.refusal, file, terminal)]
  }
}

/** Adds one file after another, each with its own result, and saves the gallery once; Ctrl+C leaves out the files not begun. */
async function addAll(
  library: OpenLibrary,
  id: string,
  files: readonly string[],
  terminal: Terminal,
): Promise<Outcome> {
  const opened = await library.articles.open({ id, window })
  if (!opened.ok) return refusedOutcome(opened.refusal, articleSentence(opened.refusal, terminal))
  const { gallery, revision } = opened.value
  const known = new Set(gallery.photos.map(photo => photo.id))
  const results: Added[] = []
  for (const typed of files) {
    if (terminal.signal.aborted) break
    const added = await add(library, id, typed, known, terminal)
    if (added.result.ok) known.add(added.result.value.id)
    results.push(added)
  }
  const photos = results.flatMap(({ result }) => (result.ok ? [result.value] : []))
  const next: Gallery = { ...gallery, photos: [...gallery.photos, ...photos] }
  const saved =
    photos.length > 0 ? await library.articles.save({ id, window, baseRevision: revision, gallery: next }) : null
  await library.articles.close({ id, window })
  if (saved !== null && !saved.ok) return refusedOutcome(saved.refusal, saveSentence(saved.refusal, terminal))
  return {
    kind: photos.length === files.length ? 'done' : 'partly',
    lines: results.flatMap(added => sentence(added, terminal)),
    json: { files: results },
  }
}

/** `photos ID FILE…`: pictures for the gallery of an article; what is refused is named, and the rest is added. */
export async function photosCommand({ words: [typed, ...files] }: Asked, terminal: Terminal): Promise<Outcome> {
  const id = askedArticle(typed, terminal)
  if (!id.ok) return id.refusal
  if (files.length === 0) return wrongUse('needs-file')
  return await withLibrary(terminal, library => addAll(library, id.value, files, terminal))
}
