import { findNames } from '../../shared/directory/mentions/findNames.ts'
import type { NameIndex } from '../../shared/directory/mentions/nameIndex.ts'
import { nearMisses } from '../../shared/directory/mentions/nearMisses.ts'
import { sameText } from '../../shared/directory/mentions/sameText.ts'
import { type UnknownName, unknownNames } from '../../shared/directory/mentions/unknownNames.ts'
import type { Language } from '../../shared/language/language.ts'
import type { Offer, OfferedPlace } from './offer.ts'
import { officeApart } from './officeApart.ts'

function unknownOffer(index: NameIndex, unknown: UnknownName, language: Language): Offer {
  if (unknown.kind === 'institution')
    return { kind: 'unknown', of: 'institution', name: unknown.name, office: '', institution: '' }
  const name = `${unknown.given} ${unknown.family}`
  return { kind: 'unknown', of: 'person', name, ...officeApart(index, unknown.office, language) }
}

/** All that the paragraphs of one text offer: who is known, whose name is misspelt, and who could be a new record. */
export function offersIn(index: NameIndex, paragraphs: readonly string[], language: Language): readonly OfferedPlace[] {
  const known = findNames(index, paragraphs, language).map(({ paragraph, from, to, ids, how }): OfferedPlace => {
    const of = how === 'name' || how === 'short' ? 'institution' : 'person'
    return { paragraph, from, to, offer: { kind: 'known', of, ids } }
  })
  const misspelt = nearMisses(index, paragraphs, language).flatMap(
    ({ paragraph, from, to, right, ...near }): readonly OfferedPlace[] => {
      const written = sameText(paragraphs[paragraph]?.slice(from, to) ?? '')
      const isForbidden = (id: string) => index.people.get(id)?.some(({ person }) => person.forbidden.has(written))
      const ids = near.ids.filter(id => !isForbidden(id))
      return ids.length === 0 ? [] : [{ paragraph, from, to, offer: { kind: 'misspelt', of: 'person', ids, right } }]
    },
  )
  const unknown = unknownNames(index, paragraphs, language).map((one): OfferedPlace => {
    const { paragraph, from, to } = one
    return { paragraph, from, to, offer: unknownOffer(index, one, language) }
  })
  return [...known, ...misspelt, ...unknown]
}
