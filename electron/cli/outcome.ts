import type { WrongUse } from './arguments.ts'

/**
 * What a command came to. `lines` are for a person, `json` for a program; a refusal has its facts in `json` too. `partly`: what was
 * asked has been done, and something in it is not well (a photo of the batch was refused, a file of the library is damaged).
 */
export type Outcome =
  | { readonly kind: 'done' | 'partly' | 'refused'; readonly lines: readonly string[]; readonly json: unknown }
  | { readonly kind: 'wrong-use'; readonly wrong: WrongUse }

export const wrongUse = (kind: WrongUse['kind'], word = ''): Outcome => ({ kind: 'wrong-use', wrong: { kind, word } })

export const refusedOutcome = (refusal: unknown, sentence: string): Outcome => ({
  kind: 'refused',
  lines: [sentence],
  json: { refusal },
})
