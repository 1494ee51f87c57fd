import type { SnapshotEntry } from '../../shared/history/snapshot.ts'
import { historyRefusal } from '../history/historyRefusal.ts'
import { NameDialog } from '../history/NameDialog.tsx'
import { useWords } from '../i18n/useWords.ts'
import { attempt } from '../ui/attempt.ts'
import { useAnnounce } from '../ui/LiveRegion.tsx'
import { useReach } from '../ui/reach.ts'
import { showToast } from '../ui/showToast.tsx'
import { useFocusGivenBack } from './useFocusGivenBack.ts'

/** What is to be named: what has just been saved (`saved` says whether all of it was), or an older entry. */
export type Naming =
  | { readonly kind: 'now'; readonly saved: boolean }
  | { readonly kind: 'entry'; readonly entry: SnapshotEntry }

type Props = { readonly article: string; readonly naming: Naming; readonly onClose: () => void }

/** Asks for the name of a version and keeps it. */
export function NameVersion({ article, naming, onClose }: Props) {
  useFocusGivenBack()
  const words = useWords()
  const announce = useAnnounce()
  const { newsroom, windowId } = useReach()
  const keep = async (name: string): Promise<string | null> => {
    const answer = await (naming.kind === 'now'
      ? attempt(newsroom.history.name({ article, window: windowId, name }))
      : attempt(newsroom.history.rename({ article, snapshot: naming.entry.id, name })))
    if (!answer.ok) return historyRefusal(words, answer.refusal)
    const sentence = words('history.named', { name })
    showToast({ sentence })
    announce(sentence)
    return null
  }
  const question =
    naming.kind === 'entry'
      ? words('history.name.older')
      : words(naming.saved ? 'history.name.question' : 'history.name.unsaved')
  return (
    <NameDialog
      question={question}
      {...(naming.kind === 'entry' && { present: naming.entry.name })}
      onName={keep}
      onClose={onClose}
    />
  )
}
