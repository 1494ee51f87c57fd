import { ActionIcon, Button } from '@mantine/core'
import { IconArrowLeft, IconHistory, IconLock } from '@tabler/icons-react'
import type { ReadAccess } from '../../shared/contract/library.ts'
import { readingSentence } from '../i18n/readingSentence.ts'
import { useMoment } from '../i18n/useMoment.ts'
import { useWords } from '../i18n/useWords.ts'
import { StateMark } from '../ui/StateMark.tsx'
import { useLanding } from '../ui/useLanding.ts'
import styles from './ArticleScreen.module.css'
import { ArticleTitle } from './ArticleTitle.tsx'
import type { OpenArticle } from './openArticle.ts'

type Props = {
  readonly article: OpenArticle
  readonly access: ReadAccess
  readonly onBack: () => void
  readonly onExport: () => void
  readonly history: boolean
  readonly onHistory: () => void
}

/** The header of an article that is only read: who writes instead of whether it is saved, and its state, which stands. */
export function ReadingHeader({ article, access, onBack, onExport, history, onHistory }: Props) {
  const words = useWords()
  const when = useMoment()
  const landing = useLanding<HTMLElement>()
  return (
    <header ref={landing} className={styles.header} data-region tabIndex={-1}>
      <ActionIcon aria-label={words('article.back')} title={words('article.back')} onClick={onBack}>
        <IconArrowLeft size={16} stroke={1.6} />
      </ActionIcon>
      <ArticleTitle article={article} />
      <span className={styles.saved} data-save-state="reading">
        <IconLock size={14} stroke={1.6} aria-hidden />
        {access.kind === 'read' && access.free ? words('reading.only') : readingSentence(words, access, when)}
      </span>
      <span className={styles.grow} />
      <StateMark state={article.details.get().details.state} />
      <Button
        leftSection={<IconHistory size={16} stroke={1.6} aria-hidden />}
        aria-pressed={history}
        onClick={onHistory}
      >
        {words('history.title')}
      </Button>
      <Button variant="filled" onClick={onExport}>
        {words('publishing.export')}
      </Button>
    </header>
  )
}
