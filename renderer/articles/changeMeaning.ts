import { languages } from '../../shared/language/language.ts'
import { meanBy } from '../editor/mention/meanBy.ts'
import { placeNow } from '../editor/mention/mentionPlaces.ts'
import type { RecordRow } from '../editor/records.ts'
import type { MentionInText } from './mentionsInTexts.ts'
import type { OpenArticle } from './openArticle.ts'

/** Whom these places mean from now on, or nobody, in both texts at once: one step back. Answers how to take it back. */
export function changeMeaning(
  { texts, undo }: Pick<OpenArticle, 'texts' | 'undo'>,
  places: readonly MentionInText[],
  record: RecordRow | null,
): () => boolean {
  return undo.together(() => {
    for (const language of languages) {
      const { editor } = texts[language]
      const present = places
        .filter(place => place.language === language)
        .flatMap(place => placeNow(editor.state.doc, place) ?? [])
      meanBy(present, record)(editor.state, editor.view.dispatch)
    }
  })
}
