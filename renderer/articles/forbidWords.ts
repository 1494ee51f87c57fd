import type { UpdateRecordRefusal } from '../../shared/contract/directory.ts'
import type { Newsroom } from '../../shared/contract.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import { attempt, type Unreachable } from '../ui/attempt.ts'

type Asked = {
  readonly directory: Pick<Newsroom['directory'], 'list' | 'update'>
  readonly id: string
  readonly words: string
  /** False takes it back. */
  readonly forbidden: boolean
}

/** These words are never proposed as this record again: it is kept in the record, as it is in the directory now. */
export async function forbidWords({
  directory,
  id,
  words,
  forbidden,
}: Asked): Promise<Result<DirectoryRecord, UpdateRecordRefusal | Unreachable>> {
  const listed = await attempt<readonly DirectoryRecord[], never>(directory.list().then(done))
  if (!listed.ok) return listed
  const record = listed.value.find(one => one.id === id)
  if (!record) return refused({ kind: 'missing', id })
  const others = record.forbiddenForms.filter(form => form !== words)
  return attempt(directory.update({ record: { ...record, forbiddenForms: forbidden ? [...others, words] : others } }))
}
