import { parse } from 'node:path'
import type { Article } from '../../shared/articles/articleShape.ts'
import type { LibraryFinding } from './libraryFinding.ts'

/** The files of one kind that lie beside an article. */
type Originals = {
  readonly names: readonly string[]
  readonly sizeOf: (name: string) => Promise<number>
}

export type Around = {
  readonly file: string
  readonly photos: Originals
  readonly attachments: Originals
}

type Named = { readonly id: string; readonly name: string; readonly bytes: number }

type Trouble =
  | { readonly kind: 'missing'; readonly id: string; readonly name: string }
  | ({ readonly kind: 'cut'; readonly found: number } & Named)
  | { readonly kind: 'unused'; readonly id: string }

/** Every photo and every attachment has its file, whole; what else lies beside them is named too. */
export async function verifyOriginals(article: Article, around: Around): Promise<readonly LibraryFinding[]> {
  const { file } = around
  const { photos } = article.gallery
  const { attachments } = article.details
  const extensions = new Map(photos.map(photo => [photo.id, photo.extension]))
  const ofPhotos = await troubles(photos, around.photos, id => `${id}.${extensions.get(id)}`)
  const ofAttachments = await troubles(attachments, around.attachments, id => `${id}.pdf`)
  return [
    ...ofPhotos.map(trouble => photoFinding(file, trouble)),
    ...ofAttachments.map(trouble => attachmentFinding(file, trouble)),
  ]
}

async function troubles(
  named: readonly Named[],
  { names, sizeOf }: Originals,
  fileOf: (id: string) => string,
): Promise<readonly Trouble[]> {
  const found: Trouble[] = []
  for (const { id, name, bytes } of named) {
    const original = fileOf(id)
    if (!names.includes(original)) {
      found.push({ kind: 'missing', id, name })
      continue
    }
    const size = await sizeOf(original)
    if (size !== bytes) found.push({ kind: 'cut', id, name, bytes, found: size })
  }
  const used = new Set(named.map(({ id }) => id))
  const unused = names.map(name => parse(name).name).filter(id => !used.has(id))
  return [...found, ...unused.map(id => ({ kind: 'unused', id }) as const)]
}

function photoFinding(file: string, trouble: Trouble): LibraryFinding {
  const { kind, id: photo } = trouble
  switch (kind) {
    case 'missing':
      return { file, kind: 'photo-missing', photo, name: trouble.name }
    case 'cut':
      return { file, kind: 'photo-cut', photo, name: trouble.name, bytes: trouble.bytes, found: trouble.found }
    case 'unused':
      return { file, kind: 'photo-unused', photo }
    default:
      return kind satisfies never
  }
}

function attachmentFinding(file: string, trouble: Trouble): LibraryFinding {
  const { kind, id: attachment } = trouble
  switch (kind) {
    case 'missing':
      return { file, kind: 'attachment-missing', attachment, name: trouble.name }
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
      return { file, kind: 'attachment-unused', attachment }
    default:
      return kind satisfies never
  }
}
