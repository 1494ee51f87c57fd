import type { Attachment } from '../../shared/attachments/attachment.ts'
import { whyNotTaken } from '../../shared/attachments/whyNotTaken.ts'
import type { AttachmentRefusal } from '../../shared/contract/attachments.ts'
import type { Result } from '../../shared/result.ts'
import type { Unreachable } from '../ui/attempt.ts'
import type { HandOverRefusal } from '../ui/handOverFile.ts'
import { liveValue } from '../ui/liveValue.ts'
import { headOfFile } from './headOfFile.ts'

/** Why a file is not in the list. `file` is the name the user knows. */
export interface Refused {
  readonly file: string
  readonly refusal: AttachmentRefusal | HandOverRefusal | Unreachable | { readonly kind: 'already-there' }
}

interface Arriving {
  readonly key: number
  readonly file: File
  /** Files given together are one step of undo. */
  readonly drop: number
}

/** `arriving` are files on their way, in the order they were given; `added` is the newest in the list. */
export interface AttachmentsOnTheirWay {
  readonly arriving: readonly Arriving[]
  readonly refused: readonly Refused[]
  readonly added: Attachment | null
}

const nothing: AttachmentsOnTheirWay = { arriving: [], refused: [], added: null }

export interface AttachingParts {
  /** Gives main the file and gets the word that stands for it. */
  readonly handOver: (file: File) => Promise<Result<string, HandOverRefusal>>
  readonly add: (token: string) => Promise<Result<Attachment, AttachmentRefusal | Unreachable>>
  /** Puts a file at the end of the list, or says that it is there already. */
  readonly keep: (attachment: Attachment, drop: number) => 'added' | 'already-there'
}

/** Brings PDF files to the article, one after the other: they are few and large. One that fails does not stop the rest. */
export function attachmentAdding({ handOver, add, keep }: AttachingParts) {
  const state = liveValue<AttachmentsOnTheirWay>(nothing)
  let keys = 0
  let drops = 0
  let busy = false

  async function bring({ file, drop }: Arriving): Promise<Partial<AttachmentsOnTheirWay>> {
    const refuse = (refusal: Refused['refusal']) => ({
      refused: [...state.get().refused, { file: file.name, refusal }],
    })
    const head = await headOfFile(file)
    const kind = head === null ? 'unreadable' : whyNotTaken(file.size, head)
    if (kind !== null) return refuse({ kind, file: file.name })
    const handed = await handOver(file)
    if (!handed.ok) return refuse(handed.refusal)
    const kept = await add(handed.value)
    if (!kept.ok) return refuse(kept.refusal)
    return keep(kept.value, drop) === 'added' ? { added: kept.value } : refuse({ kind: 'already-there' })
  }

  async function goOn(): Promise<void> {
    if (busy) return
    busy = true
    for (let next = state.get().arriving[0]; next; next = state.get().arriving[0]) {
      const change = await bring(next)
      state.set({ ...state.get(), ...change, arriving: state.get().arriving.slice(1) })
    }
    busy = false
  }

  return {
    state: { get: state.get, subscribe: state.subscribe },
    add(files: readonly File[]): void {
      if (files.length === 0) return
      const drop = drops++
      const before = state.get()
      const refused = before.arriving.length === 0 ? [] : before.refused
      state.set({
        ...before,
        refused,
        arriving: [...before.arriving, ...files.map(file => ({ key: keys++, file, drop }))],
      })
      void goOn()
    },
    /** What is said about files that were refused has been read. */
    forget: () => state.set({ ...state.get(), refused: [] }),
  }
}

export type AttachmentAdding = ReturnType<typeof attachmentAdding>
