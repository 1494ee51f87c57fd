import { ActionIcon, Button } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { actionsFor, type RowAction } from './rowAction.ts'

type Props<Row> = {
  readonly row: Row
  readonly title: string
  readonly actions: readonly RowAction<Row>[]
  /** What the menu is called for this row. */
  readonly menuName: string
  readonly onMenu: (row: Row, button: Element) => void
}

/** The end of a row: what stands in it as a button, and a button for the menu. The keyboard reaches all of it from the list. */
export function RowEnd<Row>({ row, title, actions, menuName, onMenu }: Props<Row>) {
  const here = actionsFor(actions, row)
  if (here.length === 0) return null
  return (
    <>
      {here
        .filter(action => action.inRow)
        .map(({ name, run }) => (
          <Button
            key={name}
            size="xs"
            tabIndex={-1}
            aria-label={`${name}: ${title}`}
            onClick={event => {
              event.stopPropagation()
              run(row)
            }}
          >
            {name}
          </Button>
        ))}
      <ActionIcon
        data-menu
        tabIndex={-1}
        aria-haspopup="menu"
        aria-label={menuName}
        onClick={event => {
          event.stopPropagation()
          onMenu(row, event.currentTarget)
        }}
      >
        <IconDots size={16} stroke={1.6} />
      </ActionIcon>
    </>
  )
}
