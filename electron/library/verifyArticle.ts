import { parse } from 'node:path'
import type { Article } from '../../shared/articles/articleShape.ts'
import { checkDocument } from '../../shared/document/checkDocument.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { mentionsIn } from '../../shared/document/mentionsIn.ts'
import type { LibraryFinding } from './libraryFinding.ts'

type Around = {
  readonly file: string
  /** Name of the article's folder. */
  readonly id: string
  /** Names of the files among its photos. */
  readonly originals: readonly string[]
  readonly sizeOf: (original: string) => Promise<number>
  /** Ids of the directory, or null where the directory could not be read. */
  readonly records: ReadonlySet<string> | null
}

/** Follows what an article names: its photos, its cover, the people and institutions in its text. */
export async function verifyArticle(article: Article, around: Around): Promise<readonly LibraryFinding[]> {
  const { file, id, records } = around
  const { photos, cover } = article.gallery
  const findings: LibraryFinding[] = []
  if (article.id !== id) findings.push({ file, kind: 'wrong-id', id: article.id })
  const inGallery = new Set(photos.map(photo => photo.id))
  if (cover !== null && !inGallery.has(cover)) findings.push({ file, kind: 'cover-missing', photo: cover })
  findings.push(...(await verifyOriginals(article, around)))
  for (const { document } of [article.pl, article.en]) {
    const checked = checkDocument(document)
    if (!checked.ok) findings.push({ file, kind: 'damaged', why: checked.refusal.why })
    for (const photo of photosIn(document)) {
      if (!inGallery.has(photo)) findings.push({ file, kind: 'photo-not-in-gallery', photo })
    }
    for (const mention of mentionsIn(document)) {
      if (records && !records.has(mention.id)) {
        findings.push({ file, kind: 'mention-unknown', id: mention.id, text: mention.text })
      }
    }
  }
  return findings
}

async function verifyOriginals({ gallery }: Article, { file, originals, sizeOf }: Around): Promise<LibraryFinding[]> {
  const findings: LibraryFinding[] = []
  for (const { id: photo, extension, name, bytes } of gallery.photos) {
    const original = `${photo}.${extension}`
    if (!originals.includes(original)) {
      findings.push({ file, kind: 'photo-missing', photo, name })
      continue
    }
    const found = await sizeOf(original)
    if (found !== bytes) findings.push({ file, kind: 'photo-cut', photo, name, bytes, found })
  }
  const used = new Set(gallery.photos.map(photo => photo.id))
  for (const original of originals) {
    const photo = parse(original).name
    if (!used.has(photo)) findings.push({ file, kind: 'photo-unused', photo })
  }
  return findings
}

function photosIn(node: DocumentNode): readonly string[] {
  if (node.type === 'photo') return [String(node.attrs?.photo)]
  return (node.content ?? []).flatMap(photosIn)
}
