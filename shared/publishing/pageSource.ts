import type { Article } from '../articles/articleShape.ts'
import type { DirectoryRecord } from '../directory/record.ts'
import type { Organisation } from '../settings/settingsShape.ts'

/** All that a page is made of: the item, who publishes it, and the people and institutions it may mention. */
export interface PageSource {
  readonly article: Article
  readonly organisation: Organisation
  readonly records: readonly DirectoryRecord[]
}
