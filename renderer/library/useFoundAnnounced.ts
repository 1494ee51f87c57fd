import { useWords } from '../i18n/useWords.ts'
import { useSaid } from '../ui/useSaid.ts'

/** Tells a screen reader how many articles a search or a filter has found; undefined while there is nothing to tell. */
export function useFoundAnnounced(found: number | undefined): void {
  const words = useWords()
  useSaid(found === undefined ? null : words('library.found', { count: found }))
}
