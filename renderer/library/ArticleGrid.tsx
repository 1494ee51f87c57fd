// biome-ignore-all lint/a11y/useSemanticElements: a <table> needs all its rows in the page, and here only those in sight are
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names the row it is on
import { useMediaQuery } from '@mantine/hooks'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, type RefObject, useCallback, useMemo, useRef, useState } from 'react'
import type { ArticleSummary } from '../../shared/library/articleSummary.ts'
import { spoken } from '../i18n/spoken.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import styles from './ArticleGrid.module.css'
import { ArticleRow } from './ArticleRow.tsx'
import { GridHead } from './GridHead.tsx'
import type { Scrolled } from './libraryView.ts'
import { nextActive } from './nextActive.ts'
import { RowEnd } from './RowEnd.tsx'
import { type MenuPlace, RowMenu } from './RowMenu.tsx'
import type { RowAction } from './rowAction.ts'

type Props = {
  readonly label: string
  readonly rows: readonly ArticleSummary[]
  readonly actions: readonly RowAction[]
  readonly activeId: string | null
  readonly onActive: (id: string) => void
  /** Names these rows in this order. */
  readonly list: string
  /** Where a list was left, read once, and where this one is now. */
  readonly scroll: RefObject<Scrolled>
}

const headHeight = 28

/**
 * The list of articles. Only the rows in sight are in the page; the list itself holds the focus and names the row the
 * keyboard is on, so nothing is lost when that row leaves the page.
 */
export function ArticleGrid({ label, rows, actions, activeId, onActive, list, scroll }: Props) {
  const words = useWords()
  const language = useLanguage()
  const wide = useMediaQuery('(min-width: 1600px)') ?? false
  const grid = useRef<HTMLDivElement>(null)
  const [menu, setMenu] = useState<MenuPlace | null>(null)
  const today = new Date().toDateString()
  const now = useMemo(() => new Date(today), [today])

  const height = wide ? 72 : 64
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => grid.current,
    estimateSize: () => height,
    getItemKey: index => rows[index]?.id ?? index,
    overscan: 6,
    // The head of the list stays in sight above the rows.
    scrollMargin: headHeight,
    scrollPaddingStart: headHeight,
    initialOffset: scroll.current.list === list ? scroll.current.top : 0,
  })
  const active = Math.max(
    0,
    rows.findIndex(row => row.id === activeId),
  )

  const openMenuBelow = useCallback(
    (row: ArticleSummary, element: Element) => {
      onActive(row.id)
      const box = element.getBoundingClientRect()
      setMenu({ row, x: box.left, y: box.bottom })
    },
    [onActive],
  )

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) return
    const row = rows[active]
    const next = nextActive(event.key, active, rows.length)
    const nextRow = next === null ? undefined : rows[next]
    const action = actions.find(one => one.key === event.key)
    if (next !== null && nextRow) {
      onActive(nextRow.id)
      virtual.scrollToIndex(next)
    } else if (row && action) action.run(row)
    else if (row && (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))) {
      const shown = document.getElementById(rowElement(row.id))
      if (shown) openMenuBelow(row, shown.querySelector('[data-menu]') ?? shown)
    } else return
    event.preventDefault()
  }

  const onContextMenu = (event: MouseEvent, row: ArticleSummary) => {
    event.preventDefault()
    onActive(row.id)
    setMenu({ row, x: event.clientX, y: event.clientY })
  }

  const activeRow = rows[active]
  return (
    <div
      ref={grid}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-activedescendant={activeRow && rowElement(activeRow.id)}
      tabIndex={0}
      data-region
      data-landing
      data-one-action={actions.length === 1 || undefined}
      className={styles.grid}
      onKeyDown={onKeyDown}
      onScroll={event => {
        scroll.current = { list, top: event.currentTarget.scrollTop }
      }}
    >
      <GridHead />
      <div role="rowgroup" className={styles.rows} style={{ height: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(item => {
          const row = rows[item.index]
          if (!row) return null
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the grid's, which holds the focus
            <div
              key={row.id}
              id={rowElement(row.id)}
              role="row"
              aria-rowindex={item.index + 2}
              aria-selected={item.index === active}
              className={styles.row}
              style={{ height: item.size, transform: `translateY(${item.start - headHeight}px)` }}
              onClick={() => {
                onActive(row.id)
                actions.find(action => action.onClick)?.run(row)
              }}
              onContextMenu={event => onContextMenu(event, row)}
            >
              <ArticleRow row={row} now={now} />
              <div role="gridcell" className={styles.end}>
                <RowEnd row={row} actions={actions} onMenu={openMenuBelow} />
              </div>
            </div>
          )
        })}
      </div>
      {menu && (
        <RowMenu
          key={menu.row.id}
          at={menu}
          actions={actions}
          label={words('library.row.menu', { title: spoken(menu.row.title, language).text })}
          onClose={() => {
            setMenu(null)
            grid.current?.focus()
          }}
        />
      )}
    </div>
  )
}

const rowElement = (id: string): string => `article-${id}`
