import { Menu, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { articleStates } from '../../shared/articles/articleStates.ts'
import { useWords } from '../i18n/useWords.ts'
import { StateMark } from '../ui/StateMark.tsx'
import { useLive } from '../ui/useLive.ts'
import styles from './ArticleScreen.module.css'
import { withDetails } from './articleDetails.ts'
import type { OpenArticle } from './openArticle.ts'

/** Draft, in review, ready, published: a chip that opens the choice. */
export function StateMenu({ details }: Pick<OpenArticle, 'details'>) {
  const words = useWords()
  const edited = useLive(details)
  const { state } = edited.details
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <UnstyledButton
          className={styles.stateButton}
          aria-label={`${words('article.state')}: ${words(`shell.state.${state}`)}`}
        >
          <StateMark state={state} />
          <IconChevronDown size={14} stroke={1.6} aria-hidden />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.RadioGroup
          value={state}
          onChange={value => {
            const chosen = articleStates.find(one => one === value)
            if (chosen) details.change(withDetails(details.get(), { state: chosen }))
          }}
        >
          {articleStates.map(one => (
            <Menu.RadioItem key={one} value={one} closeMenuOnClick>
              <StateMark state={one} />
            </Menu.RadioItem>
          ))}
        </Menu.RadioGroup>
      </Menu.Dropdown>
    </Menu>
  )
}
