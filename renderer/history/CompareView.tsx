import { useEffect, useMemo, useRef, useState } from 'react'
import type { Article } from '../../shared/articles/articleShape.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import type { Part } from '../../shared/history/blockRows.ts'
import type { DetailField } from '../../shared/history/detailsRows.ts'
import type { Language } from '../../shared/language/language.ts'
import { useWords } from '../i18n/useWords.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { useAnnounce } from '../ui/LiveRegion.tsx'
import { CompareBar, type Whole } from './CompareBar.tsx'
import { type Against, CompareHeads } from './CompareHeads.tsx'
import styles from './CompareView.module.css'
import { type ComparedPart, compared, comparedParts, type Side } from './compared.ts'
import { DetailsSides } from './DetailsSides.tsx'
import { GallerySides } from './GallerySides.tsx'
import { historyRefusal } from './historyRefusal.ts'
import { TextSides } from './TextSides.tsx'
import { useChangeStops } from './useChangeStops.ts'
import { type Opened, useHistory, useSnapshot } from './useHistory.ts'

/** Bringing back what an earlier state had; null where nothing may be written. */
export interface RestoreActs {
  readonly whole: (then: Opened, whole: Whole) => void
  readonly block: (then: Opened, language: Language, part: Part) => void
  readonly photo: (then: Opened, photo: string) => void
  readonly detail: (then: Opened, field: DetailField) => void
  readonly working: boolean
}

type Props = {
  /** The snapshot that is looked at; older and newer ones are reached from here. */
  readonly snapshot: string
  readonly onSnapshot: (snapshot: string) => void
  /** The article as it is on the desk now. */
  readonly now: Article
  /** The text that was written in last: what is shown first, unless nothing in it differs. */
  readonly language: Language
  readonly restore: RestoreActs | null
  readonly onCopyBlock: (block: DocumentNode) => void
  readonly onCopyText: (document: DocumentNode, language: Language) => void
  readonly onBack: () => void
}

const nothingLost: ReadonlySet<string> = new Set()

const alike = {
  pl: 'history.compare.alike.text',
  en: 'history.compare.alike.text',
  gallery: 'history.compare.alike.gallery',
  details: 'history.compare.alike.details',
} as const

/** Two states of the article side by side, the older on the left. */
export function CompareView({ snapshot, onSnapshot, now, language, restore, onBack, ...acts }: Props) {
  const words = useWords()
  const announce = useAnnounce()
  const history = useHistory(now.id)
  const [against, setAgainst] = useState<Against>('now')
  const [chosen, setChosen] = useState<ComparedPart | null>(null)
  const list = useRef<HTMLElement>(null)

  const entries = history.kind === 'ready' ? history.entries : []
  const at = entries.findIndex(entry => entry.id === snapshot)
  const previous = at >= 0 ? (entries[at + 1] ?? null) : null
  const newer = at > 0 ? (entries[at - 1] ?? null) : null
  const comparesTwo = against === 'previous' && previous !== null
  const looked = useSnapshot(now.id, snapshot)
  const before = useSnapshot(now.id, comparesTwo ? previous.id : null)
  const old = comparesTwo ? before : looked

  const left: Side | null = old?.ok ? old.value : null
  const lookedSide = looked?.ok ? looked.value : null
  const right = useMemo(
    (): Side | null => (comparesTwo ? lookedSide : { article: now, lost: nothingLost }),
    [comparesTwo, lookedSide, now],
  )
  const found = useMemo(() => left && right && compared(left.article, right.article), [left, right])
  const part = chosen ?? firstPart(found?.counts ?? null, language)
  const count = found?.counts[part] ?? 0
  const stops = useChangeStops(list, count, `${snapshot} ${against} ${part}`)
  const refusal = old && !old.ok ? old.refusal : looked && !looked.ok ? looked.refusal : null

  useEffect(() => list.current?.focus(), [])
  const counted = found !== null
  useEffect(() => {
    if (counted) announce(count > 0 ? words('history.compare.count', { count }) : words('history.compare.alike'))
  }, [counted, count, announce, words])
  // A change that was taken back is no row any more, and takes the focus with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once the changed rows have been drawn
  useEffect(() => {
    if (document.activeElement === document.body) list.current?.focus()
  }, [count])

  // Old blocks are brought back into what there is now; between two old states there is nothing to put them into.
  const into = restore && !comparesTwo && lookedSide ? { restore, from: lookedSide } : null
  return (
    <div className={styles.compare}>
      <CompareBar
        part={part}
        onPart={setChosen}
        counts={found?.counts ?? null}
        at={stops.at}
        onGo={stops.go}
        onCopy={
          lookedSide && (part === 'pl' || part === 'en')
            ? () => acts.onCopyText(lookedSide.article[part].document, part)
            : null
        }
        onRestore={restore && lookedSide ? whole => restore.whole(lookedSide, whole) : null}
        restoring={restore?.working ?? false}
        onBack={onBack}
      />
      <CompareHeads
        left={comparesTwo ? previous : (entries[at] ?? null)}
        right={comparesTwo ? (entries[at] ?? null) : null}
        against={comparesTwo ? 'previous' : 'now'}
        canPrevious={previous !== null}
        onAgainst={setAgainst}
        onOlder={previous && (() => onSnapshot(previous.id))}
        onNewer={newer && (() => onSnapshot(newer.id))}
      />
      <main
        ref={list}
        className={styles.list}
        data-region
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be within reach of the keyboard
        tabIndex={0}
        aria-label={words('history.compare')}
      >
        {refusal && <EmptyState title={historyRefusal(words, refusal)} />}
        {!refusal && !found && <p className={styles.opening}>{words('history.compare.opening')}</p>}
        {found && count === 0 && (
          <EmptyState title={words('history.compare.alike')}>
            <p>{words(alike[part])}</p>
          </EmptyState>
        )}
        {found && left && right && count > 0 && (
          <div className={styles.rows}>
            {(part === 'pl' || part === 'en') && (
              <TextSides
                key={`${snapshot} ${part}`}
                rows={found[part]}
                language={part}
                left={left}
                right={right}
                onRestore={into && (which => into.restore.block(into.from, part, which))}
                onCopy={acts.onCopyBlock}
              />
            )}
            {part === 'gallery' && (
              <GallerySides
                rows={found.gallery}
                left={left}
                right={right}
                onRestore={into && (photo => into.restore.photo(into.from, photo))}
              />
            )}
            {part === 'details' && (
              <DetailsSides
                rows={found.details}
                left={left}
                right={right}
                onRestore={into && (field => into.restore.detail(into.from, field))}
              />
            )}
          </div>
        )}
      </main>
    </div>
  )
}

/** The text that was written in last, or the first part in which something differs. */
function firstPart(counts: Readonly<Record<ComparedPart, number>> | null, language: Language): ComparedPart {
  if (!counts || counts[language] > 0) return language
  return comparedParts.find(part => counts[part] > 0) ?? language
}
