import { article } from './en/article.ts'
import { attachments } from './en/attachments.ts'
import { copies } from './en/copies.ts'
import { directory } from './en/directory.ts'
import { editor } from './en/editor.ts'
import { exchange } from './en/exchange.ts'
import { history } from './en/history.ts'
import { importing } from './en/importing.ts'
import { library } from './en/library.ts'
import { names } from './en/names.ts'
import { pages } from './en/pages.ts'
import { participants } from './en/participants.ts'
import { photos } from './en/photos.ts'
import { publishing } from './en/publishing.ts'
import { reading } from './en/reading.ts'
import { record } from './en/record.ts'
import { recovery } from './en/recovery.ts'
import { saving } from './en/saving.ts'
import { settings } from './en/settings.ts'
import { shell } from './en/shell.ts'
import { trash } from './en/trash.ts'
import { verify } from './en/verify.ts'

/** Every sentence of the window, in English. Plural forms end in _one and _other. */
export const en = {
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
