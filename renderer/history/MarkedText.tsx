import type { ReactNode } from 'react'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import type { Words } from '../../shared/words/words.ts'
import { useWords } from '../i18n/useWords.ts'
import styles from './CompareView.module.css'
import { type Cut, cutAt, type MarkedRange } from './markedRanges.ts'

const lonelySpace = /^\s$/u

/** A hard space looks like a space, so a changed one is named. */
const signName = (words: Words, text: string): string | undefined =>
  lonelySpace.test(text) ? words(text === ' ' ? 'history.sign.space' : 'history.sign.hardSpace') : undefined

/** One stretch of a text: struck out, put in, or as it is; a typographic difference has an arrow in the place of a strike. */
function MarkedCut({ cut: { text, range } }: { readonly cut: Cut }) {
  const words = useWords()
  if (!range) return text
  const Tag = range.kind
  return range.typographic ? (
    <Tag className={styles.sign} data-sign={signName(words, text)}>
      {text}
    </Tag>
  ) : (
    <Tag>{text}</Tag>
  )
}

/** Plain words with their differences, for fields and captions. */
export const MarkedLine = ({ text, ranges }: { readonly text: string; readonly ranges: readonly MarkedRange[] }) =>
  cutAt(text, 0, ranges).map((cut, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have nothing but their order
    <MarkedCut key={place} cut={cut} />
  ))

type RunProps = { readonly node: DocumentNode; readonly at: number; readonly ranges: readonly MarkedRange[] }

/** A run of text in its marks. Links lead nowhere from here; their address is told. */
export function MarkedRun({ node, at, ranges }: RunProps): ReactNode {
  const [mark, ...others] = node.marks ?? []
  if (!mark) {
    return cutAt(node.text ?? '', at, ranges).map((cut, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have nothing but their order
      <MarkedCut key={place} cut={cut} />
    ))
  }
  const inside = <MarkedRun node={{ ...node, marks: others }} at={at} ranges={ranges} />
  switch (mark.type) {
    case 'bold':
      return <strong>{inside}</strong>
    case 'italic':
      return <em>{inside}</em>
    case 'link':
      return (
        <span className={styles.link} title={String(mark.attrs?.href ?? '')}>
          {inside}
        </span>
      )
    case 'mention':
      return <span className={styles.mention}>{inside}</span>
    default:
      return inside
  }
}
