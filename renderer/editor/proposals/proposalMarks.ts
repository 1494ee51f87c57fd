import type { Node } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import { AddMarkStep } from '@tiptap/pm/transform'
import { type Decoration, DecorationSet } from '@tiptap/pm/view'
import type { PlacedProposal } from './proposal.ts'

interface Marks {
  /** Every proposal of the text, under words that still stand. */
  readonly all: DecorationSet
  /** Those that are seen: nothing is underlined in the word being typed. */
  readonly seen: DecorationSet
  /** The caret behind the letter typed last, until it goes elsewhere. */
  readonly typing: number | null
}

interface Change {
  readonly gone: readonly Decoration[]
  readonly come: readonly Decoration[]
}

const key = new PluginKey<Marks>('proposals')
const none: Marks = { all: DecorationSet.empty, seen: DecorationSet.empty, typing: null }

const letter = /^[\p{L}\p{M}\p{N}]$/u

const signAt = (doc: Node, position: number): string => {
  const $at = doc.resolve(position)
  return $at.parent.textBetween($at.parentOffset, Math.min($at.parentOffset + 1, $at.parent.content.size), '', '\n')
}

/** The words are the same, nothing is written on at either end, and nobody is tagged in them. */
function stillStands(doc: Node, { from, to, spec }: Decoration): boolean {
  const { mention } = doc.type.schema.marks
  if (doc.textBetween(from, to, '', '\n') !== spec.words) return false
  const before = doc.resolve(from).parentOffset > 0 ? signAt(doc, from - 1) : ''
  if (letter.test(before) || letter.test(signAt(doc, to))) return false
  return !mention || !doc.rangeHasMark(from, to, mention)
}

/** Where something was written, deleted or tagged; in places of the new document. */
function touched({ steps, mapping }: Transaction): readonly (readonly [number, number])[] {
  const spans: [number, number][] = []
  steps.forEach((step, at) => {
    const rest = mapping.slice(at + 1)
    if (step instanceof AddMarkStep) spans.push([rest.map(step.from), rest.map(step.to)])
    step.getMap().forEach((_from, _to, from, to) => {
      spans.push([rest.map(from, -1), rest.map(to, 1)])
    })
  })
  return spans
}

/** Proposals move with the words; only those that an edit touches are looked at. */
function after(transaction: Transaction, all: DecorationSet): DecorationSet {
  const moved = all.map(transaction.mapping, transaction.doc)
  if (moved === DecorationSet.empty) return moved
  const fallen = touched(transaction).flatMap(([from, to]) =>
    moved.find(from, to).filter(decoration => !stillStands(transaction.doc, decoration)),
  )
  return fallen.length > 0 ? moved.remove(fallen) : moved
}

function apply(transaction: Transaction, { all, seen, typing }: Marks): Marks {
  const change: Change | undefined = transaction.getMeta(key)
  if (!transaction.docChanged && !transaction.selectionSet && !change) return { all, seen, typing }
  let next = transaction.docChanged ? after(transaction, all) : all
  if (change) next = next.remove([...change.gone]).add(transaction.doc, [...change.come])
  const caret = transaction.docChanged ? transaction.selection.head : transaction.selectionSet ? null : typing
  const hidden = caret === null ? [] : next.find(caret, caret).filter(one => one.to === caret)
  return { all: next, seen: hidden.length > 0 ? next.remove(hidden) : next, typing: caret }
}

/** Underlines what may be somebody's name. A key only moves what is there; what is new comes from outside. */
export const proposalMarks = (): Plugin<Marks> =>
  new Plugin<Marks>({
    key,
    state: { init: () => none, apply },
    props: { decorations: state => key.getState(state)?.seen ?? null },
  })

const placed = ({ from, to, spec: { offer, words } }: Decoration): PlacedProposal => ({ offer, words, from, to })

export const decorationsIn = (state: EditorState): readonly Decoration[] => key.getState(state)?.all.find() ?? []

/** Every proposal of a text, in reading order. */
export const proposalsIn = (state: EditorState): readonly PlacedProposal[] =>
  decorationsIn(state)
    .map(placed)
    .sort((one, other) => one.from - other.from)

/** The proposal that the selection is in or touches. */
export function proposalAt(state: EditorState, { from, to }: { readonly from: number; readonly to: number }) {
  const found = key
    .getState(state)
    ?.all.find(from, to)
    .find(one => one.from <= from && to <= one.to)
  return found ? placed(found) : null
}

/** Takes proposals off and puts others; the text and its history are not touched. */
export const changeProposals = (transaction: Transaction, change: Change): Transaction =>
  transaction.setMeta(key, change).setMeta('addToHistory', false)
