import type { Article, Sections } from '../../shared/articles/articleShape.ts'
import type { Caret } from '../../shared/articles/caret.ts'
import type { Saved } from '../../shared/contract/articles.ts'
import type { Language } from '../../shared/language/language.ts'
import type { Result } from '../../shared/result.ts'
import type { Words } from '../../shared/words/words.ts'
import { type AttachingParts, attachmentAdding } from '../attachments/attachmentAdding.ts'
import { hasAttachment, withAttachment } from '../attachments/attachmentEdits.ts'
import type { AttachmentsHold } from '../attachments/attachmentsHold.ts'
import { sortFiles } from '../attachments/sortFiles.ts'
import { articleUndo } from '../editor/articleUndo.ts'
import { createVersionEditor } from '../editor/createVersionEditor.ts'
import { newBlockId } from '../editor/newBlockId.ts'
import type { AttachmentSource, PhotoSource, RecordSource } from '../editor/records.ts'
import { hasPhoto, withPhoto } from '../photos/galleryEdits.ts'
import type { GalleryHold } from '../photos/galleryHold.ts'
import { type AddingParts, photoAdding } from '../photos/photoAdding.ts'
import { liveValue } from '../ui/liveValue.ts'
import { changedSections, editedDetails } from './articleDetails.ts'
import { autosave, type SectionName } from './autosave.ts'
import { caretOf } from './caretPlace.ts'
import { heldAttachments } from './heldAttachments.ts'
import { litBlock } from './litBlock.ts'
import type { ProposalInText } from './proposalsInTexts.ts'
import type { SaveTrouble } from './saveState.ts'
import { undoableSection } from './undoableSection.ts'

export interface OpenArticleParts {
  readonly article: Article
  /** Where somebody wrote before the window was loaded anew, or before a crash. */
  readonly caret: Caret | null
  readonly words: () => Words
  readonly save: (baseRevision: number, sections: Sections, caret: Caret) => Promise<Result<Saved, SaveTrouble>>
  readonly records: (of: {
    readonly language: Language
    /** Of the item as they are now: they tell the day and the offices written down. */
    readonly details: () => Article['details']
  }) => RecordSource
  readonly photos: (of: {
    readonly article: string
    readonly gallery: Pick<GalleryHold, 'get' | 'subscribe'>
    readonly language: Language
  }) => PhotoSource
  readonly attachments: (of: {
    readonly attachments: Pick<AttachmentsHold, 'get' | 'subscribe'>
    readonly language: Language
  }) => AttachmentSource
  /** How files become photos of this article. */
  readonly bringing: (article: string) => Pick<AddingParts, 'handOver' | 'add'>
  /** How files become its attachments. */
  readonly attaching: (article: string) => Pick<AttachingParts, 'handOver' | 'add'>
  readonly now: () => Date
  readonly later: (milliseconds: number, run: () => void) => () => void
}

