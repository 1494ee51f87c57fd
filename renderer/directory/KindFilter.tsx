import { SegmentedControl } from '@mantine/core'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import type { MentionKind } from '../../shared/document/marks/mention.ts'
import { useWords } from '../i18n/useWords.ts'

const choices = ['all', 'person', 'institution'] as const

type Props = {
  readonly records: readonly DirectoryRecord[]
  readonly kind: MentionKind | null
  readonly onKind: (kind: MentionKind | null) => void
}

/** Everybody, people or institutions, each with how many there are. */
export function KindFilter({ records, kind, onKind }: Props) {
  const words = useWords()
  const countOf = (choice: (typeof choices)[number]): number =>
    choice === 'all' ? records.length : records.filter(record => record.kind === choice).length
  return (
    <SegmentedControl
      size="xs"
      aria-label={words('directory.filter')}
      value={kind ?? 'all'}
      onChange={value => onKind(value === 'person' || value === 'institution' ? value : null)}
      data={choices.map(choice => ({
        value: choice,
        label: words(`directory.filter.${choice}`, { number: countOf(choice) }),
      }))}
    />
  )
}
