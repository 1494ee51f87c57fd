import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { recordName } from '../../shared/directory/recordName.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import { attempt } from '../ui/attempt.ts'
import { keys } from '../ui/queries.ts'
import { useReach } from '../ui/reach.ts'
import { hideToasts, showToast } from '../ui/showToast.tsx'
import type { DirectoryAct, DirectoryDesk } from './directoryDesk.ts'
import { stepSentence } from './recordSentence.ts'
import { undoAct } from './undoAct.ts'
import { useRestoreRecord } from './useRestoreRecord.ts'

/** What is done with whole records, and its undoing: from the toast, or with Ctrl+Z afterwards. `onBack` hears which record came back. */
export function useRecordMoves(desk: DirectoryDesk, onBack: (id: string) => void) {
  const { newsroom } = useReach()
  const queries = useQueryClient()
  const words = useWords()
  const language = useLanguage()
  const restoreRecord = useRestoreRecord()
  const [refusal, setRefusal] = useState<string | null>(null)

  const nameOf = (record: DirectoryRecord): string => recordName(record, language)

  const listAgain = async (): Promise<void> => {
    const stale = [keys.directory, keys.references, keys.trash]
    await Promise.all(stale.map(queryKey => queries.invalidateQueries({ queryKey })))
  }

  async function undo(act: DirectoryAct): Promise<void> {
    hideToasts()
    // Out of the list at once: the next Ctrl+Z is about the act before it.
    desk.undone(act)
    const why = await undoAct({ newsroom, words, nameOf, restoreRecord }, act)
    await listAgain()
    setRefusal(why)
    if (why !== null) return desk.did(act)
    const { sentence, record } = undoneWords(act)
    showToast({ sentence })
    if (record) onBack(record.id)
  }

  function undoneWords(act: DirectoryAct): { readonly sentence: string; readonly record: DirectoryRecord | null } {
    switch (act.kind) {
      case 'trashed':
        return { sentence: words('trash.recordRestored', { title: nameOf(act.record) }), record: act.record }
      case 'saved':
        return { sentence: words('record.undone', { name: nameOf(act.saved.before) }), record: act.saved.before }
      case 'merged':
        return { sentence: words('merge.undone', { name: nameOf(act.merged) }), record: act.merged }
      case 'read':
        return { sentence: words('exchange.undone'), record: null }
      default:
        return act satisfies never
    }
  }

  /** Something was done: it is said, and can be taken back. */
  function did(act: DirectoryAct, sentence: string): void {
    desk.did(act)
    showToast({ sentence, undo: { label: words('shell.undo'), run: () => void undo(act) } })
  }

  return {
    refusal,
    nameOf,
    listAgain,
    undo,
    did,
    async toTrash(record: DirectoryRecord): Promise<boolean> {
      const answer = await attempt(newsroom.directory.remove({ id: record.id }))
      setRefusal(answer.ok ? null : stepSentence(words, answer.refusal, nameOf(record)))
      if (answer.ok) {
        desk.drafts.discard(record.id)
        did({ kind: 'trashed', record }, words('directory.trashed', { name: nameOf(record) }))
      }
      await listAgain()
      return answer.ok
    },
    async undoLast(): Promise<void> {
      const last = desk.last()
      if (last) await undo(last)
    },
  }
}

export type RecordMoves = ReturnType<typeof useRecordMoves>
