import { join } from 'node:path'
import { z } from 'zod'
import { articleId } from '../../shared/articles/articleShape.ts'
import { durableWrite } from '../storage/durableWrite.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { systemCode } from '../storage/systemCode.ts'

const recentArticle = z.object({ id: articleId, title: z.string() })
const recentFile = z.object({ shape: z.literal(1), articles: z.array(recentArticle) })
export type RecentArticle = Readonly<z.infer<typeof recentArticle>>

const atMost = 8

/** The articles that this person opened last, the newest first. A list that cannot be read begins anew: it can be made again by working. */
export async function recentArticles({ fs, folder }: { readonly fs: FileSystem; readonly folder: string }) {
  const file = join(folder, 'recent.json')
  let articles: readonly RecentArticle[] = await read()
  let writing: Promise<void> = Promise.resolve()

  async function read(): Promise<readonly RecentArticle[]> {
    try {
      return recentFile.parse(JSON.parse((await fs.readFile(file)).toString('utf8'))).articles
    } catch (error) {
      if (systemCode(error) !== 'ENOENT') console.warn('the list of recent articles begins anew', error)
      return []
    }
  }

  async function write(): Promise<void> {
    await fs.mkdir(folder, { recursive: true })
    await durableWrite(fs, file, JSON.stringify({ shape: 1, articles }))
  }

  return {
    list: (): readonly RecentArticle[] => articles,
    /** Answers whether the list changed: another article came first, or the first one has a new title. */
    opened({ id, title }: RecentArticle): boolean {
      const [first] = articles
      if (first?.id === id && first.title === title) return false
      articles = [{ id, title }, ...articles.filter(one => one.id !== id)].slice(0, atMost)
      writing = writing
        .then(write)
        .catch((error: unknown) => console.warn('the list of recent articles is not kept', error))
      return true
    },
    /** Resolves when the disk has what was told so far. */
    kept: (): Promise<void> => writing,
  }
}

export type RecentArticles = Awaited<ReturnType<typeof recentArticles>>
