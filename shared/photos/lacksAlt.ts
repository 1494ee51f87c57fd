import type { Language } from '../language/language.ts'
import type { Photo } from './photo.ts'

/**
 * The languages in which a photo still needs an alternative text, of those in which its article is written: nobody reads a
 * page that is not made, so nothing is missing on it. Photos that came before the first word are described in Polish.
 */
export const altLacking = ({ alt }: Pick<Photo, 'alt'>, written: readonly Language[]): readonly Language[] =>
  (written.length === 0 ? (['pl'] as const) : written).filter(language => alt[language].trim() === '')

/** The same judgement in the strip, in the library's list, before an export and in its result. */
export const lacksAlt = (photo: Pick<Photo, 'alt'>, written: readonly Language[]): boolean =>
  altLacking(photo, written).length > 0
