import type { ArticleState } from '../../shared/articles/articleStates.ts'
import { withOfficesWritten } from '../../shared/articles/participantEdits.ts'
import type { Tag } from '../../shared/articles/presentIn.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { mentionsIn } from '../../shared/document/mentionsIn.ts'
import { languages } from '../../shared/language/language.ts'
import { withDetails } from './articleDetails.ts'
import type { OpenArticle } from './openArticle.ts'

const tagsOf = (texts: OpenArticle['texts']): readonly Tag[] =>
  languages.flatMap(language => mentionsIn(texts[language].document()).map(({ kind, id }) => ({ kind, id, language })))

const keepsOffices: readonly ArticleState[] = ['ready', 'published']

/** The state of the item, chosen by a person. With *ready* and *published* the offices of all who are in it are written down: one step back. */
export function chooseState(
  { details, texts }: Pick<OpenArticle, 'details' | 'texts'>,
  state: ArticleState,
  records: readonly DirectoryRecord[],
): void {
  const edited = withDetails(details.get(), { state })
  const known = new Map(records.map(record => [record.id, record]))
  const written = keepsOffices.includes(state)
    ? withOfficesWritten(edited.details, tagsOf(texts), known)
    : edited.details
  details.change(withDetails(edited, written))
}

/** What goes to a website keeps the offices it went with. */
export function writeOffices(
  { details, texts }: Pick<OpenArticle, 'details' | 'texts'>,
  records: readonly DirectoryRecord[],
): void {
  const edited = details.get()
  const written = withOfficesWritten(edited.details, tagsOf(texts), new Map(records.map(record => [record.id, record])))
  if (written !== edited.details) details.change(withDetails(edited, written))
}
