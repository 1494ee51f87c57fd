import type { Node } from '@tiptap/pm/model'
import type { Transaction } from '@tiptap/pm/state'
import { RemoveMarkStep } from '@tiptap/pm/transform'
import type { Language } from '../../shared/language/language.ts'
import { listChange, paragraphsIn, wordsOf } from '../editor/proposals/paragraphsIn.ts'
import { showsProposals } from '../editor/proposals/proposals.ts'
import { putProposals } from '../editor/proposals/putProposals.ts'
import type { NamesClient } from '../names/namesClient.ts'
import type { NamesAnswer } from '../names/namesMessages.ts'
import type { OfferedPlace } from '../names/offer.ts'
import type { OpenVersion } from './openArticle.ts'

interface Parts {
  readonly version: OpenVersion
  readonly language: Language
  /** The text's name for the reader of names. */
  readonly name: string
  readonly names: NamesClient
  /** Whether something is to be offered for these words. */
  readonly wanted: (place: OfferedPlace, words: string) => boolean
  /** Somebody took the mention of this record off these words. */
  readonly onUntagged: (id: string, words: string) => void
  /** What the text shows, or where it stands, may be other than before. */
  readonly onShown: () => void
  readonly later: (milliseconds: number, run: () => void) => () => void
}

/** After the last key. Milliseconds. */
const pause = 600

/** The mentions that an edit takes off; going back a step is no judgement of anybody. */
const untaggedBy = (transaction: Transaction) =>
  transaction.getMeta('history$') !== undefined
    ? []
    : transaction.steps.flatMap((step, at) =>
        step instanceof RemoveMarkStep && step.mark.type.name === 'mention'
          ? [
              {
                id: String(step.mark.attrs.id),
                words: transaction.docs[at]?.textBetween(step.from, step.to, '', '\n') ?? '',
              },
            ]
          : [],
      )

/**
 * Has one text read for names: the whole of it at first, afterwards only what was changed, in a pause of the writing. Shows
 * what is found in the words as they were read; an answer that has been overtaken is dropped.
 */
export function readForNames({ version, language, name, names, wanted, onUntagged, onShown, later }: Parts) {
  const { editor, edits } = version
  let read: readonly Node[] = []
  let turn = 0
  let answer: NamesAnswer | null = null
  let cancel: (() => void) | null = null

  function show(): void {
    if (answer?.turn !== turn || editor.isDestroyed) return
    // A letter that is still being composed must not be drawn anew.
    if (editor.view.composing) {
      wait()
      return
    }
    const wordsAt = ({ paragraph, from, to }: OfferedPlace) => read[paragraph]?.textBetween(from, to, '', '\n') ?? ''
    putProposals(
      editor,
      read,
      answer.offered.filter(place => wanted(place, wordsAt(place))),
    )
    onShown()
  }

  function look(): void {
    cancel = null
    const now = paragraphsIn(editor.state.doc).map(({ node }) => node)
    const change = listChange(read, now)
    read = now
    if (change) turn = text.change({ at: change.at, removed: change.removed, paragraphs: change.put.map(wordsOf) })
    else show()
    onShown()
  }

  function wait(): void {
    cancel?.()
    cancel = later(pause, look)
  }

  const text = names.open(name, language, given => {
    answer = given
    show()
  })
  const onTransaction = ({ transaction }: { readonly transaction: Transaction }) => {
    if (transaction.docChanged) for (const { id, words } of untaggedBy(transaction)) onUntagged(id, words)
  }
  showsProposals(version)
  const stopEdits = edits.subscribe(wait)
  editor.on('transaction', onTransaction)
  look()

  return {
    /** Something else is wanted than before. */
    show,
    stop(): void {
      cancel?.()
      stopEdits()
      editor.off('transaction', onTransaction)
      text.close()
    },
  }
}
