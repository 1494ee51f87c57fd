import {
  IconBlockquote,
  IconBuilding,
  IconCornerDownRight,
  IconFileTypePdf,
  IconH2,
  IconH3,
  IconList,
  IconListNumbers,
  IconMovie,
  IconPhoto,
  IconPlus,
  IconSeparatorHorizontal,
  IconTable,
  IconUser,
} from '@tabler/icons-react'
import { type RefObject, useLayoutEffect, useRef } from 'react'
import type { LiveValue } from '../../ui/liveValue.ts'
import { useLive } from '../../ui/useLive.ts'
import type { MenuIcon, OpenMenu } from './openMenu.ts'
import { placeInColumn } from './placeInColumn.ts'

const icons = {
  person: IconUser,
  institution: IconBuilding,
  new: IconPlus,
  form: IconCornerDownRight,
  heading2: IconH2,
  heading3: IconH3,
  list: IconList,
  numbered: IconListNumbers,
  quotation: IconBlockquote,
  table: IconTable,
  rule: IconSeparatorHorizontal,
  photo: IconPhoto,
  video: IconMovie,
  attachment: IconFileTypePdf,
} satisfies Record<MenuIcon, unknown>

interface Props {
  /** Beginning of the ids of the list and its rows, the same that the text names as its active row. */
  readonly id: string
  readonly open: LiveValue<OpenMenu | null>
  /** The column that the list must not leave. */
  readonly column: RefObject<HTMLElement | null>
}

/** The list under the caret. The text keeps the focus; keys reach the list through it. */
export function CaretMenu({ id, open, column }: Props) {
  const menu = useLive(open)
  const list = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const words = menu?.place()
    if (words && list.current && column.current) placeInColumn(list.current, column.current, words)
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [menu, column])
  if (!menu) return null
  if (menu.rows.length === 0)
    return menu.hint === '' ? null : (
      <div ref={list} className="caret-menu hint">
        {menu.hint}
      </div>
    )
  return (
    <div ref={list} className="caret-menu" role="listbox" id={id} aria-label={menu.name}>
      {menu.rows.map((row, place) => {
        const Icon = icons[row.icon]
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: keys come through the text, which has the focus
          // biome-ignore lint/a11y/useFocusableInteractive: a row is named by aria-activedescendant and never has the focus
          <div
            key={row.id}
            role="option"
            id={`${id}-${place}`}
            aria-selected={place === menu.chosen}
            className={row.parted ? 'parted' : row.icon === 'form' ? 'form' : undefined}
            onMouseDown={event => event.preventDefault()}
            onMouseMove={() => place !== menu.chosen && open.set({ ...menu, chosen: place })}
            onClick={() => menu.pick(row)}
          >
            <Icon size={16} stroke={1.6} aria-hidden />
            <span>{row.label}</span>
            {row.about !== '' && <small>{row.about}</small>}
          </div>
        )
      })}
    </div>
  )
}
