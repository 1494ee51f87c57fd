import { article } from './pl/article.ts'
import { attachments } from './pl/attachments.ts'
import { copies } from './pl/copies.ts'
import { directory } from './pl/directory.ts'
import { editor } from './pl/editor.ts'
import { exchange } from './pl/exchange.ts'
import { history } from './pl/history.ts'
import { importing } from './pl/importing.ts'
import { library } from './pl/library.ts'
import { names } from './pl/names.ts'
import { pages } from './pl/pages.ts'
import { participants } from './pl/participants.ts'
import { photos } from './pl/photos.ts'
import { publishing } from './pl/publishing.ts'
import { reading } from './pl/reading.ts'
import { record } from './pl/record.ts'
import { recovery } from './pl/recovery.ts'
import { saving } from './pl/saving.ts'
import { settings } from './pl/settings.ts'
import { shell } from './pl/shell.ts'
import { trash } from './pl/trash.ts'
import { verify } from './pl/verify.ts'

/** Every sentence of the window, in Polish: the first language. Plural forms end in _one, _few, _many, _other. */
export const pl = {
  ...article,
  ...attachments,
  ...copies,
  ...directory,
  ...editor,
  ...exchange,
  ...history,
  ...importing,
  ...library,
  ...names,
  ...pages,
  ...participants,
  ...photos,
  ...publishing,
  ...reading,
  ...record,
  ...recovery,
  ...saving,
  ...settings,
  ...shell,
  ...trash,
  ...verify,
} as const
