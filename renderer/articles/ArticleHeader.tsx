import { ActionIcon, Button } from '@mantine/core'
import { IconArrowLeft } from '@tabler/icons-react'
import { useWords } from '../i18n/useWords.ts'
import styles from './ArticleScreen.module.css'
import { ArticleTitle } from './ArticleTitle.tsx'
import type { OpenArticle } from './openArticle.ts'
import { PreviewSwitch } from './PreviewSwitch.tsx'
import { SaveStateText } from './SaveStateText.tsx'
import { StateMenu } from './StateMenu.tsx'

type Props = {
  readonly article: OpenArticle
  readonly preview: boolean
  readonly onPreview: (preview: boolean) => void
  readonly onBack: () => void
  readonly onExport: () => void
}

/** The way back, what is open, whether it is saved, how it is looked at, its state, and the one thing to do with it. */
export function ArticleHeader({ article, preview, onPreview, onBack, onExport }: Props) {
  const words = useWords()
  return (
    <header className={styles.header} data-region tabIndex={-1}>
      <ActionIcon aria-label={words('article.back')} title={words('article.back')} onClick={onBack}>
        <IconArrowLeft size={16} stroke={1.6} />
      </ActionIcon>
      <ArticleTitle article={article} />
      <SaveStateText saving={article.saving} />
      <span className={styles.grow} />
      <PreviewSwitch preview={preview} onPreview={onPreview} />
      <StateMenu article={article} />
      <Button variant="filled" onClick={onExport}>
        {words('publishing.export')}
      </Button>
    </header>
  )
}
