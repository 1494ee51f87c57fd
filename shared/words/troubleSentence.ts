import type { StorageTrouble } from '../contract/storageTrouble.ts'
import type { Words } from './words.ts'

/** What the disk did not take: text that is being written and waits in memory, or one step that can be tried again. */
export type AtStake = 'text' | 'step'

const names = {
  'disk-full': 'diskFull',
  'read-only': 'readOnly',
  'folder-gone': 'folderGone',
  'disk-trouble': 'diskTrouble',
} as const

/** Space to free, in whole megabytes: at least 1, so that it is never "0 MB". */
const megabytes = (bytes: number): string => `${Math.max(1, Math.ceil(bytes / 1_000_000))} MB`

/** Why the disk did not take a file, in one to three sentences: what happened, what is kept, what to do. */
export function troubleSentence(words: Words, trouble: StorageTrouble, atStake: AtStake = 'text'): string {
  const name = names[trouble.kind]
  const values = { drive: trouble.drive, space: trouble.kind === 'disk-full' ? megabytes(trouble.needBytes) : '' }
  return trouble.drive ? words(`saving.${atStake}.${name}On`, values) : words(`saving.${atStake}.${name}`, values)
}
