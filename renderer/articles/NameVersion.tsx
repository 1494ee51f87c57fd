import { useEffect, useState } from 'react'
import type { SnapshotEntry } from '../../shared/history/snapshot.ts'
import { historyRefusal } from '../history/historyRefusal.ts'
import { NameDialog } from '../history/NameDialog.tsx'
import { useHistory } from '../history/useHistory.ts'
import { useWords } from '../i18n/useWords.ts'
import { attempt } from '../ui/attempt.ts'
import { useAnnounce } from '../ui/LiveRegion.tsx'
import { useReach } from '../ui/reach.ts'
import { showToast } from '../ui/showToast.tsx'
import { useFocusGivenBack } from './useFocusGivenBack.ts'

/** What is to be named: what is there now, once it is saved (null where not all of it could be), or an older entry; `from` had the focus. */
export type Naming = { readonly from: HTMLElement | null } & (
  | { readonly kind: 'now'; readonly saved: Promise<Date | null> }
  | { readonly kind: 'entry'; readonly entry: SnapshotEntry }
)

type Props = { readonly article: string; readonly naming: Naming; readonly onClose: () => void }

/** Asks for the name of a version and keeps it. */
export function NameVersion({ article, naming, onClose }: Props) {
  useFocusGivenBack(naming.from)
  const words = useWords()
  const announce = useAnnounce()
  const { newsroom, windowId } = useReach()
  const history = useHistory(article)
  const savedAt = useSaved(naming)
  // Nothing was saved since the newest version got its name: naming it again would only change that name.
  const newest = history.kind === 'ready' ? history.entries[0] : undefined
  const namedSince = newest?.name && savedAt instanceof Date && savedAt <= new Date(newest.at) ? newest : null
  const keep = async (name: string): Promise<string | null> => {
    if (naming.kind === 'now') await naming.saved
    const answer = await (naming.kind === 'now'
      ? attempt(newsroom.history.name({ article, window: windowId, name }))
      : attempt(newsroom.history.rename({ article, snapshot: naming.entry.id, name })))
    if (!answer.ok) return historyRefusal(words, answer.refusal)
    const sentence = words('history.named', { name })
    showToast({ sentence })
    announce(sentence)
    return null
  }
  const present = naming.kind === 'entry' ? naming.entry : namedSince
  const question = () => {
    if (present?.name) return words('history.name.again', { name: present.name })
    if (naming.kind === 'entry') return words('history.name.older')
    if (savedAt === 'saving') return words('saving.saving')
    return words(savedAt ? 'history.name.question' : 'history.name.unsaved')
  }
  return <NameDialog question={question()} present={present?.name ?? ''} onName={keep} onClose={onClose} />
}

/** When all that is on the desk was saved; null where it could not be. */
function useSaved(naming: Naming): Date | null | 'saving' {
  const [savedAt, setSavedAt] = useState<Date | null | 'saving'>('saving')
  useEffect(() => {
    if (naming.kind === 'now') void naming.saved.then(setSavedAt)
  }, [naming])
  return savedAt
}
