import { ActionIcon, Button } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { memo } from 'react'
import type { ArticleSummary } from '../../shared/library/articleSummary.ts'
import { spoken } from '../i18n/spoken.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import type { RowAction } from './rowAction.ts'

type Props = {
  readonly row: ArticleSummary
  readonly actions: readonly RowAction[]
  readonly onMenu: (row: ArticleSummary, button: Element) => void
}

/** The end of a row: the only thing that can be done, or a button for the menu. The keyboard reaches both from the list. */
export const RowEnd = memo(function RowEnd({ row, actions, onMenu }: Props) {
  const words = useWords()
  const title = spoken(row.title, useLanguage()).text || words('library.untitled')
  const [only, ...more] = actions
  if (only && more.length === 0)
    return (
      <Button
        size="xs"
        tabIndex={-1}
        aria-label={`${only.name}: ${title}`}
        onClick={event => {
          event.stopPropagation()
          only.run(row)
        }}
      >
        {only.name}
      </Button>
    )
  return (
    <ActionIcon
      data-menu
      tabIndex={-1}
      aria-haspopup="menu"
      aria-label={words('library.row.menu', { title })}
      onClick={event => {
        event.stopPropagation()
        onMenu(row, event.currentTarget)
      }}
    >
      <IconDots size={16} stroke={1.6} />
    </ActionIcon>
  )
})
