import type { RecordRow } from '../editor/records.ts'
import type { MentionInText } from './mentionsInTexts.ts'

/** What can be done with a mention from outside the text. */
export interface MentionActs {
  /** Selects the words in the text, which gets the focus. */
  readonly show: (place: MentionInText) => void
  /** The words mean somebody else from now on. */
  readonly retag: (places: readonly MentionInText[], record: RecordRow) => void
  /** The words stay and mean nobody. */
  readonly untag: (place: MentionInText) => void
  /** A record that lies in the trash is in the directory again. */
  readonly restore: (id: string, name: string) => void
}
