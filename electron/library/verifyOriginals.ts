import type { Article } from '../../shared/articles/articleShape.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import type { Found } from '../../shared/library/libraryFinding.ts'
import { blocksNamed } from './blocksNamed.ts'
import { originalOf } from './verifyFolder.ts'
import type { Earlier } from './verifyHistory.ts'

/** The files of one kind that lie beside an article. */
export type Originals = {
  readonly names: readonly string[]
  /** Bytes; null where the file has gone meanwhile. */
  readonly sizeOf: (name: string) => Promise<number | null>
  /** The name that a file's content gives it; null where the files are not to be read. */
  readonly hashOf: ((name: string) => Promise<string>) | null
}

type Named = { readonly id: string; readonly name: string; readonly bytes: number }

type Trouble =
  | { readonly kind: 'missing' | 'altered' | 'missing-in-history'; readonly id: string; readonly name: string }
  | ({ readonly kind: 'cut'; readonly found: number } & Named)
  | { readonly kind: 'unused'; readonly id: string; readonly bytes: number }

type Around = {
  readonly file: string
  readonly photos: Originals
  readonly attachments: Originals
  readonly earlier: Earlier
}

/**
 * Every photo and every attachment has its file, whole, also those that only an earlier state names; what neither the article nor
 * an earlier state names is told too.
 */
export async function verifyOriginals(article: Article, around: Around): Promise<readonly Found[]> {
  const { file, earlier } = around
  const texts = [article.pl.document, article.en.document]
  const photos = await troubles(
    article.gallery.photos,
    [...earlier.photos.values()],
    inTexts(texts, 'photo', 'photo'),
    around.photos,
    ({ id, extension }) => `${id}.${extension}`,
  )
  const attachments = await troubles(
    article.details.attachments,
    [...earlier.attachments.values()],
    inTexts(texts, 'attachment', 'hash'),
    around.attachments,
    ({ id }) => `${id}.pdf`,
  )
  return [
    ...photos.map(trouble => photoFinding(file, trouble)),
    ...attachments.map(trouble => attachmentFinding(file, trouble)),
  ]
}

const inTexts = (texts: readonly DocumentNode[], type: string, attribute: string): readonly string[] =>
  texts.flatMap(text => blocksNamed(type, text).map(({ attrs }) => String(attrs?.[attribute])))

async function troubles<T extends Named>(
  present: readonly T[],
  earlier: readonly T[],
  inText: readonly string[],
  { names, sizeOf, hashOf }: Originals,
  fileOf: (one: T) => string,
): Promise<readonly Trouble[]> {
  const there = new Set(names)
  const named = new Set(present.map(({ id }) => id))
  const found: Trouble[] = []
  for (const one of present) {
    const { id, name, bytes } = one
    const original = fileOf(one)
    const size = there.has(original) ? await sizeOf(original) : null
    if (size === null) found.push({ kind: 'missing', id, name })
    else if (size !== bytes) found.push({ kind: 'cut', id, name, bytes, found: size })
    else if (hashOf && (await hashOf(original)) !== id) found.push({ kind: 'altered', id, name })
  }
  for (const one of earlier.filter(({ id }) => !named.has(id)))
    if (!there.has(fileOf(one))) found.push({ kind: 'missing-in-history', id: one.id, name: one.name })
  const used = new Set([...named, ...inText, ...earlier.map(({ id }) => id)])
  for (const name of names) {
    const id = originalOf(name)
    if (id === null || used.has(id)) continue
    const bytes = await sizeOf(name)
    if (bytes !== null) found.push({ kind: 'unused', id, bytes })
  }
  return found
}

function photoFinding(file: string, trouble: Trouble): Found {
  const { kind, id: photo } = trouble
  switch (kind) {
    case 'missing':
    case 'altered':
    case 'missing-in-history':
      return { file, kind: `photo-${kind}`, photo, name: trouble.name }
    case 'cut':
      return { file, kind: 'photo-cut', photo, name: trouble.name, bytes: trouble.bytes, found: trouble.found }
    case 'unused':
      return { file, kind: 'photo-unused', photo, bytes: trouble.bytes }
    default:
      return kind satisfies never
  }
}

function attachmentFinding(file: string, trouble: Trouble): Found {
  const { kind, id: attachment } = trouble
  switch (kind) {
    case 'missing':
    case 'altered':
    case 'missing-in-history':
      return { file, kind: `attachment-${kind}`, attachment, name: trouble.name }
    case 'cut':
      return {
        file,
        kind: 'attachment-cut',
        attachment,
        name: trouble.name,
        bytes: trouble.bytes,
        found: trouble.found,
      }
    case 'unused':
      return { file, kind: 'attachment-unused', attachment, bytes: trouble.bytes }
    default:
      return kind satisfies never
  }
}
