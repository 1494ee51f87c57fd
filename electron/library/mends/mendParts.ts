import type { MendRefusal } from '../../../shared/contract/mending.ts'
import type { Result } from '../../../shared/result.ts'
import type { ArticleStore } from '../../articles/articleStore.ts'
import type { DirectoryStore } from '../../directory/directoryStore.ts'
import type { FileSystem } from '../../storage/fileSystem.ts'
import type { Place } from '../walkLibrary.ts'

/** What mends stand on: the open library. */
export type MendParts = {
  readonly fs: FileSystem
  /** The library's folder. */
  readonly folder: string
  readonly articles: Pick<ArticleStore, 'mending'>
  readonly directory: Pick<DirectoryStore, 'list' | 'restore' | 'unmerge'>
  readonly index: { readonly rewrite: () => Promise<void> }
  readonly clock: () => Date
}

/** The article that a finding is about: where its folder lies. */
export type MendedArticle = { readonly place: Place; readonly id: string; readonly path: string }

/** Every mend looks again whether there is anything to mend: since the library was verified, somebody may have worked in it. */
export type Mended = Result<'mended' | 'nothing', MendRefusal>
