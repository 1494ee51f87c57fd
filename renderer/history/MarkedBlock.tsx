import { IconFileText, IconVideo } from '@tabler/icons-react'
import { Fragment, type ReactNode } from 'react'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { flatText } from '../../shared/document/flatText.ts'
import styles from './CompareView.module.css'
import { MarkedRun } from './MarkedText.tsx'
import type { MarkedRange } from './markedRanges.ts'

type Props = {
  readonly node: DocumentNode
  readonly ranges: readonly MarkedRange[]
  /** Draws a photo of the gallery of this side. */
  readonly photo: (id: string) => ReactNode
  /** Place of the block's first letter in `flatText` of the whole block. */
  readonly at?: number
}

const nothing: readonly DocumentNode[] = []

/** A block as it is read, with what differs in it. Nothing in it acts: it is there to be compared, selected and copied. */
export function MarkedBlock({ node, ranges, photo, at = 0 }: Props): ReactNode {
  let place = at
  const inside = (node.content ?? nothing).map((child, order) => {
    const from = place
    place += flatText(child).length
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of a block have nothing but their order
    return <MarkedBlock key={order} node={child} ranges={ranges} photo={photo} at={from} />
  })
  const empty = node.content === undefined || node.content.length === 0
  switch (node.type) {
    case 'text':
      return <MarkedRun node={node} at={at} ranges={ranges} />
    case 'hardBreak':
      return <br />
    case 'title':
      return <p className={styles.title}>{inside}</p>
    case 'lead':
      return <p className={styles.lead}>{inside}</p>
    case 'heading':
      return <p className={node.attrs?.level === 3 ? styles.heading3 : styles.heading}>{inside}</p>
    case 'paragraph':
      return <p>{empty ? <br /> : inside}</p>
    case 'bulletList':
      return <ul>{inside}</ul>
    case 'orderedList':
      return <ol start={Number(node.attrs?.start ?? 1)}>{inside}</ol>
    case 'listItem':
      return <li>{inside}</li>
    case 'quotation':
      return <blockquote>{inside}</blockquote>
    case 'quotationAuthor':
      return <cite>{inside}</cite>
    case 'table':
      return (
        <table>
          <tbody>{inside}</tbody>
        </table>
      )
    case 'tableRow':
      return <tr>{inside}</tr>
    case 'tableHeader':
      return <th {...spansOf(node)}>{inside}</th>
    case 'tableCell':
      return <td {...spansOf(node)}>{inside}</td>
    case 'horizontalRule':
      return <hr />
    case 'photo':
      return photo(String(node.attrs?.photo ?? ''))
    case 'video':
      return (
        <p className={styles.file}>
          <IconVideo size={16} stroke={1.6} aria-hidden /> {String(node.attrs?.address ?? '')}
        </p>
      )
    case 'attachment':
      return (
        <p className={styles.file}>
          <IconFileText size={16} stroke={1.6} aria-hidden /> {String(node.attrs?.name ?? '')}
        </p>
      )
    default:
      return <Fragment>{inside}</Fragment>
  }
}

const spansOf = ({ attrs }: DocumentNode) => ({
  colSpan: Number(attrs?.colspan ?? 1),
  rowSpan: Number(attrs?.rowspan ?? 1),
})
