import { diffArrays } from 'diff'

/** `typographic`: the same words in other signs (a dash for a hyphen, „ for ", a hard space), shown with an arrow, not struck through. */
export type WordPiece = {
  readonly kind: 'same' | 'ins' | 'del'
  readonly text: string
  readonly typographic?: true
}

/** A word with all that is part of it ("PARP-ie", "34", "d’Arc"), one space, or one other sign. */
const tokens = /[\p{L}\p{N}\p{M}]+(?:[-'’][\p{L}\p{N}\p{M}]+)*|\s|[^\p{L}\p{N}\p{M}\s]\p{M}*/gu

const tokensOf = (text: string): string[] => text.match(tokens) ?? []

const plainSigns: readonly (readonly [RegExp, string])[] = [
  [/[\u2010-\u2015\u2212]/gu, '-'],
  [/[„“”«»‟″]/gu, '"'],
  [/[‚‘’‛′]/gu, "'"],
  [/[\u00a0\u2007\u2009\u202f]/gu, ' '],
  [/…/gu, '...'],
]

const withPlainSigns = (text: string): string =>
  plainSigns.reduce((changed, [signs, plain]) => changed.replace(signs, plain), text)

/** Whether two texts differ only in signs that a straight keyboard does not have. */
const differInSigns = (one: string, other: string): boolean =>
  one !== other && withPlainSigns(one) === withPlainSigns(other)

/** Past so many differences a paragraph is another one, and looking for more would keep the window waiting. */
const differencesAtMost = 2000

type Part = { readonly text: string; readonly kind: WordPiece['kind'] }

function partsOf(before: string, after: string): Part[] {
  const parts = diffArrays(tokensOf(before), tokensOf(after), { maxEditLength: differencesAtMost })
  if (!parts)
    return [
      { text: before, kind: 'del' },
      { text: after, kind: 'ins' },
    ]
  return parts.map(({ value, added, removed }) => ({
    text: value.join(''),
    kind: added ? 'ins' : removed ? 'del' : 'same',
  }))
}

type Change = { del: string; ins: string; same: string }

/** A space at both ends of a change stays outside it: what is marked begins and ends with a word. */
function trimmed({ del, ins, same }: Change): Change[] {
  const shared = /^(\s*)[\s\S]*?(\s*)$/u
  const [, start = '', end = ''] = shared.exec(del) ?? []
  const lead = start !== '' && ins.startsWith(start) && del !== start && ins !== start ? start : ''
  const tail = end !== '' && ins.slice(lead.length).endsWith(end) && del.trim() !== '' && ins.trim() !== '' ? end : ''
  const inner = (text: string) => text.slice(lead.length, text.length - tail.length)
  const outside = (text: string): Change[] => (text === '' ? [] : [{ del: '', ins: '', same: text }])
  return same === ''
    ? [...outside(lead), { del: inner(del), ins: inner(ins), same: '' }, ...outside(tail)]
    : [{ del, ins, same }]
}

const isChanged = ({ del, ins }: Change): boolean => (del !== '' || ins !== '') && !differInSigns(del, ins)

/** What stands between two changes and is only a space belongs to both: words that all differ are one change, not stripes. */
function joined(changes: readonly Change[]): Change[] {
  const kept: Change[] = []
  for (const change of changes) {
    const last = kept.at(-1)
    const before = kept.at(-2)
    const between = last && last.del === '' && last.ins === '' && /^\s+$/u.test(last.same) ? last.same : null
    const isOne = before && isChanged(before) && isChanged(change) && (isReplaced(before) || isReplaced(change))
    if (between !== null && before && isOne) {
      kept.pop()
      kept.pop()
      kept.push({ del: before.del + between + change.del, ins: before.ins + between + change.ins, same: '' })
    } else kept.push(change)
  }
  return kept.flatMap(trimmed)
}

const isReplaced = ({ del, ins }: Change): boolean => del !== '' && ins !== '' && !differInSigns(del, ins)

/** What has to be struck out of the first text and put in to make the second, word by word. */
export function wordDifferences(before: string, after: string): readonly WordPiece[] {
  const changes: Change[] = []
  for (const { text, kind } of partsOf(before, after)) {
    const last = changes.at(-1)
    if (kind === 'same') changes.push({ del: '', ins: '', same: text })
    else if (last && last.same === '' && last[kind] === '') last[kind] = text
    else changes.push({ del: '', ins: '', same: '', [kind]: text })
  }
  return joined(changes).flatMap(({ del, ins, same }): WordPiece[] => {
    if (same !== '') return [{ kind: 'same', text: same }]
    const signs = differInSigns(del, ins) ? ({ typographic: true } as const) : {}
    return [
      ...(del === '' ? [] : [{ kind: 'del', text: del, ...signs } as const]),
      ...(ins === '' ? [] : [{ kind: 'ins', text: ins, ...signs } as const]),
    ]
  })
}
