import type { DocumentNode } from '../document/documentShape.ts'
import { block } from './blocksAsJson.ts'
import type { FoundBlock, Line } from './foundBlock.ts'
import { allMarked, lineAsJson, without, wordsOfLine } from './line.ts'

/** Longer than this, or with a full stop at its end, a first line is a sentence of the text and no title. */
const longestTitle = 160

export const couldBeTitle = (words: string): boolean =>
  words.length > 0 && words.length <= longestTitle && !/[.…;,]$/u.test(words)

/** Which block is the title: the one that says so, or a short first line. Headings before it stay in the text. */
function titlePlace(found: readonly FoundBlock[]): number {
  const said = found.findIndex(
    one => (one.kind === 'heading' && one.level === 1) || (one.kind === 'line' && one.role === 'title'),
  )
  if (said !== -1 && said <= 3) return said
  const [first] = found
  return first && (first.kind === 'heading' || first.kind === 'line') && couldBeTitle(wordsOfLine(first.line)) ? 0 : -1
}

/** The lead is what follows the title and says that it is one, by its style or by being bold or italic from end to end. */
function leadOf(next: FoundBlock | undefined): Line | null {
  if (next?.kind !== 'line') return null
  if (next.role === 'lead') return next.line
  if (allMarked(next.line, 'bold')) return without(next.line, 'bold')
  return allMarked(next.line, 'italic') ? without(next.line, 'italic') : null
}

const part = (type: string, content: readonly DocumentNode[]): DocumentNode =>
  content.length > 0 ? { type, content } : { type }

/** Found blocks as a version: title, lead and body, every block with an id. */
export function foundAsDocument(found: readonly FoundBlock[], newId: () => string): DocumentNode {
  const place = titlePlace(found)
  const titled = found[place]
  const title =
    titled && 'line' in titled
      ? wordsOfLine(titled.line)
          .replace(/[\n ]+/g, ' ')
          .trim()
      : ''
  const others = found.filter((_, at) => at !== place)
  const lead = place === 0 ? leadOf(others[0]) : null
  const body = lead ? others.slice(1) : others
  const blocks = body.length > 0 ? body.map(block) : [{ type: 'paragraph' }]
  return {
    type: 'doc',
    content: [
      part('title', title === '' ? [] : [{ type: 'text', text: title }]),
      part('lead', lead ? lineAsJson(lead) : []),
      ...blocks.map((one): DocumentNode => ({ ...one, attrs: { ...one.attrs, id: newId() } })),
    ],
  }
}
