import type { Article } from '../../shared/articles/articleShape.ts'
import type { Found, Mend } from '../../shared/library/libraryFinding.ts'
import { missedOriginal, type OriginalsElsewhere } from './originalsElsewhere.ts'
import { originalOf } from './verifyFolder.ts'
import type { Earlier } from './verifyHistory.ts'
import type { ArticleFolder } from './walkLibrary.ts'

/** So long what was put aside lies there before it is offered for deletion. Milliseconds: 30 days. */
const keptAside = 30 * 24 * 60 * 60 * 1000

/** What can be done about a finding that belongs to no article, or is only about a file's name. */
export function mendOfFile(finding: Found, now: Date): Mend | null {
  switch (finding.kind) {
    case 'leftover':
      return 'delete-leftover'
    case 'set-aside':
      return now.getTime() - Date.parse(finding.since) > keptAside ? 'delete-aside' : null
    case 'index-damaged':
      return 'rebuild-index'
    default:
      return null
  }
}

type Around = {
  readonly folder: ArticleFolder
  readonly article: Article | null
  readonly earlier: Earlier
  readonly elsewhere: OriginalsElsewhere
  /** Ids of the records in the trash. */
  readonly deleted: ReadonlySet<string>
}

/** What can be done about something found in an article. Its text is only put right in the library: in the trash it lies as it is. */
export function mendOfArticle(finding: Found, around: Around): Mend | null {
  const { folder, earlier } = around
  const inLibrary = folder.place === 'articles'
  switch (finding.kind) {
    case 'damaged':
    case 'missing':
      return earlier.readable && inLibrary ? 'put-readable' : null
    case 'wrong-id':
      return inLibrary ? 'write-id' : null
    case 'cover-missing':
      if (!inLibrary) return null
      return canBeListed('photos', finding.photo, around) ? 'list-again' : 'unset-cover'
    case 'photo-not-in-gallery':
      return inLibrary && canBeListed('photos', finding.photo, around) ? 'list-again' : null
    case 'attachment-not-listed':
      return inLibrary && canBeListed('attachments', finding.attachment, around) ? 'list-again' : null
    case 'mention-unknown':
      return around.deleted.has(finding.id) ? 'restore-record' : null
    case 'snapshot-damaged':
      return 'set-snapshot-aside'
    case 'photo-unused':
    case 'attachment-unused':
      // What cannot be read may name it.
      return earlier.whole ? 'delete-unused' : null
    default:
      return isElsewhere(finding, around) ? 'bring-original' : null
  }
}

/** Whether an earlier state knows the entry, and the original lies in the folder. */
function canBeListed(kind: 'photos' | 'attachments', id: string, { folder, earlier }: Around): boolean {
  return earlier[kind].has(id) && folder[kind].some(name => originalOf(name) === id)
}

function isElsewhere(finding: Found, around: Around): boolean {
  const missed = missedOriginal(finding)
  return missed !== null && around.elsewhere.of(fileOf(missed, around), around.folder.path).length > 0
}

/** The file's name, which the article or an earlier state tells. */
function fileOf({ kind, id }: NonNullable<ReturnType<typeof missedOriginal>>, { article, earlier }: Around): string {
  if (kind === 'attachments') return `attachments/${id}.pdf`
  const photo = article?.gallery.photos.find(one => one.id === id) ?? earlier.photos.get(id)
  return `photos/${id}.${photo?.extension}`
}
