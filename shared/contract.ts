import type { ContractRouterClient } from '@orpc/contract'
import { articlesContract } from './contract/articles.ts'
import { attachmentsContract } from './contract/attachments.ts'
import { directoryContract } from './contract/directory.ts'
import { eventsContract } from './contract/events.ts'
import { historyContract } from './contract/history.ts'
import { importingContract } from './contract/importing.ts'
import { libraryContract } from './contract/library.ts'
import { photosContract } from './contract/photos.ts'
import { publishingContract } from './contract/publishing.ts'
import { settingsContract } from './contract/settings.ts'
import { trashContract } from './contract/trash.ts'

/** The boundary is one list: what a window may ask of main, over a message port or over loopback HTTP. */
export const contract = {
  library: libraryContract,
  settings: settingsContract,
  articles: articlesContract,
  history: historyContract,
  directory: directoryContract,
  trash: trashContract,
  photos: photosContract,
  attachments: attachmentsContract,
  importing: importingContract,
  publishing: publishingContract,
  events: eventsContract,
}

export type Newsroom = ContractRouterClient<typeof contract>
