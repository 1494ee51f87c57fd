import type { Words } from '../words/words.ts'
import type { MendRefusal } from './mending.ts'
import { troubleSentence } from './troubleSentence.ts'

/** Why a finding was not mended, in the window and in the terminal. */
export const mendSentence = (words: Words, refusal: MendRefusal): string =>
  refusal.kind === 'open-elsewhere' || refusal.kind === 'nothing-to-mend'
    ? words(`verify.refused.${refusal.kind}`)
    : troubleSentence(words, refusal, 'step')