/** An article on the desk: two texts, the gallery and the details, one undo list over them, and what keeps them on the disk. */
export function openArticle(parts: OpenArticleParts) {
  const { article, words, save, records, photos, bringing, now, later } = parts
  const undo = articleUndo()
  const focused = liveValue<Language>(parts.caret?.language ?? 'pl')
  let { bases } = article

  const section = {
    pl: () => ({ ...article.pl, document: texts.pl.document(), slug: details.get().slugs.pl }),
    en: () => ({ ...article.en, document: texts.en.document(), slug: details.get().slugs.en }),
  }
  const collect = (names: ReadonlySet<SectionName>): Sections => ({
    ...(names.has('pl') && { pl: section.pl() }),
    ...(names.has('en') && { en: section.en() }),
    ...(names.has('gallery') && { gallery: gallery.get() }),
    ...(names.has('details') && { details: details.get().details }),
    ...(names.has('bases') && { bases }),
  })
  const saving = autosave({
    revision: article.revision,
    savedAt: new Date(article.updatedAt),
    collect,
    save: (base, sections) => save(base, sections, caretOf(texts[focused.get()].editor.state, focused.get())),
    now,
    later,
  })

  const gallery = undoableSection({
    first: article.gallery,
    source: 'gallery',
    undo,
    onChange: () => saving.changed('gallery'),
  })
  const details = undoableSection({
    first: editedDetails(article),
    source: 'details',
    undo,
    onChange: (after, before) => {
      for (const section of changedSections(after, before)) saving.changed(section)
    },
  })

  const adding = photoAdding({
    ...bringing(article.id),
    now,
    keep(photo, drop, before) {
      if (hasPhoto(gallery.get(), photo.id)) return 'already-there'
      gallery.change(withPhoto(gallery.get(), photo, before), `drop ${drop}`)
      return 'added'
    },
  })

  const attachments = heldAttachments(details)
  const attaching = attachmentAdding({
    ...parts.attaching(article.id),
    keep(attachment, drop) {
      if (hasAttachment(attachments.get(), attachment.id)) return 'already-there'
      attachments.change(withAttachment(attachments.get(), attachment), `attachments ${drop}`)
      return 'added'
    },
  })

  const anyEdit = liveValue(0)
  const version = (language: Language) => {
    const edits = liveValue(0)
    const made = createVersionEditor({
      document: article[language].document,
      language,
      words: words(),
      newId: newBlockId,
      undo,
      records: records({ language, details: () => details.get().details }),
      photos: photos({ article: article.id, gallery, language }),
      attachments: parts.attachments({ attachments, language }),
      onChange: () => {
        saving.changed(language)
        edits.set(edits.get() + 1)
        anyEdit.set(anyEdit.get() + 1)
      },
    })
    made.editor.registerPlugin(litBlock())
    return { ...made, edits }
  }
  const texts = { pl: version('pl'), en: version('en') }

  return {
    id: article.id,
    /** The article as it is on the desk now, saved or not. Walks both texts: for a page, not for every key. */
    present: (): Article => ({
      ...article,
      pl: section.pl(),
      en: section.en(),
      gallery: gallery.get(),
      details: details.get().details,
      bases,
    }),
    texts,
    /** Counts the changes of both texts together. */
    anyEdit,
    /** Who may be meant by words that are not tagged; read in a pause of the writing. */
    proposals: liveValue<readonly ProposalInText[]>([]),
    /** Keys of the offers that are not to be made in this article until it is opened again. */
    skipped: liveValue<ReadonlySet<string>>(new Set<string>()),
    gallery,
    details,
    attachments,
    /** Texts that blocks brought back were translated from; those that are known already stay. An undo need not take them back. */
    addBases(more: Article['bases']): void {
      if (Object.keys(more).every(hash => hash in bases)) return
      bases = { ...more, ...bases }
      saving.changed('bases')
    },
    undo,
    saving,
    adding,
    attaching,
    /** Files dropped on the window: PDF files go to the attachments, all others to the gallery, in front of the photo `before`. */
    async take(files: readonly File[], before: string | null = null): Promise<void> {
      const { pdfs, others } = await sortFiles(files)
      attaching.add(pdfs)
      adding.add(others, before)
    },
    /** Whether closing the window now would lose something: words that are not on the disk, or files on their way. */
    isBusy: (): boolean =>
      saving.hasUnsaved() || adding.state.get().tiles.length > 0 || attaching.state.get().arriving.length > 0,
    /** Calls whenever `isBusy` may have changed. */
    onBusyChange(reader: () => void): () => void {
      const stops = [saving.state, adding.state, attaching.state].map(state => state.subscribe(reader))
      return () => {
        for (const stop of stops) stop()
      }
    },
    /** The text that had the focus last: the toolbar serves it. */
    focused,
    caret: parts.caret,
    close(): void {
      saving.stop()
      texts.pl.destroy()
      texts.en.destroy()
    },
  }
}

export type OpenArticle = ReturnType<typeof openArticle>
export type OpenVersion = OpenArticle['texts']['pl']
