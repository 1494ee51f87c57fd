import { Menu } from '@mantine/core'
import type { ArticleSummary } from '../../shared/library/articleSummary.ts'
import type { RowAction } from './rowAction.ts'

export type MenuPlace = { readonly row: ArticleSummary; readonly x: number; readonly y: number }

type Props = {
  readonly at: MenuPlace
  readonly actions: readonly RowAction[]
  readonly label: string
  readonly onClose: () => void
}

/** Not by a key, as Mantine would: the very key that opened the menu would close it. */
const closing = ['mousedown', 'touchstart']

/** The menu of a row, where the pointer or the row's button is. There is one for the whole list. */
export function RowMenu({ at, actions, label, onClose }: Props) {
  return (
    <Menu opened onClose={onClose} position="bottom-start" returnFocus={false} clickOutsideEvents={closing}>
      <Menu.Target>
        <span style={{ position: 'fixed', left: at.x, top: at.y, width: 0, height: 0 }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>
        {actions.map(({ name, icon: Icon, run, keyName, removes }) => (
          <Menu.Item
            key={name}
            leftSection={<Icon size={16} stroke={1.6} />}
            rightSection={keyName}
            onClick={() => run(at.row)}
            {...(removes ? { color: 'var(--red)' } : {})}
          >
            {name}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
