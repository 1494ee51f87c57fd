import type { Article } from '../../shared/articles/articleShape.ts'
import type { ReadArticle } from '../../shared/articles/migrations.ts'
import { checkDocument } from '../../shared/document/checkDocument.ts'
import { refused } from '../../shared/result.ts'
import type { StoredFormat } from '../storage/storedFile.ts'

type ReadAnswer = { readonly article: Article; readonly migratedFrom: number | null }

/**
 * An article that may go into the editor. Text that the schema does not know would be dropped by the editor without a word
 * and then saved, so such a file counts as damaged.
 */
export const articleFormat =
  (reader: ReadArticle): StoredFormat<ReadAnswer> =>
  json => {
    const read = reader(json)
    if (!read.ok) return read
    const { pl, en } = read.value.article
    for (const version of [pl, en]) {
      const checked = checkDocument(version.document)
      if (!checked.ok) return refused({ kind: 'damaged', why: checked.refusal.why })
    }
    return read
  }
