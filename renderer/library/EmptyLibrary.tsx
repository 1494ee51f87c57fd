import { Anchor, FileButton, UnstyledButton } from '@mantine/core'
import type { Template } from '../../shared/articles/templateNames.ts'
import { useWords } from '../i18n/useWords.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import styles from './EmptyLibrary.module.css'
import { TwoSheets } from './TwoSheets.tsx'
import { eventTemplates } from './templateIcons.ts'
import { textFiles } from './textFiles.ts'

type Props = {
  readonly onCreate: (template: Template) => void
  readonly onFile: (file: File | null) => void
}

/** A library in which nothing has been written yet: what it is for, and five ways to begin. */
export function EmptyLibrary({ onCreate, onFile }: Props) {
  const words = useWords()
  return (
    <EmptyState title={words('library.first')} picture={<TwoSheets />}>
      <p>{words('library.firstWhat')}</p>
      <div className={styles.cards}>
        {eventTemplates.map(({ template, icon: Icon }) => (
          <UnstyledButton key={template} className={styles.card} onClick={() => onCreate(template)}>
            <Icon className={styles.icon} size={20} stroke={1.6} aria-hidden />
            <b>{words(`library.template.${template}`)}</b>
            <span>{words(`library.templateWhat.${template}`)}</span>
          </UnstyledButton>
        ))}
      </div>
      <p className={styles.more}>
        <Anchor component="button" type="button" inherit underline="always" onClick={() => onCreate('blank')}>
          {words('library.blank')}
        </Anchor>
        <span aria-hidden> · </span>
        <FileButton accept={textFiles} onChange={onFile}>
          {button => (
            <Anchor {...button} component="button" type="button" inherit underline="always">
              {words('library.importFile')}
            </Anchor>
          )}
        </FileButton>
      </p>
    </EmptyState>
  )
}
