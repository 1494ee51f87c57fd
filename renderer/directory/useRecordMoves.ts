import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { recordName } from '../../shared/directory/recordName.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import { attempt } from '../ui/attempt.ts'
import { keys } from '../ui/queries.ts'
import { useReach } from '../ui/reach.ts'
import { hideToasts, showToast } from '../ui/showToast.tsx'
import { recordSentence } from './recordSentence.ts'
import { useRestoreRecord } from './useRestoreRecord.ts'

/** Records to the trash and back. A removal is undone from its toast, or with Ctrl+Z afterwards; `onBack` hears what came back. */
export function useRecordMoves(onBack: (id: string) => void) {
  const { newsroom } = useReach()
  const queries = useQueryClient()
  const words = useWords()
  const language = useLanguage()
  const restoreRecord = useRestoreRecord()
  const [refusal, setRefusal] = useState<string | null>(null)
  const trashed = useRef<DirectoryRecord[]>([])

  const nameOf = (record: DirectoryRecord): string => recordName(record, language)

  const listAgain = async (): Promise<void> => {
    await Promise.all([keys.directory, keys.trash].map(queryKey => queries.invalidateQueries({ queryKey })))
  }

  async function restore(record: DirectoryRecord): Promise<void> {
    const why = await restoreRecord(record.id, nameOf(record))
    setRefusal(why)
    if (why !== null) return
    trashed.current = trashed.current.filter(one => one !== record)
    showToast({ sentence: words('trash.recordRestored', { title: nameOf(record) }) })
    onBack(record.id)
  }

  return {
    refusal,
    nameOf,
    listAgain,
    async toTrash(record: DirectoryRecord): Promise<boolean> {
      const name = nameOf(record)
      const answer = await attempt(newsroom.directory.remove({ id: record.id }))
      const gone = !answer.ok && answer.refusal.kind === 'missing'
      if (gone) setRefusal(words('directory.alreadyGone', { name }))
      else setRefusal(answer.ok ? null : recordSentence(words, answer.refusal, name))
      if (answer.ok) trashed.current.push(record)
      await listAgain()
      if (!answer.ok) return false
      showToast({
        sentence: words('directory.trashed', { name }),
        undo: { label: words('shell.undo'), run: () => void restore(record) },
      })
      return true
    },
    async undoLast(): Promise<void> {
      const last = trashed.current.at(-1)
      if (!last) return
      hideToasts()
      await restore(last)
    },
  }
}
