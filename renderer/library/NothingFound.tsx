import { Button } from '@mantine/core'
import type { Words } from '../../shared/words/words.ts'
import { useWords } from '../i18n/useWords.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import type { LibraryView } from './libraryView.ts'

type Props = { readonly view: LibraryView; readonly onView: (change: Partial<LibraryView>) => void }

/** Nothing fits: says to what, and names the filters that are on, since they are easily forgotten. */
export function NothingFound({ view, onView }: Props) {
  const words = useWords()
  const text = view.text.trim()
  const filters = filtersOn(view, words)
  return (
    <EmptyState title={text ? words('library.nothing', { text }) : words('library.nothingFiltered')}>
      <p>{[filters, text && words('library.nothingHow')].filter(Boolean).join(' ')}</p>
      {filters && (
        <Button mt={14} onClick={() => onView({ state: null, year: null })}>
          {words('library.filter.clear')}
        </Button>
      )}
    </EmptyState>
  )
}

/** "Filtr „Rok: 2026” jest włączony.", or nothing. */
function filtersOn(view: Pick<LibraryView, 'state' | 'year'>, words: Words): string {
  const state =
    view.state && words('library.filter.stateIs', { state: words(`shell.state.${view.state}`).toLowerCase() })
  const year = view.year === null ? null : words('library.filter.yearIs', { year: view.year })
  if (state && year) return words('library.filtersOn', { first: state, second: year })
  const filter = state ?? year
  return filter ? words('library.filterOn', { filter }) : ''
}
