import type { Paradigm } from '../../shared/directory/declension/paradigm.ts'
import type { ToDecline } from './decline.ts'

/** `turn` counts what was asked. */
export interface DeclensionAsked {
  readonly turn: number
  readonly name: ToDecline
}

export interface DeclensionAnswer {
  readonly turn: number
  readonly paradigm: Paradigm
}

/** Starts somebody who declines names by the dictionary, and answers how to ask and how to end it. One that dies is not heard of. */
export type StartDeclining = (answered: (answer: DeclensionAnswer) => void) => {
  readonly ask: (asked: DeclensionAsked) => void
  readonly stop: () => void
}
