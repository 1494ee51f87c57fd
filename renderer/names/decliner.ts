import type { Paradigm } from '../../shared/directory/declension/paradigm.ts'
import type { StartDeclining } from './declensionMessages.ts'
import type { ToDecline } from './decline.ts'

/** Names in their cases by the dictionary; started with the first question. A newer question makes an older one idle. */
export function decliner(start: StartDeclining) {
  let turn = 0
  let waiting: ((paradigm: Paradigm) => void) | null = null
  let link: ReturnType<StartDeclining> | null = null
  return {
    ask(name: ToDecline, answered: (paradigm: Paradigm) => void): void {
      link ??= start(answer => {
        if (answer.turn !== turn) return
        waiting?.(answer.paradigm)
        waiting = null
      })
      turn += 1
      waiting = answered
      link.ask({ turn, name })
    },
    stop(): void {
      link?.stop()
      link = null
      waiting = null
    },
  }
}

export type Decliner = ReturnType<typeof decliner>
