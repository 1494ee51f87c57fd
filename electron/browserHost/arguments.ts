import { done, type Result, refused } from '../../shared/result.ts'

/** What the host is started with. `library` is a folder as typed; `open` asks for the user's browser to be opened. */
export interface HostArguments {
  readonly library: string | null
  readonly open: boolean
}

export type WrongUse =
  | { readonly kind: 'library-needs-folder' }
  | { readonly kind: 'unknown-option'; readonly option: string }

export function parseArguments(words: readonly string[]): Result<HostArguments, WrongUse> {
  let library: string | null = null
  let open = false
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? ''
    if (word === '--open') open = true
    else if (word === '--library') {
      at += 1
      const folder = words[at]
      if (folder === undefined || folder === '' || folder.startsWith('--'))
        return refused({ kind: 'library-needs-folder' })
      library = folder
    } else return refused({ kind: 'unknown-option', option: word })
  }
  return done({ library, open })
}
