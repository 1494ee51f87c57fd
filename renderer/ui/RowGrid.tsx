// biome-ignore-all lint/a11y/useSemanticElements: a <table> needs all its rows in the page, and here only those in sight are
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid holds the focus and names the row it is on
import { useVirtualizer } from '@tanstack/react-virtual'
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'
import { nextActive } from './nextActive.ts'
import { RowEnd } from './RowEnd.tsx'
import styles from './RowGrid.module.css'
import { type MenuPlace, RowMenu } from './RowMenu.tsx'
import { actionsFor, type RowAction } from './rowAction.ts'
import type { Scrolled } from './scrolled.ts'
import { useFocusLeftBehind } from './useFocusLeftBehind.ts'
import { useMayWrite } from './useLibraryAccess.ts'

/** `unseen`: a look explains the column, so its name is there only for a screen reader. */
type Column = { readonly name: string; readonly unseen?: boolean }

type Props<Row> = {
  readonly label: string
  readonly rows: readonly Row[]
  /** Pixels. */
  readonly rowHeight: number
  readonly columns: readonly Column[]
  /** Class that sets the widths of the columns. */
  readonly columnsClass: string | undefined
  /** The cells of a row but the last, which holds what can be done with it. */
  readonly cells: (row: Row) => ReactNode
  readonly titleOf: (row: Row) => string
  /** What the menu of a row of this title is called. */
  readonly menuName: (title: string) => string
  readonly actions: readonly RowAction<Row>[]
  readonly activeId: string | null
  readonly onActive: (id: string) => void
  /** Names these rows in this order. */
  readonly list: string
  /** Where a list was left, read once, and where this one is now. */
  readonly scroll: RefObject<Scrolled>
}

const headHeight = 28

/**
 * A list of rows. Only the rows in sight are in the page; the list itself holds the focus and names the row the keyboard is on,
 * so nothing is lost when that row leaves the page.
 */
export function RowGrid<Row extends { readonly id: string }>(props: Props<Row>) {
  const { label, rows, rowHeight, columns, columnsClass = '', cells, titleOf, menuName } = props
  const mayWrite = useMayWrite()
  const actions = mayWrite ? props.actions : props.actions.filter(action => action.reads)
  const { activeId, onActive, list, scroll } = props
  const grid = useRef<HTMLDivElement>(null)
  useFocusLeftBehind(grid)
  const [menu, setMenu] = useState<MenuPlace<Row> | null>(null)
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => grid.current,
    estimateSize: () => rowHeight,
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

  // A list begins where it was left, or at its top; a row that is named afterwards comes into sight.
  const inSight = useRef(activeId)
  useEffect(() => {
    if (activeId === inSight.current || rows[active]?.id !== activeId) return
    inSight.current = activeId
    virtual.scrollToIndex(active)
  }, [activeId, active, rows, virtual])

  const openMenuBelow = useCallback(
    (row: Row, element: Element) => {
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
    const action = row && actionsFor(actions, row).find(one => one.key === event.key)
    if (next !== null && nextRow) {
      onActive(nextRow.id)
      virtual.scrollToIndex(next)
    } else if (row && action) action.run(row)
    else if (row && (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey))) {
      const shown = document.getElementById(rowElement(row.id))
      if (shown && actionsFor(actions, row).length > 0) openMenuBelow(row, shown.querySelector('[data-menu]') ?? shown)
    } else return
    event.preventDefault()
  }

  const onContextMenu = (event: MouseEvent, row: Row) => {
    event.preventDefault()
    onActive(row.id)
    if (actionsFor(actions, row).length > 0) setMenu({ row, x: event.clientX, y: event.clientY })
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
      className={styles.grid}
      onKeyDown={onKeyDown}
      onScroll={event => {
        scroll.current = { list, top: event.currentTarget.scrollTop }
      }}
    >
      <div role="row" aria-rowindex={1} className={`${styles.head} ${columnsClass}`}>
        {columns.map(({ name, unseen }) => (
          <span key={name} role="columnheader">
            <span className={unseen ? 'unseen' : undefined}>{name}</span>
          </span>
        ))}
      </div>
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
              className={`${styles.row} ${columnsClass}`}
              style={{ height: item.size, transform: `translateY(${item.start - headHeight}px)` }}
              onClick={() => {
                onActive(row.id)
                const action = actionsFor(actions, row).find(one => one.onClick)
                if (typeof action?.onClick === 'function') action.onClick(row)
                else action?.run(row)
              }}
              onContextMenu={event => onContextMenu(event, row)}
            >
              {cells(row)}
              <div role="gridcell" className={styles.end}>
                <RowEnd
                  row={row}
                  title={titleOf(row)}
                  actions={actions}
                  menuName={menuName(titleOf(row))}
                  onMenu={openMenuBelow}
                />
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
          label={menuName(titleOf(menu.row))}
          onClose={() => {
            setMenu(null)
            grid.current?.focus()
          }}
        />
      )}
    </div>
  )
}

const rowElement = (id: string): string => `row-${id}`
