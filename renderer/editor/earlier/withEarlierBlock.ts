import type { DocumentNode } from '../../../shared/document/documentShape.ts'
import { blockRows, type Part } from '../../../shared/history/blockRows.ts'

const idsOf = ({ attrs }: DocumentNode): string[] =>
  [attrs?.id, ...(Array.isArray(attrs?.formerly) ? attrs.formerly : [])].filter(one => typeof one === 'string')

/** The earlier block answers to the ids of the one it takes the place of, so that what is paired with that stays paired. */
function answeringTo(earlier: DocumentNode, present: DocumentNode): DocumentNode {
  const own = idsOf(earlier)
  const others = idsOf(present).filter(id => !own.includes(id))
  if (others.length === 0 || own.length === 0) return earlier
  return { ...earlier, attrs: { ...earlier.attrs, formerly: [...own.slice(1), ...others] } }
}

/**
 * The present text with one block as it was in an earlier one; `part` names it there. A block that is gone stands again after the
 * nearest block before it that is still there, or first in the body.
 */
export function withEarlierBlock(present: DocumentNode, earlier: DocumentNode, part: Part): DocumentNode {
  const rows = blockRows(earlier, present)
  const content = [...(present.content ?? [])]
  const row = rows.find(one =>
    one.part.kind === 'block' && part.kind === 'block' ? one.part.old === part.old : one.part.kind === part.kind,
  )
  if (!row || row.kind === 'added') return present
  if (row.part.kind !== 'block') {
    content[row.part.kind === 'title' ? 0 : 1] = row.before
  } else if (row.kind === 'removed') {
    content.splice(placeAfter(rows, row.part.old ?? 0) + 2, 0, row.before)
  } else {
    content[(row.part.now ?? 0) + 2] = answeringTo(row.before, row.after)
  }
  return { ...present, content }
}

function placeAfter(rows: ReturnType<typeof blockRows>, old: number): number {
  for (let before = old - 1; before >= 0; before--) {
    const there = rows.find(({ part }) => part.kind === 'block' && part.old === before)
    if (there?.part.kind === 'block' && there.part.now !== null) return there.part.now + 1
  }
  return 0
}
