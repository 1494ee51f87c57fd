import type { Bilingual } from '../language/language.ts'
import type { EarlierName, Institution } from './institution.ts'

/** An earlier name is known for a day only where it is known when it ended. */
const held = ({ from, to }: EarlierName, day: string): boolean =>
  to !== null && day <= to && (from === null || from <= day)

/** What an institution was called on a day (`YYYY-MM-DD`), with its abbreviation then; null is today. */
export function institutionNameAt(
  { name, short, earlierNames }: Pick<Institution, 'name' | 'short' | 'earlierNames'>,
  day: string | null,
): { readonly name: Bilingual; readonly short: Bilingual } {
  const earlier = day === null ? undefined : earlierNames.find(one => held(one, day))
  return earlier ? { name: earlier.name, short: earlier.short } : { name, short }
}
