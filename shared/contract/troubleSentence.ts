import type { Words } from '../words/words.ts'

/** What the disk did not take: text that is being written and waits in memory, or one step that can be tried again. */
export type AtStake = 'text' | 'step'

const names = {
  'disk-full': 'diskFull',
  'read-only': 'readOnly',
  'folder-gone': 'folderGone',
  'disk-trouble': 'diskTrouble',
} as const

/** Who writes in a library that others may only read. */
type InUse = { readonly kind: 'in-use'; readonly user: string; readonly host: string }

/** As much of a `StorageTrouble` as a sentence needs. */
type Trouble = { readonly kind: keyof typeof names; readonly drive: string; readonly needBytes?: number } | InUse

/** Space to free, in whole megabytes: at least 1, so that it is never "0 MB". */
const megabytes = (bytes: number): string => `${Math.max(1, Math.ceil(bytes / 1_000_000))} MB`

/** Why the disk did not take a file, in one to three sentences: what happened, what is kept, what to do. */
export function troubleSentence(words: Words, trouble: Trouble, atStake: AtStake = 'text'): string {
  if (trouble.kind === 'in-use')
    return words(trouble.user ? `saving.${atStake}.inUse` : `saving.${atStake}.inUseUnknown`, {
      user: trouble.user,
      host: trouble.host,
    })
  const name = names[trouble.kind]
  const values = { drive: trouble.drive, space: megabytes(trouble.needBytes ?? 0) }
  return trouble.drive ? words(`saving.${atStake}.${name}On`, values) : words(`saving.${atStake}.${name}`, values)
}
