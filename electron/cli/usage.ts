import type { Words } from '../../shared/words/words.ts'
import { commandNames } from './arguments.ts'

/** How the terminal is used: one line a command. */
export const usage = (words: Words): string[] => [
  words('terminal.usage'),
  '',
  ...commandNames.map(name => `  ${words(`terminal.usage.${name}`)}`),
]
