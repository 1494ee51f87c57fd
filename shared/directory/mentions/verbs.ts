import type { Dictionary } from '../../language/hunspell/dictionary.ts'

const irregular = /sz(?:edł|ła)$/u

/** "dodała" is said of a woman, "dodał" of a man; null for what is no verb in the past, or not surely one. */
export function genderOfVerb(lower: string, dictionary: Dictionary | null): 'm' | 'f' | null {
  const gender = lower.endsWith('ła') ? 'f' : lower.endsWith('ł') ? 'm' : null
  if (gender === null || irregular.test(lower)) return gender
  const stem = gender === 'f' ? lower.slice(0, -2) : lower.slice(0, -1)
  return dictionary?.knows(`${stem}ło`) && dictionary.knows(`${stem}łyśmy`) ? gender : null
}
