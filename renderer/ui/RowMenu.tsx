import { Menu } from '@mantine/core'
import { actionsFor, type RowAction } from './rowAction.ts'

export type MenuPlace<Row> = { readonly row: Row; readonly x: number; readonly y: number }

type Props<Row> = {
  readonly at: MenuPlace<Row>
  readonly actions: readonly RowAction<Row>[]
  readonly label: string
  readonly onClose: () => void
}

/** Not by a key, as Mantine would: the very key that opened the menu would close it. */
const closing = ['mousedown', 'touchstart']

/** The menu of a row, where the pointer or the row's button is. There is one for the whole list. */
export function RowMenu<Row>({ at, actions, label, onClose }: Props<Row>) {
  return (
    <Menu opened onClose={onClose} position="bottom-start" returnFocus={false} clickOutsideEvents={closing}>
      <Menu.Target>
        <span style={{ position: 'fixed', left: at.x, top: at.y, width: 0, height: 0 }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={label}>
        {actionsFor(actions, at.row).map(({ name, icon: Icon, run, keyName, removes }) => (
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
