import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { noteAfter, type PurgeVerdict, type TrashedNote } from '../../shared/library/trashed.ts'
import type { Result } from '../../shared/result.ts'
import type { inTurn } from '../storage/inTurn.ts'
import { onDisk } from '../storage/onDisk.ts'
import { systemCode } from '../storage/systemCode.ts'
import type { RecordInTrash, RecordTrash } from './recordTrash.ts'

/** Deleted records as the library sees them: those that are in the directory as well are not in the trash. */
export function recordsInTrash({
  file,
  trash,
  list,
  turns,
  onChange,
}: {
  /** Work on the trash waits for work on the directory's file. */
  readonly file: string
  readonly trash: RecordTrash
  readonly list: () => readonly DirectoryRecord[]
  readonly turns: ReturnType<typeof inTurn>
  readonly onChange: () => void
}) {
  const isPresent = (id: string): boolean => list().some(record => record.id === id)

  const work = (step: () => Promise<void>): Promise<Result<null, StorageTrouble>> =>
    turns.do(file, () =>
      onDisk(file, async () => {
        await step()
        return null
      }),
    )

  async function carryOut(id: string, judge: (note: TrashedNote) => PurgeVerdict): Promise<void> {
    const read = await trash.read(id)
    if (!read.ok) return
    const verdict = judge(read.value)
    if (verdict === 'keep') return
    if (verdict === 'remove') return trash.remove(id)
    const { expiredSince: _, ...unmarked } = read.value
    await trash.write({ ...unmarked, ...noteAfter(read.value, verdict, trash.now()) })
  }

  /** Of a record that the directory has again. Where the disk does not let it go, it waits for the next opening and is not shown. */
  const letGo = (id: string): Promise<void> => trash.remove(id).catch(systemErrorAs(undefined))

  return {
    /** Throws the system's error where the trash cannot be looked through. */
    list: async (): Promise<readonly RecordInTrash[]> => (await trash.list()).filter(({ id }) => !isPresent(id)),
    async remove(id: string): Promise<Result<null, StorageTrouble>> {
      const removed = await work(() => trash.remove(id))
      onChange()
      return removed
    },
    /** `judge` says what becomes of it, by what is noted at that moment. A file that cannot be read stays. */
    settle: (id: string, judge: (note: TrashedNote) => PurgeVerdict) => work(() => carryOut(id, judge)),
    letGo,
    /** What a run left in both places that ended between two steps. */
    async settleCrash(): Promise<void> {
      for (const id of await trash.ids().catch(systemErrorAs([]))) if (isPresent(id)) await letGo(id)
    },
  }
}

function systemErrorAs<T>(answer: T): (error: unknown) => T {
  return error => {
    if (systemCode(error) === '') throw error
    console.warn('what is left in the trash of records waits:', error)
    return answer
  }
}

export type RecordsInTrash = ReturnType<typeof recordsInTrash>
