import { Extension } from '@tiptap/core'
import { isHistoryTransaction } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { Plugin, type Transaction } from '@tiptap/pm/state'
import { Mapping } from '@tiptap/pm/transform'
import { type Block, bodyBlocks, idOf } from './bodyBlocks.ts'
import { changedSpan } from './changedSpan.ts'
import { type BlockIdentity, identityOf, settleIds } from './settleIds.ts'

const names = ['id', 'formerly', 'from', 'pl', 'basis', 'confirmed'] as const

const same = (one: unknown, other: unknown): boolean =>
  Array.isArray(one) && Array.isArray(other)
    ? one.join() === other.join() && one.length === other.length
    : one === other

function write(tr: Transaction, pos: number, node: Node, identity: BlockIdentity): void {
  for (const name of names)
    if (!same(node.attrs[name] ?? null, identity[name])) tr.setNodeAttribute(pos, name, identity[name])
}

const nobody: BlockIdentity = { id: null, formerly: null, from: null, pl: null, basis: null, confirmed: null }

/** A paragraph that has become an item of a list is no block of its own any more. */
function forgetInside(tr: Transaction, block: Block): void {
  if (block.node.isTextblock || block.node.isLeaf) return
  block.node.descendants((node, at) => {
    if (names.some(name => (node.attrs[name] ?? null) !== null)) write(tr, block.pos + 1 + at, node, nobody)
    return !node.isTextblock
  })
}

const sameBlocks = (before: readonly Block[], after: readonly Block[]): boolean =>
  before.length === after.length &&
  after.every((block, place) => idOf(block) !== null && idOf(block) === idOf(before[place] ?? block))

/** Set on a transaction whose blocks are who they say they are: an earlier state of the text is put in its place. */
const idsAreRight = 'ids-are-right'

export const withIdsOfItsOwn = (tr: Transaction): Transaction => tr.setMeta(idsAreRight, true)

/**
 * Stable ids of blocks, needed because pairs of Polish and English blocks, notes and history all name them. Undo and redo bring
 * back the ids that were there, and so does what is restored: they are left alone. A key typed inside a block costs the look at
 * that one block.
 */
export const BlockIds = Extension.create<{ newId: () => string }>({
  name: 'blockIds',
  addOptions: () => ({ newId: () => '' }),
  addProseMirrorPlugins() {
    const { newId } = this.options
    return [
      new Plugin({
        appendTransaction(transactions, oldState, newState) {
          if (transactions.some(one => isHistoryTransaction(one) || one.getMeta(idsAreRight) === true)) return null
          const span = changedSpan(transactions)
          if (!span) return null
          const grown = newState.doc.content.size - oldState.doc.content.size
          const before = bodyBlocks(oldState.doc, { from: span.from, to: span.to - grown })
          const after = bodyBlocks(newState.doc, span)
          const tr = newState.tr
          for (const block of after) forgetInside(tr, block)
          if (!sameBlocks(before, after)) {
            const touched = new Set(after.map(block => block.pos))
            const taken = new Set(
              bodyBlocks(newState.doc).flatMap(block => (touched.has(block.pos) ? [] : (idOf(block) ?? []))),
            )
            const mapping = new Mapping(transactions.flatMap(transaction => transaction.mapping.maps))
            const settled = settleIds({ before, after, taken, mapping, newId })
            for (const block of after) write(tr, block.pos, block.node, settled.get(block) ?? identityOf(block))
          }
          // Bold chosen for the next word must outlive the new line that gave the block its id.
          return tr.docChanged ? tr.setStoredMarks(newState.storedMarks) : null
        },
      }),
    ]
  },
})
