import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { articleStore } from '../../electron/articles/articleStore.ts'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { newId } from '../../electron/storage/newId.ts'
import { readArticle } from '../../shared/articles/migrations.ts'
import { plainText } from '../../shared/document/plainText.ts'
import { rescueParts } from '../articles/rescueParts.ts'
import { ewa, valueIn, versionOf } from '../articles/sections.ts'
import { historyParts } from '../history/historyParts.ts'

/** Some 200 kB, about fifty pages of a disk. */
const longText = (ending: string): string => `${'Zażółć gęślą jaźń. '.repeat(7600)}${ending}`

/** The real article store on a disk, with one long article open in a window and saved once. */
export async function writerOn(folder: string) {
  const articles = join(folder, 'articles')
  mkdirSync(articles, { recursive: true })
  const store = articleStore({
    fs: nodeFileSystem,
    folder: articles,
    trashFolder: join(folder, 'trash'),
    clock: () => new Date(),
    newId,
    ...historyParts({ folder: articles }),
    ...rescueParts({ folder: articles }),
    onChange: () => undefined,
  })
  const { id } = valueIn(await store.createFrom({ pl: versionOf('Kongres', longText('Pierwsze zdanie.')) }))
  let { revision } = valueIn(await store.open({ id, window: ewa }))

  return {
    store,
    id,
    /** Saves a text of some 200 kB with this ending: `saved`, or the kind of the refusal. */
    async save(ending: string): Promise<string> {
      const pl = versionOf('Kongres', longText(ending))
      const saved = await store.save({ id, window: ewa, baseRevision: revision, pl })
      if (!saved.ok) return saved.refusal.kind
      revision = saved.value.revision
      return 'saved'
    },
    /** What the disk holds: the revision and the last words of a file that can be read whole, and the names beside it. */
    kept() {
      const { article } = valueIn(readArticle(JSON.parse(readFileSync(join(articles, id, 'article.json'), 'utf8'))))
      return {
        revision: article.revision,
        ending: plainText(article.pl.document).slice(-16),
        files: readdirSync(join(articles, id)).sort(),
      }
    },
    revision: () => revision,
  }
}

export const files = ['article.good.json', 'article.json', 'history']
