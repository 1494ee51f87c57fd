import { join } from 'node:path'
import { readArticle } from '../../shared/articles/migrations.ts'
import { titleOf } from '../../shared/document/parts.ts'
import type { Found, LibraryFinding } from '../../shared/library/libraryFinding.ts'
import { articleFormat } from '../articles/articleFormat.ts'
import { trashedNoteFormat } from '../articles/trashedFolder.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { ifMissing } from '../storage/ifMissing.ts'
import { isFolder } from '../storage/isFolder.ts'
import { contentHashOf } from './contentHashOf.ts'
import { mendOfArticle, mendOfFile } from './offeredMend.ts'
import type { OriginalsElsewhere } from './originalsElsewhere.ts'
import { verifyArticle } from './verifyArticle.ts'
import { isStranger, verifyFolder } from './verifyFolder.ts'
import { type Earlier, nothingEarlier, verifyHistory } from './verifyHistory.ts'
import type { Originals } from './verifyOriginals.ts'
import { type ReadStored, verifyCopy } from './verifyStored.ts'
import { type ArticleFolder, type Place, walkFolder } from './walkLibrary.ts'

type Asked = {
  readonly fs: FileSystem
  /** The library's folder. */
  readonly library: string
  readonly place: Place
  readonly id: string
  readonly read: ReadStored
  readonly records: ReadonlySet<string> | null
  readonly deleted: ReadonlySet<string>
  readonly elsewhere: OriginalsElsewhere
  readonly now: Date
  readonly deep: boolean
  readonly signal: AbortSignal
}

type Verified = {
  readonly findings: readonly LibraryFinding[]
  /** Its Polish title, from its own file or else from the newest earlier state; empty where neither tells. */
  readonly title: string
  /** How many its gallery has; null where there is no article. */
  readonly photos: number | null
  readonly earlier: Earlier
}

const format = articleFormat(readArticle)

const olderShape = /^article\.v\d+\.json$/

/**
 * Verifies the folder of one article, in the library or in the trash: its names, its file, its history, its originals. The file is
 * read before the folder is listed: whoever writes meanwhile puts an original there before the article names it.
 */
export async function verifyOneArticle(asked: Asked): Promise<Verified> {
  const { fs, library, place, id, read, elsewhere, deleted, now } = asked
  const path = `${place}/${id}`
  const file = `${path}/article.json`
  const found: Found[] = []
  const article = (await read(file, format, found))?.article ?? null
  // Moved to the trash, or back, while it was looked for.
  if (article === null && !(await isFolder(fs, join(library, path)))) return nothingThere([])
  const goodCopy = (await verifyCopy(read, `${path}/article.good.json`, format, found))?.article ?? null
  const folder = await walkFolder(fs, library, place, id)
  if (isStranger(folder)) return nothingThere([{ file: path, kind: 'stranger', mend: null }])
  for (const name of folder.names.filter(one => olderShape.test(one)))
    await verifyCopy(read, `${path}/${name}`, readArticle, found)
  if (place === 'trash' && (await read(`${path}/trashed.json`, trashedNoteFormat, [])) === null)
    found.push({ file: `${path}/trashed.json`, kind: 'undated' })
  const { findings: ofHistory, earlier } = await verifyHistory(fs, library, folder, goodCopy)
  found.push(...ofHistory)
  if (article) found.push(...(await verifyArticle(article, { ...asked, file, earlier, ...originalsOf(asked, folder) })))
  const around = { folder, article, earlier, elsewhere, deleted }
  return {
    findings: [...(await verifyFolder({ fs, folder: library }, folder)), ...found].map(one => ({
      ...one,
      mend: mendOfFile(one, now) ?? mendOfArticle(one, around),
    })),
    title: article ? titleOf(article.pl.document) : earlier.title,
    photos: article?.gallery.photos.length ?? 0,
    earlier,
  }
}

const nothingThere = (findings: readonly LibraryFinding[]): Verified => ({
  findings,
  title: '',
  photos: null,
  earlier: nothingEarlier,
})

function originalsOf(
  { fs, library, deep, signal }: Asked,
  folder: ArticleFolder,
): Record<'photos' | 'attachments', Originals> {
  const originals = (kind: 'photos' | 'attachments'): Originals => {
    const at = (name: string) => join(library, folder.path, kind, name)
    return {
      names: folder[kind],
      sizeOf: name => fs.stat(at(name)).then(({ size }) => size, ifMissing(null)),
      hashOf: deep ? name => contentHashOf(fs, at(name), signal) : null,
    }
  }
  return { photos: originals('photos'), attachments: originals('attachments') }
}
