import { Button, FileButton, Menu } from '@mantine/core'
import { IconChevronDown, IconFileExport, IconFileImport, IconPlus } from '@tabler/icons-react'
import type { RefObject } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { SearchField } from '../ui/SearchField.tsx'
import styles from './DirectoryScreen.module.css'
import { directoryFiles } from './exchange/directoryFiles.ts'

type Props = {
  readonly text: string
  readonly onText: (text: string) => void
  readonly beside: boolean
  readonly mayWrite: boolean
  /** How many records would be exported. */
  readonly count: number
  readonly newButton: RefObject<HTMLButtonElement | null>
  readonly onList: () => void
  readonly onNew: () => void
  readonly onFile: (file: File | null) => void
  readonly onExport: (format: 'csv' | 'vcf') => void
}

/** The head of the list: what is looked for, files in and out, and somebody new. */
export function DirectoryHead(props: Props) {
  const { text, onText, beside, mayWrite, count, newButton, onList, onNew, onFile, onExport } = props
  const words = useWords()
  const icon = { size: 16, stroke: 1.6 } as const
  return (
    <header className={styles.top} data-region tabIndex={-1}>
      <h1 className={beside ? 'unseen' : styles.heading}>{words('directory.title')}</h1>
      <SearchField label={words('directory.search')} text={text} onText={onText} onLeave={onList} />
      {!beside && (
        <>
          <span className={styles.between} />
          {mayWrite && (
            <FileButton accept={directoryFiles} onChange={onFile}>
              {button => (
                <Button {...button} variant="subtle" leftSection={<IconFileImport {...icon} />}>
                  {words('exchange.import')}
                </Button>
              )}
            </FileButton>
          )}
          {count > 0 && (
            <Menu position="bottom-end">
              <Menu.Target>
                <Button
                  variant="subtle"
                  leftSection={<IconFileExport {...icon} />}
                  rightSection={<IconChevronDown size={14} stroke={1.6} />}
                >
                  {words('exchange.export')}
                </Button>
              </Menu.Target>
              <Menu.Dropdown aria-label={words('exchange.export')}>
                <Menu.Label>{words('exchange.exported', { count })}</Menu.Label>
                <Menu.Item onClick={() => onExport('csv')}>{words('exchange.export.csv')}</Menu.Item>
                <Menu.Item onClick={() => onExport('vcf')}>{words('exchange.export.vcf')}</Menu.Item>
              </Menu.Dropdown>
            </Menu>
          )}
        </>
      )}
      {mayWrite && (
        <Button
          ref={newButton}
          variant={beside ? 'default' : 'filled'}
          leftSection={<IconPlus {...icon} />}
          onClick={onNew}
        >
          {words(beside ? 'directory.newShort' : 'directory.new')}
        </Button>
      )}
    </header>
  )
}
