import type { Reading } from './reading.ts'
import { type UnknownInstitution, unknownInstitutions } from './unknownInstitutions.ts'
import { type UnknownPerson, unknownPeople } from './unknownPeople.ts'

export type UnknownInParagraph = UnknownPerson | UnknownInstitution

/** Whom and what a paragraph names that the directory does not know, in its order. English names of institutions are not guessed at. */
export function unknownInParagraph(
  reading: Reading,
  isKnown: (from: number, to: number) => boolean,
): readonly UnknownInParagraph[] {
  const { tokens, language } = reading
  const people = unknownPeople(reading, isKnown)
  const isPersonAt = (at: number): boolean =>
    people.some(({ words }) => words.first === at) || isKnown(tokens[at]?.from ?? 0, tokens[at]?.to ?? 0)
  const institutions = language === 'en' ? [] : unknownInstitutions(reading, isKnown, isPersonAt)
  const outside = people.filter(one => !institutions.some(({ from, to }) => from < one.to && one.from < to))
  return [...outside.map(({ words: _, ...one }) => one), ...institutions].sort((a, b) => a.from - b.from)
}
