import { useMediaQuery } from '@mantine/hooks'
import { type ComponentProps, useCallback, useMemo } from 'react'
import type { ArticleSummary } from '../../shared/library/articleSummary.ts'
import { spoken } from '../i18n/spoken.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import { RowGrid } from '../ui/RowGrid.tsx'
import styles from './ArticleGrid.module.css'
import { ArticleRow } from './ArticleRow.tsx'

const names = ['date', 'cover', 'article', 'versions', 'gallery', 'state', 'menu'] as const
const unseen: readonly (typeof names)[number][] = ['date', 'cover', 'menu']

type Props = Pick<
  ComponentProps<typeof RowGrid<ArticleSummary>>,
  'label' | 'rows' | 'actions' | 'activeId' | 'onActive' | 'list' | 'scroll'
>

/** The list of articles. */
export function ArticleGrid(props: Props) {
  const words = useWords()
  const language = useLanguage()
  const wide = useMediaQuery('(min-width: 1600px)') ?? false
  const today = new Date().toDateString()
  const now = useMemo(() => new Date(today), [today])
  const cells = useCallback((row: ArticleSummary) => <ArticleRow row={row} now={now} />, [now])
  return (
    <RowGrid
      {...props}
      rowHeight={wide ? 72 : 64}
      columns={names.map(name => ({ name: words(`library.column.${name}`), unseen: unseen.includes(name) }))}
      columnsClass={styles.columns}
      cells={cells}
      titleOf={row => spoken(row.title, language).text || words('library.untitled')}
      menuName={title => words('library.row.menu', { title })}
    />
  )
}
