import { type ComponentProps, useCallback, useMemo } from 'react'
import { useDirectory } from '../directory/useDirectory.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import { RowGrid } from '../ui/RowGrid.tsx'
import styles from './TrashCells.module.css'
import { TrashCells } from './TrashCells.tsx'
import { type TrashRow, trashTitle } from './trashRow.ts'

const names = ['kind', 'item', 'trashed', 'until', 'menu'] as const
const unseen: readonly (typeof names)[number][] = ['kind', 'menu']

type Props = Omit<
  ComponentProps<typeof RowGrid<TrashRow>>,
  'label' | 'rowHeight' | 'columns' | 'columnsClass' | 'cells' | 'titleOf' | 'menuName'
>

/** What lies in the trash, articles and records in one list: what was deleted last is looked for first. */
export function TrashGrid(props: Props) {
  const words = useWords()
  const language = useLanguage()
  const records = useDirectory().data
  const today = new Date().toDateString()
  const now = useMemo(() => new Date(today), [today])
  const cells = useCallback(
    ({ item }: TrashRow) => <TrashCells item={item} records={records ?? []} now={now} />,
    [records, now],
  )
  return (
    <RowGrid
      {...props}
      label={words('library.trashList')}
      rowHeight={56}
      columns={names.map(name => ({ name: words(`trash.column.${name}`), unseen: unseen.includes(name) }))}
      columnsClass={styles.columns}
      cells={cells}
      titleOf={({ item }) => trashTitle(item, words, language)}
      menuName={title => words('trash.rowMenu', { title })}
    />
  )
}
