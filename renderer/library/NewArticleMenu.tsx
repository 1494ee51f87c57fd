import { Button, Menu } from '@mantine/core'
import { IconFile, IconPlus } from '@tabler/icons-react'
import type { Template } from '../../shared/articles/templateNames.ts'
import { useWords } from '../i18n/useWords.ts'
import styles from './NewArticleMenu.module.css'
import { eventTemplates } from './templateIcons.ts'

type Props = {
  readonly opened: boolean
  readonly onOpened: (opened: boolean) => void
  readonly onCreate: (template: Template) => void
}

/** The primary button of the library: a blank article or one of the event templates. */
export function NewArticleMenu({ opened, onOpened, onCreate }: Props) {
  const words = useWords()
  return (
    <Menu position="bottom-end" width={300} opened={opened} onChange={onOpened}>
      <Menu.Target>
        <Button variant="filled" leftSection={<IconPlus size={16} stroke={1.6} />}>
          {words('library.new')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown aria-label={words('library.new')}>
        <Menu.Item leftSection={<IconFile size={16} stroke={1.6} />} onClick={() => onCreate('blank')}>
          {words('library.blank')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{words('library.fromTemplate')}</Menu.Label>
        {eventTemplates.map(({ template, icon: Icon }) => (
          <Menu.Item key={template} leftSection={<Icon size={16} stroke={1.6} />} onClick={() => onCreate(template)}>
            {words(`library.template.${template}`)}
            <span className={styles.what}>{words(`library.templateWhat.${template}`)}</span>
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
