import type { Place, RecordPlace, Said, SaidPhoto } from './said.ts'

export interface Promised {
  readonly place: Place
  /** Where it was being moved when last heard of. */
  readonly going: Place | null
  readonly revision: number
  readonly mark: number
  readonly photos: readonly SaidPhoto[]
  readonly snapshots: ReadonlyMap<string, { readonly revision: number; readonly mark: number }>
}

/** All that was acknowledged so far, by any of the processes that were killed. */
export function ledger(before?: Ledger): Ledger {
  const articles = new Map<string, Promised>(before?.articles)
  const records = new Map<string, RecordPlace>(before?.records)
  const deeds = new Map<string, number>(before?.deeds)
  let organisation = before?.organisation() ?? 0

  const change = (id: string, changed: Partial<Promised>): void => {
    const fresh = { place: 'articles', going: null, revision: 0, mark: 0, photos: [], snapshots: new Map() } as const
    articles.set(id, { ...fresh, ...articles.get(id), ...changed })
  }
  const count = (deed: string): void => void deeds.set(deed, (deeds.get(deed) ?? 0) + 1)

  return {
    articles,
    records,
    deeds,
    organisation: () => organisation,
    change,
    hear(said: Said): void {
      switch (said.said) {
        case 'kept': {
          const { id, revision, mark, photos, deed } = said
          count(deed)
          change(id, { revision, mark, photos })
          return
        }
        case 'going':
          change(said.id, { going: said.to })
          return
        case 'placed':
          count(said.place === 'trash' ? 'trash' : 'restore')
          change(said.id, { place: said.place, going: null })
          return
        case 'snapshot': {
          const { id, snapshot, revision, mark } = said
          count('snapshot')
          change(id, { snapshots: new Map(articles.get(id)?.snapshots).set(snapshot, { revision, mark }) })
          return
        }
        case 'record':
          count('record')
          records.set(said.id, said.place)
          return
        case 'organisation':
          count('organisation')
          organisation = Math.max(organisation, said.number)
          return
        case 'opened':
        case 'closed':
          count(said.said)
          return
        case 'trouble':
          return
        default:
          said satisfies never
      }
    },
  }
}

export interface Ledger {
  readonly articles: Map<string, Promised>
  readonly records: Map<string, RecordPlace>
  /** How often each deed was acknowledged. */
  readonly deeds: Map<string, number>
  readonly organisation: () => number
  readonly change: (id: string, changed: Partial<Promised>) => void
  readonly hear: (said: Said) => void
}
