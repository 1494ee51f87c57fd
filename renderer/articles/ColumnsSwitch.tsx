import { SegmentedControl } from '@mantine/core'
import { useWords } from '../i18n/useWords.ts'
import styles from './ArticleScreen.module.css'
import { type Shown, shownChoices } from './columnsShown.ts'

const labels = { pl: 'article.columns.pl', both: 'article.columns.both', en: 'article.columns.en' } as const
const hints = { pl: 'article.columns.plHint', both: 'article.columns.bothHint', en: 'article.columns.enHint' } as const

type Props = { readonly shown: Shown; readonly onShown: (shown: Shown) => void }

/** PL, PL + EN, EN. */
export function ColumnsSwitch({ shown, onShown }: Props) {
  const words = useWords()
  return (
    <SegmentedControl
      className={styles.columnsSwitch}
      aria-label={words('article.columns')}
      value={shown}
      onChange={value => {
        const chosen = shownChoices.find(one => one === value)
        if (chosen) onShown(chosen)
      }}
      data={shownChoices.map(value => ({
        value,
        label: <span title={words(hints[value])}>{words(labels[value])}</span>,
      }))}
    />
  )
}
