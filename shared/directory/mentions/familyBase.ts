import type { CaseSet } from './caseSet.ts'
import { nominative } from './caseSet.ts'
import type { NameIndex } from './nameIndex.ts'

/** Endings of cases and what may stand in their place in the nominative, the likelier first. */
const masculine: readonly (readonly [RegExp, readonly string[]])[] = [
  [/(?<=[kg])iego$/u, ['i']],
  [/(?<=[kg])iemu$/u, ['i']],
  [/(?<=[kg])im$/u, ['i']],
  [/ego$/u, ['y', 'e']],
  [/emu$/u, ['y', 'e']],
  [/ym$/u, ['y']],
  [/iem$/u, ['', 'i']],
  [/owi$/u, ['', 'o']],
  [/iowi$/u, ['']],
  [/em$/u, ['', 'e']],
  [/ia$/u, ['']],
  [/iu$/u, ['']],
  [/a$/u, ['', 'o']],
  [/u$/u, ['', 'o']],
  [/e$/u, ['', 'a', 'o']],
  [/ie$/u, ['', 'a', 'o']],
  [/[yi]$/u, ['a', 'o']],
  [/ą$/u, ['a', 'o']],
  [/ę$/u, ['a', 'o']],
]
const feminine: readonly (readonly [RegExp, readonly string[]])[] = [
  [/i?ej$/u, ['a']],
  [/ą$/u, ['a']],
  [/ę$/u, ['a']],
  [/[yi]$/u, ['a']],
  [/e$/u, ['a']],
  [/ie$/u, ['a']],
]

/** Sounds as they are before an ending, and as they are in the nominative. */
const sounds: readonly (readonly [RegExp, readonly string[]])[] = [
  [/śni$/u, ['sn']],
  [/ździ$/u, ['zd']],
  [/ści$/u, ['st']],
  [/dz$/u, ['g', 'dz']],
  [/rz$/u, ['r', 'rz']],
  [/sz$/u, ['ch', 'sz']],
  [/ci$/u, ['t', 'ć']],
  [/dzi$/u, ['d', 'dź']],
  [/ni$/u, ['n', 'ń']],
  [/si$/u, ['s', 'ś']],
  [/zi$/u, ['z', 'ź']],
  [/c$/u, ['k', 'c', 'iec', 'ec']],
  [/([bpwmf])i$/u, ['$1']],
  [/l$/u, ['ł', 'l']],
  [/k$/u, ['k', 'ek', 'iek']],
  [/ł$/u, ['ł', 'eł']],
  [/r$/u, ['r', 'er']],
  [/ęb$/u, ['ęb', 'ąb']],
]

const stemsOf = (stem: string): readonly string[] => [
  stem,
  ...sounds.flatMap(([sound, before]) => (sound.test(stem) ? before.map(one => stem.replace(sound, one)) : [])),
]

function* candidates(form: string, gender: 'm' | 'f', { dictionary }: NameIndex): Generator<string> {
  // A woman's family name may look like a form of any word; its endings tell more.
  const stems = gender === 'm' ? (dictionary?.stems(form) ?? []) : []
  for (const stem of stems)
    if (stem.toLowerCase() !== form.toLowerCase()) yield stem.charAt(0).toUpperCase() + stem.slice(1)
  for (const [ending, others] of gender === 'm' ? masculine : feminine) {
    if (!ending.test(form)) continue
    for (const other of others) for (const stem of stemsOf(form.replace(ending, ''))) yield stem + other
  }
}

function halfBase(form: string, gender: 'm' | 'f', cases: CaseSet, index: NameIndex): string | null {
  const fits = (base: string): boolean =>
    ((index.forms.of(base, gender, 'family').get(form.toLowerCase()) ?? 0) & cases) !== 0
  if ((cases & nominative) !== 0 && fits(form)) return form
  for (const base of candidates(form, gender, index)) if (fits(base)) return base
  return fits(form) ? form : null
}

/** A family name in the nominative, guessed from its form in one of these cases: "Kupca" → "Kupiec"; null where no name declines so. */
export function familyBase(form: string, gender: 'm' | 'f', cases: CaseSet, index: NameIndex): string | null {
  const halves = form.split('-').map(half => halfBase(half, gender, cases, index))
  return halves.includes(null) ? null : halves.join('-')
}
