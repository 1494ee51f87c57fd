import { createContext, type ReactNode, useCallback, useContext, useState } from 'react'

type Manner = 'polite' | 'assertive'

/** Says a sentence to a screen reader and shows nothing. */
export type Announce = (sentence: string, manner?: Manner) => void

const AnnounceContext = createContext<Announce>(() => undefined)

export const useAnnounce = (): Announce => useContext(AnnounceContext)

type Said = { readonly sentence: string; readonly manner: Manner; readonly turn: number }

/** Two places that a screen reader watches. The same sentence said twice is read twice: each is a new node. */
export function LiveRegion({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState<Said>({ sentence: '', manner: 'polite', turn: 0 })
  const announce: Announce = useCallback(
    (sentence, manner = 'polite') => setSaid(before => ({ sentence, manner, turn: before.turn + 1 })),
    [],
  )
  const sentence = <span key={said.turn}>{said.sentence}</span>
  return (
    <AnnounceContext value={announce}>
      {children}
      <div className="unseen" aria-live="polite">
        {said.manner === 'polite' && sentence}
      </div>
      <div className="unseen" aria-live="assertive">
        {said.manner === 'assertive' && sentence}
      </div>
    </AnnounceContext>
  )
}
