import { Button } from '@mantine/core'
import { useWords } from '../i18n/useWords.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import type { DirectoryView } from './directoryView.ts'

type Props = {
  readonly view: DirectoryView
  readonly onView: (change: Partial<DirectoryView>) => void
  /** Null in a library that is only read. */
  readonly onNew: ((name: string) => void) | null
}

/** Nobody fits: names what was looked for and the filter that is on, and offers to add who was looked for. */
export function NobodyFound({ view, onView, onNew }: Props) {
  const words = useWords()
  const text = view.text.trim()
  const kind = view.kind && words(view.kind === 'person' ? 'directory.onlyPeople' : 'directory.onlyInstitutions')
  const only = [kind, view.alike && words('directory.onlyAlike')].filter(Boolean).join(', ')
  const filter = only ? words('directory.filterOn', { filter: only }) : ''
  return (
    <EmptyState title={text ? words('directory.nothing', { text }) : words('directory.nothingHere')}>
      <p>{[filter, text && words('directory.nothingHow')].filter(Boolean).join(' ')}</p>
      <p style={{ display: 'flex', gap: 8, justifyContent: 'center', marginTop: 14 }}>
        {only && <Button onClick={() => onView({ kind: null, alike: false })}>{words('directory.showAll')}</Button>}
        {text && onNew && <Button onClick={() => onNew(text)}>{words('directory.newNamed', { name: text })}</Button>}
      </p>
    </EmptyState>
  )
}
