import type { Article } from '../../shared/articles/articleShape.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { mentionsIn } from '../../shared/document/mentionsIn.ts'
import type { Found } from '../../shared/library/libraryFinding.ts'
import { blocksNamed } from './blocksNamed.ts'
import type { Earlier } from './verifyHistory.ts'
import { type Originals, verifyOriginals } from './verifyOriginals.ts'
import { verifyPairs } from './verifyPairs.ts'

type Known = {
  readonly file: string
  /** Name of the article's folder. */
  readonly id: string
  readonly photos: Originals
  readonly attachments: Originals
  readonly earlier: Earlier
  /** Ids of the directory, or null where the directory could not be read. */
  readonly records: ReadonlySet<string> | null
}

/** Follows what an article names: its photos, its cover, its attachments, the people and institutions in its text. */
export async function verifyArticle(article: Article, known: Known): Promise<readonly Found[]> {
  const { file, id } = known
  const { photos, cover } = article.gallery
  const findings: Found[] = []
  if (article.id !== id) findings.push({ file, kind: 'wrong-id', id: article.id })
  if (cover !== null && !photos.some(photo => photo.id === cover))
    findings.push({ file, kind: 'cover-missing', photo: cover })
  findings.push(...(await verifyOriginals(article, known)))
  for (const { document } of [article.pl, article.en]) findings.push(...verifyText(article, document, known))
  findings.push(...verifyPairs(article, file))
  // The same photo in both versions, the same person five times in one: once.
  return [...new Map(findings.map(finding => [JSON.stringify(finding), finding])).values()]
}

/** What one text names that the article or the directory has not. */
function verifyText({ gallery, details }: Article, document: DocumentNode, { file, records }: Known): Found[] {
  const inGallery = new Set(gallery.photos.map(photo => photo.id))
  const listed = new Set(details.attachments.map(attachment => attachment.id))
  const photos = blocksNamed('photo', document).map(node => String(node.attrs?.photo))
  const attachments = blocksNamed('attachment', document).map(({ attrs }) => ({
    attachment: String(attrs?.hash),
    name: String(attrs?.name),
  }))
  return [
    ...photos
      .filter(photo => !inGallery.has(photo))
      .map(photo => ({ file, kind: 'photo-not-in-gallery', photo }) as const),
    ...attachments
      .filter(({ attachment }) => !listed.has(attachment))
      .map(named => ({ file, kind: 'attachment-not-listed', ...named }) as const),
    ...mentionsIn(document)
      .filter(mention => records && !records.has(mention.id))
      .map(({ id, text }) => ({ file, kind: 'mention-unknown', id, text }) as const),
  ]
}
