import type { Offer } from '../../names/offer.ts'

/** Words of a text that may stand for somebody. */
interface Proposal {
  readonly offer: Offer
  readonly words: string
}

export interface PlacedProposal extends Proposal {
  readonly from: number
  readonly to: number
}

/** The proposal whose box is open. `byKey`: asked for from the keyboard, which goes on in the box. */
export interface AboutProposal {
  readonly place: PlacedProposal
  readonly byKey: boolean
}
