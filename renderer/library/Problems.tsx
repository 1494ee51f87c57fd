import { Button } from '@mantine/core'
import { useState } from 'react'
import type { ArticleProblem } from '../../shared/contract/articles.ts'
import { useMoment } from '../i18n/useMoment.ts'
import { useWords } from '../i18n/useWords.ts'
import { Message } from '../ui/Message.tsx'
import { problemSentence } from './problemSentence.ts'

const few = 2

type Props = {
  readonly problems: readonly ArticleProblem[]
  /** Null in a library that is only read: a copy is put in the place of the damaged file. */
  readonly onLook: ((id: string) => void) | null
}

/** Articles that cannot be opened as they are: each by name, with the way to what is left of it. */
export function Problems({ problems, onLook }: Props) {
  const words = useWords()
  const when = useMoment()
  const [all, setAll] = useState(false)
  const shown = all ? problems : problems.slice(0, few)
  return (
    <>
      {shown.map(problem => (
        <Message
          key={problem.id}
          tone="ochre"
          actions={
            onLook &&
            problem.kind === 'damaged' && (
              <Button size="xs" onClick={() => onLook(problem.id)}>
                {words(problem.copyFrom === null ? 'library.look' : 'library.compareCopy')}
              </Button>
            )
          }
        >
          {problemSentence(words, problem, when)}
        </Message>
      ))}
      {problems.length > shown.length && (
        <Button size="xs" variant="subtle" onClick={() => setAll(true)} style={{ alignSelf: 'flex-start' }}>
          {words('library.allProblems', { number: problems.length })}
        </Button>
      )}
    </>
  )
}
