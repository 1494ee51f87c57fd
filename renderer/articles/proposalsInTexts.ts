import type { EditorState } from '@tiptap/pm/state'
import { type Language, languages } from '../../shared/language/language.ts'
import { type WordsAround, wordsAround } from '../editor/mention/wordsAround.ts'
import type { PlacedProposal } from '../editor/proposals/proposal.ts'
import { proposalsIn } from '../editor/proposals/proposalMarks.ts'
import { offerKey } from '../names/offer.ts'
import type { OpenArticle } from './openArticle.ts'

/** A proposal with the words around it. Its place is that of the moment it was read; `placesNow` finds it again. */
export interface ProposalInText extends PlacedProposal, WordsAround {
  readonly language: Language
  /** Proposals of one key are one thing to the person. */
  readonly key: string
  /** Counts those of one key that stand in the same words of one text. */
  readonly nth: number
}

function placed(state: EditorState, language: Language) {
  const counts = new Map<string, number>()
  return proposalsIn(state).map(place => {
    const key = offerKey(place.offer)
    const name = `${key} ${place.words}`
    const nth = counts.get(name) ?? 0
    counts.set(name, nth + 1)
    return { ...place, language, key, nth }
  })
}

/** Every proposal of both texts in reading order, Polish first. In a pause, not for every key. */
export const proposalsInTexts = (texts: OpenArticle['texts']): readonly ProposalInText[] =>
  languages.flatMap(language => {
    const { state } = texts[language].editor
    return placed(state, language).map(place => ({ ...wordsAround(state.doc, place), ...place }))
  })

/** The same places in the text as it is now; what is gone is left out. */
export const placesNow = (
  state: EditorState,
  language: Language,
  wanted: readonly ProposalInText[],
): readonly PlacedProposal[] => {
  const here = wanted.filter(place => place.language === language)
  return placed(state, language).filter(now =>
    here.some(place => place.key === now.key && place.words === now.words && place.nth === now.nth),
  )
}

/** Tells a place from every other of the article. */
export const proposalName = ({ language, key, words, nth }: ProposalInText): string =>
  `${language} ${key} ${words} ${nth}`
