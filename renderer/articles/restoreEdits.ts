import type { Article } from '../../shared/articles/articleShape.ts'
import { checkDocument } from '../../shared/document/checkDocument.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import type { Part } from '../../shared/history/blockRows.ts'
import type { DetailField } from '../../shared/history/detailsRows.ts'
import type { Language } from '../../shared/language/language.ts'
import { putText } from '../editor/earlier/putText.ts'
import { withEarlierBlock } from '../editor/earlier/withEarlierBlock.ts'
import { type EditedDetails, editedDetails, withDetails } from './articleDetails.ts'
import { withEarlierDetail } from './earlierDetails.ts'
import { earlierGallery, withEarlierPhoto } from './earlierGallery.ts'
import type { OpenArticle } from './openArticle.ts'
import { sameContent } from './sameContent.ts'

/** What of an earlier state is brought back. */
export type Restorable =
  | { readonly kind: 'all' | 'gallery' }
  | { readonly kind: 'text'; readonly language: Language }
  | { readonly kind: 'block'; readonly language: Language; readonly part: Part }
  | { readonly kind: 'photo'; readonly photo: string }
  | { readonly kind: 'detail'; readonly field: DetailField }

type Edited = Pick<OpenArticle, 'texts' | 'gallery' | 'details' | 'addBases' | 'undo'>

/** Everything that a text names: photos and attachments that stand in it, hashes of what it was translated from. */
function namedIn(node: DocumentNode, found = { originals: new Set<unknown>(), bases: new Set<unknown>() }) {
  found.originals.add(node.attrs?.photo).add(node.attrs?.hash)
  found.bases.add(node.attrs?.basis)
  for (const child of node.content ?? []) namedIn(child, found)
  return found
}

/**
 * Brings back a part of an earlier state as one entry of the article's undo list; answers how a toast takes it back, or null where
 * nothing differs. Photos and attachments that a restored text shows come back into the gallery and the details with it, and so
 * do the Polish texts that its blocks were translated from.
 */
export function restoreInto(
  article: Edited,
  then: Article,
  what: Restorable,
  lost: ReadonlySet<string>,
): (() => boolean) | null {
  const { texts, gallery, details } = article
  const setGallery = (next: Article['gallery']) => {
    if (!sameContent(gallery.get(), next)) gallery.change(next)
  }
  const setDetails = (next: EditedDetails) => {
    if (!sameContent(details.get(), next)) details.change(next)
  }
  /** With the attachments as they were, but for those whose files are nowhere. */
  const withAttachmentsLeft = (edited: EditedDetails): EditedDetails => {
    const now = details.get().details.attachments
    const there = then.details.attachments.filter(({ id }) => !lost.has(id) || now.some(one => one.id === id))
    return withDetails(edited, { attachments: there })
  }

  function put(language: Language, document: DocumentNode): void {
    const before = namedIn(texts[language].document())
    if (!putText(texts[language].editor, document)) return
    const { originals, bases } = namedIn(document)
    article.addBases(Object.fromEntries(Object.entries(then.bases).filter(([hash]) => bases.has(hash))))
    if (what.kind === 'all') return
    const back = (id: string) => originals.has(id) && !before.originals.has(id) && !lost.has(id)
    for (const { id } of then.gallery.photos)
      if (back(id) && !gallery.get().photos.some(one => one.id === id))
        setGallery(withEarlierPhoto(gallery.get(), { ...then.gallery, cover: null }, id))
    const { attachments } = details.get().details
    const missing = then.details.attachments.filter(({ id }) => back(id) && !attachments.some(one => one.id === id))
    if (missing.length > 0) setDetails(withDetails(details.get(), { attachments: [...attachments, ...missing] }))
  }

  function edit(): void {
    switch (what.kind) {
      case 'all':
        put('pl', then.pl.document)
        put('en', then.en.document)
        setGallery(earlierGallery(gallery.get(), then.gallery, lost))
        setDetails(withAttachmentsLeft(editedDetails(then)))
        break
      case 'text':
        put(what.language, then[what.language].document)
        break
      case 'block': {
        const now = texts[what.language].document()
        put(what.language, withEarlierBlock(now, then[what.language].document, what.part))
        break
      }
      case 'gallery':
        setGallery(earlierGallery(gallery.get(), then.gallery, lost))
        break
      case 'photo':
        setGallery(withEarlierPhoto(gallery.get(), then.gallery, what.photo))
        break
      case 'detail': {
        const next = withEarlierDetail(details.get(), then, what.field)
        setDetails(what.field === 'attachments' ? withAttachmentsLeft(next) : next)
        break
      }
      default:
        what satisfies never
    }
  }

  const before = JSON.stringify([gallery.get(), details.get()])
  const texted = [texts.pl.editor.state.doc, texts.en.editor.state.doc]
  const takeBack = article.undo.together(edit)
  const same =
    texts.pl.editor.state.doc === texted[0] &&
    texts.en.editor.state.doc === texted[1] &&
    JSON.stringify([gallery.get(), details.get()]) === before
  return same ? null : takeBack
}

/** Whether every text that would be put in is one that the schema of the editor knows. */
export const canBePutIn = (then: Article): boolean =>
  checkDocument(then.pl.document).ok && checkDocument(then.en.document).ok
