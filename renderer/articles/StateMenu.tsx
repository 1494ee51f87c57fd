import { Menu, UnstyledButton } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { type ArticleState, articleStates } from '../../shared/articles/articleStates.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { useWords } from '../i18n/useWords.ts'
import { alsoLater } from '../ui/later.ts'
import { useReach } from '../ui/reach.ts'
import { StateMark } from '../ui/StateMark.tsx'
import { useLive } from '../ui/useLive.ts'
import styles from './ArticleScreen.module.css'
import { articleDesk } from './articleDesk.ts'
import type { OpenArticle } from './openArticle.ts'

const writing = () => import('./writeOffices.ts')
// What is not needed before the first key is there when the host no longer is.
alsoLater(writing)

/** A directory that does not answer stops nobody: the offices are then written down when the item leaves. */
async function choose(article: OpenArticle, state: ArticleState, asked: Promise<readonly DirectoryRecord[]>) {
  const [{ chooseState }, records] = await Promise.all([
    writing(),
    asked.catch((error: unknown): readonly DirectoryRecord[] => {
      console.error('the directory did not answer: no office was written down', error)
      return []
    }),
  ])
  chooseState(article, state, records)
}

/** Draft, in review, ready, published: a chip that opens the choice. */
export function StateMenu({ article }: { readonly article: OpenArticle }) {
  const words = useWords()
  const reach = useReach()
  const edited = useLive(article.details)
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
            if (!chosen) return
            void choose(article, chosen, articleDesk(reach, words).directory.all())
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
