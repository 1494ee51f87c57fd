import type { DirectoryRecord } from '../../../shared/directory/record.ts'
import type { Result } from '../../../shared/result.ts'
import { liveValue } from '../../ui/liveValue.ts'
import { changedFields } from './changedFields.ts'
import { type Edited, editedRecord } from './editedRecord.ts'
import { type FieldProblem, fieldProblems } from './fieldProblems.ts'
import { rebased } from './rebased.ts'
import { fieldsOf, type RecordFields } from './recordFields.ts'

export interface SavedRecord {
  readonly before: DirectoryRecord
  readonly after: DirectoryRecord
}

export type DraftState<Refusal> =
  | { readonly kind: 'changed' }
  | { readonly kind: 'saving' }
  /** Saving was tried, and what is wrong is shown for as long as it is. */
  | { readonly kind: 'wrong' }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** All of it is on the disk; the form stays as it is while it is looked at. */
  | { readonly kind: 'saved'; readonly at: Date; readonly saved: SavedRecord }

export interface Draft<Refusal> extends Edited {
  readonly state: DraftState<Refusal>
}

export type SaveEnd =
  | { readonly kind: 'nothing' | 'saved' | 'refused' }
  | { readonly kind: 'wrong'; readonly problems: readonly FieldProblem[] }

export interface DraftParts<Refusal> {
  readonly update: (record: DirectoryRecord) => Promise<Result<DirectoryRecord, Refusal>>
  /** The record as the window knows it now; null where it has gone. */
  readonly recordNow: (id: string) => DirectoryRecord | null
  readonly now: () => Date
  /** `YYYY-MM-DD`. */
  readonly today: () => string
  readonly onSaved: (saved: SavedRecord) => void
}

/** What the form of a record shows: what was typed, over the record as it is now. */
export const draftShown = <Refusal>(
  draft: Draft<Refusal> | undefined,
  record: DirectoryRecord,
): Draft<Refusal> | null => (draft ? rebased(draft, record) : null)

/** Ids of the records in which something is nowhere but in this window. */
export const unsavedIn = <Refusal>(drafts: ReadonlyMap<string, Draft<Refusal>>): ReadonlySet<string> =>
  new Set([...drafts].filter(([, { state }]) => state.kind !== 'saved').map(([id]) => id))

/** The records of the same, as they were when somebody began to type. */
export const waitingIn = <Refusal>(drafts: ReadonlyMap<string, Draft<Refusal>>): readonly DirectoryRecord[] =>
  [...drafts.values()].filter(({ state }) => state.kind !== 'saved').map(({ base }) => base)

/**
 * What was typed into records and is not saved yet. It outlives the form: where something could not be saved on leaving a record,
 * it is found again as it was left.
 */
export function recordDrafts<Refusal>({ update, recordNow, now, today, onSaved }: DraftParts<Refusal>) {
  const drafts = liveValue<ReadonlyMap<string, Draft<Refusal>>>(new Map())
  const saving = new Map<string, Promise<SaveEnd>>()

  function put(id: string, draft: Draft<Refusal> | null): void {
    const next = new Map(drafts.get())
    if (draft) next.set(id, draft)
    else next.delete(id)
    drafts.set(next)
  }

  /** The form goes by the record again, unless something in it is not saved. */
  function settle(id: string): void {
    if (drafts.get().get(id)?.state.kind === 'saved') put(id, null)
  }

  async function write(id: string, typed: Draft<Refusal>): Promise<SaveEnd> {
    const before = recordNow(id) ?? typed.base
    const draft = rebased(typed, before)
    const problems = fieldProblems(draft.fields, id, today())
    if (problems.length > 0) {
      put(id, { ...draft, state: { kind: 'wrong' } })
      return { kind: 'wrong', problems }
    }
    put(id, { ...draft, state: { kind: 'saving' } })
    const answer = await update(editedRecord(draft, before, today()))
    // What was typed while the disk was busy is the next change.
    const since = drafts.get().get(id) ?? draft
    if (!answer.ok) {
      put(id, { ...since, state: { kind: 'refused', refusal: answer.refusal } })
      return { kind: 'refused' }
    }
    const saved = { before, after: answer.value }
    onSaved(saved)
    const whole = since.fields === draft.fields
    put(id, {
      ...since,
      known: answer.value,
      saved: draft.fields,
      state: whole ? { kind: 'saved', at: now(), saved } : { kind: 'changed' },
    })
    return { kind: 'saved' }
  }

  async function save(id: string): Promise<SaveEnd> {
    for (let before = saving.get(id); before; before = saving.get(id)) await before
    const draft = drafts.get().get(id)
    if (!draft || draft.state.kind === 'saved') return { kind: 'nothing' }
    const writing = write(id, draft).finally(() => saving.delete(id))
    saving.set(id, writing)
    return writing
  }

  return {
    drafts: { get: drafts.get, subscribe: drafts.subscribe },

    /** Somebody changed the form of a record; put back as it was, there is nothing to save. */
    change(record: DirectoryRecord, fields: RecordFields): void {
      const shown = draftShown(drafts.get().get(record.id), record)
      const began = shown ?? {
        base: record,
        known: record,
        saved: fieldsOf(record),
        state: { kind: 'changed' as const },
      }
      const busy = began.state.kind === 'saving' || began.state.kind === 'wrong'
      if (began.state.kind !== 'saving' && changedFields(began.saved, fields).size === 0) put(record.id, null)
      else put(record.id, { ...began, fields, state: busy ? began.state : { kind: 'changed' } })
    },

    discard: (id: string): void => put(id, null),

    settle,
    save,

    /** The form of a record is left: what can be saved is saved, the rest waits. */
    async leave(id: string): Promise<SaveEnd> {
      const end = await save(id)
      settle(id)
      return end
    },

    async saveAll(): Promise<void> {
      await Promise.all([...drafts.get().keys()].map(save))
    },

    /** Whether something typed is nowhere but in this window. */
    isUnsaved: (): boolean => unsavedIn(drafts.get()).size > 0,
  }
}
