import { createHash } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Article } from '../../shared/articles/articleShape.ts'
import { readArticle } from '../../shared/articles/migrations.ts'
import { valueIn } from '../articles/sections.ts'

/** What lies in the files of the congress; each is named by it. */
export const contents = { hall: 'hala.', poster: 'plakat', programme: 'program', slides: 'slajdy' } as const

const named = (content: string): string => createHash('sha256').update(content).digest('hex').slice(0, 32)

export const [hall, poster] = [named(contents.hall), named(contents.poster)]
export const [programme, slides] = [named(contents.programme), named(contents.slides)]
export const congressId = 'kongresmorski2026'
export const congress = `articles/${congressId}`
/** The congress of the fixture with photos and attachments that are named by what is in them. */
export async function congressArticle(): Promise<Article> {
  const text = await readFile(join(import.meta.dirname, '../fixtures/articles/v2.json'), 'utf8')
  const ids = {
    '4be643f30c01f3b8d5a67a2b1d0a9c11': hall,
    '0f9e1c7a55d2441fa0c3d8e6b7a49210': poster,
    '9a3d1c2b4e5f60718293a4b5c6d7e8f9': programme,
    '51f0a7c3d9e24b8690a1c2d3e4f50617': slides,
  }
  const json = Object.entries(ids).reduce((whole, [before, after]) => whole.replaceAll(before, after), text)
  const { article } = valueIn(readArticle(JSON.parse(json)))
  const sizes: Readonly<Record<string, number>> = { [hall]: 5, [poster]: 6, [programme]: 7, [slides]: 6 }
  const sized = <T extends { readonly id: string }>(one: T) => ({ ...one, bytes: sizes[one.id] ?? 0 })
  return {
    ...article,
    gallery: { ...article.gallery, photos: article.gallery.photos.map(sized) },
    details: { ...article.details, attachments: article.details.attachments.map(sized) },
  }
}

/** Puts an article with all its originals into a folder ("articles/…"). */
export async function putArticle(library: string, path: string, article: unknown): Promise<string> {
  const folder = join(library, path)
  await mkdir(join(folder, 'photos'), { recursive: true })
  await mkdir(join(folder, 'attachments'), { recursive: true })
  await writeFile(join(folder, 'attachments', `${programme}.pdf`), contents.programme)
  await writeFile(join(folder, 'attachments', `${slides}.pdf`), contents.slides)
  await writeFile(join(folder, 'photos', `${hall}.jpg`), contents.hall)
  await writeFile(join(folder, 'photos', `${poster}.png`), contents.poster)
  await writeFile(join(folder, 'article.json'), JSON.stringify(article))
  return folder
}
