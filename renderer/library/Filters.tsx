import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { articleStates } from '../../shared/articles/articleStates.ts'
import { useWords } from '../i18n/useWords.ts'
import { ChoiceItems } from './ChoiceItems.tsx'
import { FilterChip } from './FilterChip.tsx'
import styles from './Filters.module.css'
import { type LibraryView, orders } from './libraryView.ts'

type Props = {
  readonly view: LibraryView
  readonly years: readonly number[]
  readonly onView: (change: Partial<LibraryView>) => void
}

/** The line under the search field: what is left out, and the order of what is left. */
export function Filters({ view, years, onView }: Props) {
  const words = useWords()
  const shownYears = view.year !== null && !years.includes(view.year) ? [view.year, ...years] : years
  return (
    // biome-ignore lint/a11y/useSemanticElements: a <fieldset> is for a form that is sent
    <div role="group" aria-label={words('library.filters')} className={styles.line}>
      <FilterChip
        name={words('library.filter.state')}
        chosenName={
          view.state && words('library.filter.stateIs', { state: words(`shell.state.${view.state}`).toLowerCase() })
        }
        value={view.state}
        anyName={words('library.filter.anyState')}
        choices={articleStates.map(state => ({ value: state, name: words(`shell.state.${state}`) }))}
        onChange={state => onView({ state })}
      />
      <FilterChip
        name={words('library.filter.year')}
        chosenName={view.year === null ? null : words('library.filter.yearIs', { year: view.year })}
        value={view.year}
        anyName={words('library.filter.anyYear')}
        choices={shownYears.map(year => ({ value: year, name: String(year) }))}
        onChange={year => onView({ year })}
      />
      <span className={styles.between} />
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="subtle"
            size="xs"
            aria-label={`${words('library.order')}: ${words(`library.order.${view.order}`)}`}
            rightSection={<IconChevronDown size={14} stroke={1.6} />}
          >
            {words(`library.order.${view.order}`)}
          </Button>
        </Menu.Target>
        <Menu.Dropdown aria-label={words('library.order')}>
          <ChoiceItems
            choices={orders.map(order => ({ value: order, name: words(`library.order.${order}`) }))}
            value={view.order}
            onChange={order => onView({ order })}
          />
        </Menu.Dropdown>
      </Menu>
    </div>
  )
}
