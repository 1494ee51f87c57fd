import { done, type Result, refused } from '../../shared/result.ts'

export const commandNames = [
  'import',
  'list',
  'show',
  'verify',
  'export',
  'photos',
  'decline',
  'mentions',
  'help',
] as const
export type CommandName = (typeof commandNames)[number]

/** What was typed after `kronika`. `words` are those that belong to no option. */
export interface Asked {
  readonly command: CommandName
  readonly words: readonly string[]
  readonly json: boolean
  readonly library: string | null
  readonly lang: string | null
  readonly out: string | null
  readonly gender: string | null
  readonly directory: string | null
  readonly zip: boolean
  readonly deep: boolean
  readonly mend: boolean
}

export type WrongUse = {
  readonly kind:
    | 'no-command'
    | 'unknown-command'
    | 'unknown-option'
    | 'needs-value'
    | 'needs-id'
    | 'needs-file'
    | 'needs-language'
    | 'needs-folder'
    | 'needs-name'
    | 'needs-text'
    | 'needs-gender'
    | 'too-many'
  readonly word: string
}

const valued = ['library', 'lang', 'out', 'gender', 'directory'] as const
type Valued = (typeof valued)[number]

const valuedOption = (word: string): Valued | undefined => valued.find(name => `--${name}` === word)

/** Options that only these commands know; every command knows the others. */
const onlyFor: Readonly<Record<(typeof particular)[number], readonly CommandName[]>> = {
  lang: ['import', 'mentions'],
  out: ['export'],
  zip: ['export'],
  deep: ['verify'],
  mend: ['verify'],
  gender: ['decline'],
  directory: ['mentions'],
}
const particular = ['lang', 'out', 'zip', 'deep', 'mend', 'gender', 'directory'] as const

/** The first option that was typed with a command that has no use for it: whoever types it means something by it. */
function strangeOption(asked: Asked): string | undefined {
  if (asked.command === 'help') return undefined
  const { deep, mend, zip } = asked
  const given = { lang: asked.lang !== null, out: asked.out !== null, gender: asked.gender !== null }
  const typed = { ...given, directory: asked.directory !== null, zip, deep, mend }
  const strange = particular.find(name => typed[name] && !onlyFor[name].includes(asked.command))
  return strange && `--${strange}`
}

const isCommand = (word: string): word is CommandName => commandNames.some(name => name === word)

/** Options may stand anywhere; what follows `--` is never an option, so that a file may be called `--json`. */
export function readArguments(typed: readonly string[]): Result<Asked, WrongUse> {
  const values: Record<Valued, string | null> = { library: null, lang: null, out: null, gender: null, directory: null }
  const words: string[] = []
  let json = false
  const flags = { zip: false, deep: false, mend: false }
  for (let at = 0; at < typed.length; at++) {
    const word = typed[at] ?? ''
    const option = valuedOption(word)
    if (word === '--') {
      words.push(...typed.slice(at + 1))
      break
    }
    if (option !== undefined) {
      const value = typed[at + 1]
      if (value === undefined || value === '' || value.startsWith('--')) return refused({ kind: 'needs-value', word })
      values[option] = value
      at += 1
    } else if (word === '--json') json = true
    else if (word === '--zip') flags.zip = true
    else if (word === '--deep') flags.deep = true
    else if (word === '--mend') flags.mend = true
    else if (word === '--help' || word === '-h') words.unshift('help')
    else if (word.startsWith('-') && word !== '-') return refused({ kind: 'unknown-option', word })
    else words.push(word)
  }
  const [command, ...rest] = words
  if (command === undefined) return refused({ kind: 'no-command', word: '' })
  if (!isCommand(command)) return refused({ kind: 'unknown-command', word: command })
  const asked: Asked = { command, words: rest, json, ...flags, ...values }
  const strange = strangeOption(asked)
  return strange === undefined ? done(asked) : refused({ kind: 'unknown-option', word: strange })
}
