import type { WrongUse } from './arguments.ts'

/**
 * What a command came to. `lines` are for a person, `json` for a program; a refusal has its facts in `json` too. A batch in which
 * something was refused is `refused`, with the rest of it done.
 */
export type Outcome =
  | { readonly kind: 'done'; readonly lines: readonly string[]; readonly json: unknown }
  | { readonly kind: 'refused'; readonly lines: readonly string[]; readonly json: unknown }
  | { readonly kind: 'wrong-use'; readonly wrong: WrongUse }

export const wrongUse = (kind: WrongUse['kind'], word = ''): Outcome => ({ kind: 'wrong-use', wrong: { kind, word } })

export const refusedOutcome = (refusal: unknown, sentence: string): Outcome => ({
  kind: 'refused',
  lines: [sentence],
  json: { refusal },
})
