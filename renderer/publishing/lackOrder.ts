import type { Lack } from '../../shared/publishing/lacks.ts'

/** What is read first: a missing version, photos, their texts, then the rest. */
const places = {
  'both-empty': 0,
  'empty-version': 1,
  'no-title': 2,
  'shorter-english': 3,
  'no-photos': 4,
  'damaged-photos': 5,
  'without-alt': 6,
  'prompts-left': 7,
  'unknown-mentions': 8,
  'no-address': 9,
} as const satisfies Record<Lack['kind'], number>

export const lackOrder = (lacks: readonly Lack[]): Lack[] =>
  lacks.toSorted((one, other) => places[one.kind] - places[other.kind])
