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

/** A guess at a family name; the greater, the likelier. */
export interface FamilyGuess {
  readonly base: string
  readonly likelihood: number
}

const isHeadword = ({ dictionary }: NameIndex, word: string): boolean =>
  dictionary?.stems(word).some(stem => stem.toLowerCase() === word.toLowerCase()) ?? false

/** Endings that a name in the nominative seldom has. */
const oblique = /(?:ego|emu|owi|iem|em|iej|ej|ą|ę|[kc]im)$/u
const ofPlace = /(?:[sc]k|dzk)[ia]$/u

function guessesOf(form: string, gender: 'm' | 'f', cases: CaseSet, index: NameIndex): readonly FamilyGuess[] {
  const fits = (base: string): boolean =>
    ((index.forms.of(base, gender, 'family').get(form.toLowerCase()) ?? 0) & cases) !== 0
  const guesses: FamilyGuess[] = []
  if (fits(form)) {
    const isNominative = (cases & nominative) !== 0 && !(gender === 'f' && /[yi]$/u.test(form))
    const likelihood = isHeadword(index, form) ? 4 : oblique.test(form) ? 0 : 2
    guesses.push({ base: form, likelihood: isNominative ? likelihood : Math.min(likelihood, 1) })
  }
  for (const base of candidates(form, gender, index))
    if (base !== form && fits(base))
      guesses.push({ base, likelihood: isHeadword(index, base) || ofPlace.test(base) ? 3 : 1.5 })
  return guesses
}

/**
 * A family name in the nominative, guessed from its form in one of these cases: "Kupca" → "Kupiec"; null where no name declines so.
 * A double-barrelled one is as likely as its less likely half.
 */
export function familyBase(form: string, gender: 'm' | 'f', cases: CaseSet, index: NameIndex): FamilyGuess | null {
  const halves: FamilyGuess[] = []
  for (const half of form.split('-')) {
    const [best] = [...guessesOf(half, gender, cases, index)].sort((a, b) => b.likelihood - a.likelihood)
    if (!best) return null
    halves.push(best)
  }
  return {
    base: halves.map(({ base }) => base).join('-'),
    likelihood: Math.min(...halves.map(({ likelihood }) => likelihood)),
  }
}
