import type { Newsroom } from '../../shared/contract.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import type { Words } from '../../shared/words/words.ts'
import { attempt } from '../ui/attempt.ts'
import type { DirectoryAct } from './directoryDesk.ts'
import { stepSentence } from './recordSentence.ts'
import { undoneRecord } from './undoneRecord.ts'

interface Parts {
  readonly newsroom: Pick<Newsroom, 'directory'>
  readonly words: Words
  readonly nameOf: (record: DirectoryRecord) => string
  readonly restoreRecord: (id: string, name: string) => Promise<string | null>
}

/** Takes an act back; the answer is why it could not be, or null. */
export async function undoAct({ newsroom, words, nameOf, restoreRecord }: Parts, act: DirectoryAct) {
  const { directory } = newsroom
  /** One change of a record, over the record as it is now. */
  const takeBack = async (before: DirectoryRecord, after: DirectoryRecord): Promise<string | null> => {
    const now = (await directory.list()).find(one => one.id === after.id)
    if (!now) return words('directory.alreadyGone', { name: nameOf(after) })
    const answer = await attempt(directory.update({ record: undoneRecord({ before, after }, now) }))
    return answer.ok ? null : stepSentence(words, answer.refusal, nameOf(after))
  }
  switch (act.kind) {
    case 'trashed':
      return restoreRecord(act.record.id, nameOf(act.record))
    case 'saved':
      return takeBack(act.saved.before, act.saved.after)
    case 'merged': {
      const answer = await attempt(directory.unmerge({ id: act.merged.id }))
      if (!answer.ok) return stepSentence(words, answer.refusal, nameOf(act.merged))
      return takeBack(act.into, act.gained)
    }
    case 'read': {
      for (const { before, after } of act.updated) {
        const why = await takeBack(before, after)
        if (why !== null) return why
      }
      for (const record of act.added) {
        const answer = await attempt(directory.remove({ id: record.id }))
        if (!answer.ok && answer.refusal.kind !== 'missing') return stepSentence(words, answer.refusal, nameOf(record))
      }
      return null
    }
    default:
      return act satisfies never
  }
}
