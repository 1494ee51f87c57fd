import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { type GalleryRow, type PhotoField, photoWords } from '../../shared/history/galleryRows.ts'
import type { Photo } from '../../shared/photos/photo.ts'
import type { WordKey, Words } from '../../shared/words/words.ts'
import { useWords } from '../i18n/useWords.ts'
import { CompareRow, type RowKind } from './CompareRow.tsx'
import styles from './CompareView.module.css'
import type { Side } from './compared.ts'
import { folded } from './folded.ts'
import { MarkedLine } from './MarkedText.tsx'
import { markedRanges } from './markedRanges.ts'
import { SmallPhoto } from './SmallPhoto.tsx'
import { Fold } from './TextSides.tsx'

const fields = {
  'caption.pl': { name: 'history.field.caption', language: 'pl' },
  'caption.en': { name: 'history.field.caption', language: 'en' },
  'alt.pl': { name: 'history.field.alt', language: 'pl' },
  'alt.en': { name: 'history.field.alt', language: 'en' },
  credit: { name: 'history.field.credit', language: null },
} as const satisfies Record<PhotoField, { name: WordKey; language: string | null }>

/** What happened to a photo, and what shape says it. */
function told(
  words: Words,
  row: Exclude<GalleryRow, { kind: 'same' }>,
): { readonly kind: RowKind; readonly said: string } {
  if (row.kind === 'added' || row.kind === 'removed') {
    const name = row.kind === 'added' ? words('history.photo.added') : words('history.photo.removed')
    return { kind: row.kind, said: [name, ...(row.cover ? [words('history.photo.cover')] : [])].join(' · ') }
  }
  const changed = row.fields.length > 0
  const said = [
    ...(changed ? [words('history.photo.changed')] : []),
    ...(row.moved ? [words('history.photo.moved')] : []),
    ...(row.cover ? [words(row.cover === 'became' ? 'history.photo.became' : 'history.photo.was')] : []),
  ]
  return { kind: !changed && row.moved ? 'moved' : 'changed', said: said.join(' · ') }
}

/** What can be brought back of one photo; its place comes back only with the whole gallery. */
function actOf(row: Exclude<GalleryRow, { kind: 'same' }>): WordKey | null {
  if (row.kind === 'removed') return 'history.restore.photo'
  if (row.kind === 'added') return null
  if (row.fields.length > 0) return 'history.restore.photoWords'
  return row.cover === 'was' ? 'history.restore.cover' : null
}

type Props = {
  readonly rows: readonly GalleryRow[]
  readonly left: Side
  readonly right: Side
  readonly onRestore: ((photo: string) => void) | null
}

/** The galleries of both states side by side: which photos came and went, and what is written about them. */
export function GallerySides({ rows, left, right, onRestore }: Props) {
  const words = useWords()
  const draw = (row: GalleryRow): ReactNode => {
    const card = (side: Side, photo: Photo, lines: ReactNode) => (
      <figure className={styles.card}>
        <SmallPhoto article={side.article.id} photo={photo} lost={side.lost.has(photo.id)} />
        <figcaption className={styles.lines}>
          <span className={styles.fileName}>{photo.name}</span>
          {lines}
        </figcaption>
      </figure>
    )
    if (row.kind === 'same')
      return (
        <div className={styles.same}>
          <div className={styles.cell}>{card(left, row.before, <AllWords photo={row.before} />)}</div>
          <div className={styles.cell}>{card(right, row.photo, <AllWords photo={row.photo} />)}</div>
        </div>
      )
    const { kind, said } = told(words, row)
    const lost = left.lost.has(row.photo.id)
    const act = actOf(row)
    const restore = onRestore && act && !(row.kind === 'removed' && lost) && (
      <Button size="xs" aria-label={`${words(act)}: ${row.photo.name}`} onClick={() => onRestore(row.photo.id)}>
        {words(act)}
      </Button>
    )
    const lines = (photo: Photo, which: 'left' | 'right') =>
      row.kind === 'changed' ? <ChangedWords row={row} which={which} /> : <AllWords photo={photo} />
    return (
      <CompareRow
        kind={kind}
        said={`${row.photo.name} · ${said}`}
        acts={restore}
        left={
          row.kind === 'added' ? (
            <div className={styles.nothing} aria-hidden />
          ) : (
            card(
              left,
              row.kind === 'changed' ? row.before : row.photo,
              lines(row.kind === 'changed' ? row.before : row.photo, 'left'),
            )
          )
        }
        right={
          row.kind === 'removed' ? (
            <div className={styles.nothing} aria-hidden />
          ) : (
            card(right, row.photo, lines(row.photo, 'right'))
          )
        }
      />
    )
  }
  return folded(rows).map(one =>
    one.kind === 'row' ? (
      <div key={one.key}>{draw(one.row)}</div>
    ) : (
      <Fold key={one.key} said={words('history.compare.samePhotos', { count: one.rows.length })}>
        {() => one.rows.map(row => <div key={row.photo.id}>{draw(row)}</div>)}
      </Fold>
    ),
  )
}

function Line({ field, children }: { readonly field: PhotoField; readonly children: ReactNode }) {
  const words = useWords()
  const { name, language } = fields[field]
  return (
    <span className={styles.line}>
      <span className={styles.field}>
        {words(name)}
        {language && ` ${language.toUpperCase()}`}
      </span>
      <span lang={language ?? undefined}>
        {children || <i className={styles.blank}>{words('history.row.empty')}</i>}
      </span>
    </span>
  )
}

const AllWords = ({ photo }: { readonly photo: Photo }) =>
  Object.keys(fields)
    .filter(isField)
    .filter(field => photoWords(photo, field) !== '')
    .map(field => (
      <Line key={field} field={field}>
        {photoWords(photo, field)}
      </Line>
    ))

const isField = (name: string): name is PhotoField => name in fields

function ChangedWords({
  row,
  which,
}: {
  readonly row: Extract<GalleryRow, { kind: 'same' | 'changed' }>
  readonly which: 'left' | 'right'
}) {
  return row.fields.map(field => {
    const [before, after] = [photoWords(row.before, field), photoWords(row.photo, field)]
    const text = which === 'left' ? before : after
    return (
      <Line key={field} field={field}>
        {text !== '' && <MarkedLine text={text} ranges={markedRanges(before, after)[which]} />}
      </Line>
    )
  })
}
