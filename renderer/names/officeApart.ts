import { findNames } from '../../shared/directory/mentions/findNames.ts'
import type { NameIndex } from '../../shared/directory/mentions/nameIndex.ts'
import type { Language } from '../../shared/language/language.ts'

/** "prezes zarządu Klastra Obróbki Metali" apart: the office, and the id of the institution at its end where the directory knows it. */
export function officeApart(
  index: NameIndex,
  office: string,
  language: Language,
): { readonly office: string; readonly institution: string } {
  const last = findNames(index, [office], language).at(-1)
  const [id, ...others] = last?.ids ?? []
  const title = office
    .slice(0, last?.from)
    .trim()
    .replace(/\s+(?:w|we|at|of|of the|at the|in)$/u, '')
  const isWhole = last?.to === office.length && id !== undefined && others.length === 0 && title !== ''
  return isWhole && !index.people.has(id) ? { office: title, institution: id } : { office, institution: '' }
}
