import { closeHistory } from '@tiptap/pm/history'
import type { MentionKind } from '../../shared/document/marks/mention.ts'
import { languages } from '../../shared/language/language.ts'
import { newBlockId } from '../editor/newBlockId.ts'
import { correctWords } from '../editor/proposals/correctWords.ts'
import type { OpenArticle } from './openArticle.ts'
import { type ProposalInText, placesNow, proposalsInTexts } from './proposalsInTexts.ts'

export interface Taken {
  readonly places: readonly ProposalInText[]
  readonly record: { readonly kind: MentionKind; readonly id: string }
}

/**
 * The words of these places stand for these records from now on, in both texts: one step back. Misspelt words are written as
 * they should be. Answers how to take it back.
 */
export function takeProposals(
  { texts, undo, proposals }: Pick<OpenArticle, 'texts' | 'undo' | 'proposals'>,
  taken: readonly Taken[],
): () => boolean {
  const takeBack = undo.together(() => {
    for (const language of languages) {
      const { editor } = texts[language]
      const { mention } = editor.schema.marks
      if (!mention) continue
      const tr = editor.state.tr
      const found = taken
        .flatMap(({ places, record }) => placesNow(editor.state, language, places).map(place => ({ ...place, record })))
        .sort((one, other) => other.from - one.from)
      for (const { from, to, offer, record } of found) {
        const end = offer.kind === 'misspelt' ? correctWords(tr, { from, to }, offer.right) : to
        tr.addMark(from, end, mention.create({ kind: record.kind, id: record.id, key: newBlockId() }))
      }
      if (tr.docChanged) editor.view.dispatch(closeHistory(tr))
    }
  })
  proposals.set(proposalsInTexts(texts))
  return takeBack
}
