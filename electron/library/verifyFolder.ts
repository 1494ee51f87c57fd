import { contentHash } from '../../shared/document/contentHash.ts'
import { recordReference } from '../../shared/document/recordReference.ts'
import type { Found } from '../../shared/library/libraryFinding.ts'
import { recordsFolder } from '../directory/recordTrash.ts'
import { snapshotOf } from '../history/historyFiles.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { logoOwner } from './logos.ts'
import { verifyNames } from './verifyNames.ts'
import { type ArticleFolder, isArticle, type Walked } from './walkLibrary.ts'

type Library = { readonly fs: FileSystem; readonly folder: string }

const ofTheLibrary =
  /^(?:(?:library|directory)(?:\.good|\.v\d+)?\.json|index\.json|library\.lock.*|articles|trash|organisation|publications)$/
/** The day of going to the trash is noted just before, and stays where the move did not come about. */
const ofAnArticle = /^(?:article(?:\.good|\.v\d+)?\.json|trashed\.json|photos|attachments|history)$/

/** Whether a file is named by its content, as every original is; answers that name. */
export function originalOf(name: string): string | null {
  const [stem = '', extension = '', more] = name.split('.')
  return contentHash.test(stem) && /^[a-z0-9]{1,5}$/.test(extension) && more === undefined ? stem : null
}

/** A deleted record is named by its id. */
const isRecord = (name: string): boolean =>
  name.endsWith('.json') && recordReference.test(name.slice(0, -'.json'.length))

/** What lies in the folders of the library itself and does not belong there. */
export async function verifyRoot(
  library: Library,
  { root, places, records, logos }: Walked,
): Promise<readonly Found[]> {
  const known = ['library.json', 'directory.json', 'index.json']
  const looks = [
    { path: '', names: root, isOurs: (name: string) => ofTheLibrary.test(name), known },
    { path: 'articles', names: places.articles, isOurs: (name: string) => isArticle('articles', name) },
    {
      path: 'trash',
      names: places.trash,
      isOurs: (name: string) => isArticle('trash', name) || name === recordsFolder,
    },
    {
      path: `trash/${recordsFolder}`,
      names: records,
      isOurs: isRecord,
    },
    { path: `${logoOwner}/photos`, names: logos, isOurs: (name: string) => originalOf(name) !== null },
  ]
  return (await Promise.all(looks.map(look => verifyNames({ ...library, ...look })))).flat()
}

/** What lies in the folder of an article and does not belong there. */
export async function verifyFolder(library: Library, article: ArticleFolder): Promise<readonly Found[]> {
  const { path } = article
  const isOriginal = (name: string) => originalOf(name) !== null
  const looks = [
    { path, names: article.names, isOurs: (name: string) => ofAnArticle.test(name), known: ['article.json'] },
    { path: `${path}/photos`, names: article.photos, isOurs: isOriginal },
    { path: `${path}/attachments`, names: article.attachments, isOurs: isOriginal },
    { path: `${path}/history`, names: article.history, isOurs: (name: string) => snapshotOf(name) !== null },
  ]
  return (await Promise.all(looks.map(look => verifyNames({ ...library, ...look })))).flat()
}

/** A folder that only looks like one of an article: there are files in it, and none of them is Kronika's. */
export const isStranger = ({ names }: ArticleFolder): boolean =>
  names.some(name => !name.startsWith('.')) && !names.some(name => ofAnArticle.test(name))
