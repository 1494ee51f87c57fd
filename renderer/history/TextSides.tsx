import { Button, UnstyledButton } from '@mantine/core'
import { IconChevronRight } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { flatText } from '../../shared/document/flatText.ts'
import type { BlockRow, Part } from '../../shared/history/blockRows.ts'
import type { Look } from '../../shared/history/looksChanged.ts'
import type { Language } from '../../shared/language/language.ts'
import type { WordKey, Words } from '../../shared/words/words.ts'
import { useWords } from '../i18n/useWords.ts'
import { CompareRow } from './CompareRow.tsx'
import styles from './CompareView.module.css'
import type { Side } from './compared.ts'
import { folded } from './folded.ts'
import { MarkedBlock } from './MarkedBlock.tsx'
import { type MarkedRange, markedRanges } from './markedRanges.ts'
import { SmallPhoto } from './SmallPhoto.tsx'

const looks = {
  kind: 'history.look.kind',
  level: 'history.look.level',
  bold: 'history.look.bold',
  italic: 'history.look.italic',
  link: 'history.look.link',
  mention: 'history.look.mention',
  photo: 'history.look.photo',
  attachment: 'history.look.attachment',
  video: 'history.look.video',
  build: 'history.look.build',
  pair: 'history.look.pair',
  confirmed: 'history.look.confirmed',
} as const satisfies Record<Look, WordKey>

const kinds = {
  changed: 'history.row.changed',
  moved: 'history.row.moved',
  added: 'history.row.added',
  removed: 'history.row.removed',
} as const

const partNames = { title: 'history.row.title', lead: 'history.row.lead' } as const

/** "tytuł · zmieniony · pogrubienie, link". */
function saidOf(words: Words, row: Exclude<BlockRow, { kind: 'same' }>): string {
  const part = row.part.kind === 'block' ? [] : [words(partNames[row.part.kind])]
  const more = 'looks' in row ? row.looks.map(look => words(looks[look])).join(', ') : ''
  const changedToo = row.kind === 'moved' && row.words ? [words('history.row.changed')] : []
  return [...part, words(kinds[row.kind]), ...changedToo, more].filter(Boolean).join(' · ')
}

const restoreNames = {
  title: 'history.restore.title',
  lead: 'history.restore.lead',
  block: 'history.restore.block',
} as const

type Props = {
  readonly rows: readonly BlockRow[]
  readonly language: Language
  readonly left: Side
  readonly right: Side
  /** Null where nothing is restored from here: reading only, or two old states side by side. */
  readonly onRestore: ((part: Part) => void) | null
  readonly onCopy: (block: DocumentNode) => void
}

/** A text of both states side by side, what did not change folded away. */
export function TextSides({ rows, language, left, right, onRestore, onCopy }: Props) {
  const words = useWords()
  const block = (side: Side, node: DocumentNode, ranges: readonly MarkedRange[]) => (
    <div className={styles.text} lang={language}>
      <MarkedBlock node={node} ranges={ranges} photo={id => <PhotoInText side={side} id={id} />} />
    </div>
  )
  const both = (row: Exclude<BlockRow, { kind: 'added' | 'removed' }>): readonly [ReactNode, ReactNode] => {
    const ranges = row.kind === 'same' ? none : markedRanges(flatText(row.before), flatText(row.after))
    return [block(left, row.before, ranges.left), block(right, row.after, ranges.right)]
  }
  const draw = (row: BlockRow): ReactNode => {
    if (row.kind === 'same') {
      const [old, now] = both(row)
      return (
        <div className={styles.same}>
          <div className={styles.cell}>{old}</div>
          <div className={styles.cell}>{now}</div>
        </div>
      )
    }
    const said = saidOf(words, row)
    if (row.kind === 'added')
      return (
        <CompareRow
          kind="added"
          said={said}
          acts={null}
          left={<Nothing />}
          right={block(right, row.after, whole(row.after, 'ins'))}
        />
      )
    const acts = (
      <>
        <Button size="xs" variant="subtle" onClick={() => onCopy(row.before)}>
          {words(row.part.kind === 'block' ? 'history.copy.block' : 'history.copy.part')}
        </Button>
        {onRestore && (
          <Button size="xs" onClick={() => onRestore(row.part)}>
            {words(restoreNames[row.part.kind])}
          </Button>
        )}
      </>
    )
    const [old, now] =
      row.kind === 'removed' ? [block(left, row.before, whole(row.before, 'del')), <Nothing key="" />] : both(row)
    return <CompareRow kind={row.kind} said={said} acts={acts} left={old} right={now} />
  }
  return folded(rows).map(one =>
    one.kind === 'row' ? (
      <div key={one.key}>{draw(one.row)}</div>
    ) : (
      <Fold key={one.key} said={words('history.compare.sameBlocks', { count: one.rows.length })}>
        {() => one.rows.map(row => <div key={rowKey(row)}>{draw(row)}</div>)}
      </Fold>
    ),
  )
}

const none = { left: [], right: [] } as const

const rowKey = ({ part }: BlockRow): string =>
  part.kind === 'block' ? `${part.old ?? 'new'} ${part.now ?? 'gone'}` : part.kind

const whole = (node: DocumentNode, kind: 'ins' | 'del'): readonly MarkedRange[] => [
  { from: 0, to: flatText(node).length, kind, typographic: false },
]

const Nothing = () => <div className={styles.nothing} aria-hidden />

function PhotoInText({ side, id }: { readonly side: Side; readonly id: string }) {
  const photo = side.article.gallery.photos.find(one => one.id === id) ?? { id, name: '' }
  return <SmallPhoto article={side.article.id} photo={photo} lost={side.lost.has(id)} />
}

/** "12 akapitów bez zmian": opens in its place. */
export function Fold({ said, children }: { readonly said: string; readonly children: () => ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <>
      <UnstyledButton className={styles.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
        <IconChevronRight className={styles.chevron} size={14} stroke={1.6} aria-hidden />
        {said}
      </UnstyledButton>
      {open && children()}
    </>
  )
}
