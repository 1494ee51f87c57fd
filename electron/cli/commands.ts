import type { Asked, CommandName } from './arguments.ts'
import { declineCommand } from './declineCommand.ts'
import { exportCommand } from './exportCommand.ts'
import { importCommand } from './importCommand.ts'
import { listCommand } from './listCommand.ts'
import { mentionsCommand } from './mentionsCommand.ts'
import type { Outcome } from './outcome.ts'
import { photosCommand } from './photosCommand.ts'
import { showCommand } from './showCommand.ts'
import type { Terminal } from './terminal.ts'
import { usage } from './usage.ts'
import { verifyCommand } from './verifyCommand.ts'

type Command = (asked: Asked, terminal: Terminal) => Promise<Outcome>

export const commands: Readonly<Record<CommandName, Command>> = {
  import: importCommand,
  list: listCommand,
  show: showCommand,
  verify: verifyCommand,
  export: exportCommand,
  photos: photosCommand,
  decline: declineCommand,
  mentions: mentionsCommand,
  help: async (_asked, { words }) => ({ kind: 'done', lines: usage(words), json: { usage: usage(words) } }),
}
