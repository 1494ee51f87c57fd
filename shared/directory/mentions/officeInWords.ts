import { adjectiveCases, isAdjective } from './adjective.ts'
import { isNear, type Reading } from './reading.ts'
import { shortTitles } from './titles.ts'

const degrees = new Set([...shortTitles, 'pan', 'pani', 'doktor', 'profesor', 'magister', 'inżynier'])
const clause = /^(?:kt[óo]r\p{L}*|gdzie|że|aby|który|who|which|where)$/u

/** Whether a word is an office; in this case its capital or small letter is kept. */
function isOffice({ index, language }: Reading, lower: string): boolean {
  const titles = language === 'en' ? index.vocabulary.englishTitles : index.vocabulary.titles
  return titles.has(lower) && !degrees.has(lower) && !index.vocabulary.mensTitles.has(lower)
}

const withCaseOf = (written: string, lower: string): string =>
  written.charAt(0) === written.charAt(0).toUpperCase() ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower

/** The office from its first word to its last, the first and the adjectives after it in the nominative: "prezesem" → "prezes". */
function inNominative(reading: Reading, first: number, last: number): string {
  const { tokens, text, index, language } = reading
  const from = tokens[first]?.from ?? 0
  const to = tokens[last]?.to ?? 0
  const head = tokens[first]
  const base = index.dictionary?.stems(head?.lower ?? '').find(stem => index.vocabulary.baseTitles.has(stem))
  if (!head || language === 'en' || base === undefined || base === head.lower) return text.slice(from, to)
  const words = [withCaseOf(head.text, base)]
  const feminine = base.endsWith('a') && index.vocabulary.womensTitles.has(base)
  let at = first + 1
  for (; at <= last; at += 1) {
    const token = tokens[at]
    const stem = index.dictionary?.stems(token?.lower ?? '').find(one => /[yi]$/u.test(one))
    if (!token || !stem || !isAdjective(token.lower, index.dictionary)) break
    if (adjectiveCases(token.lower) === adjectiveCases('dobrej') && !feminine) break
    words.push(withCaseOf(token.text, feminine ? `${stem.replace(/y$/u, '')}a` : stem))
  }
  const rest = at <= last ? text.slice(tokens[at]?.from, to) : ''
  return [...words, ...(rest === '' ? [] : [rest])].join(' ')
}

/** The last word of what begins at `first`: up to a comma, a bracket, a dash, a clause, or somebody else. */
function endOfOffice(reading: Reading, first: number, isPerson: (at: number) => boolean): number {
  const { tokens } = reading
  let last = first
  while (isNear(reading, last + 1) && tokens[last + 1]) {
    const lower = tokens[last + 1]?.lower ?? ''
    const joins = /^(?:i|oraz|a|z|wraz|and)$/u.test(lower)
    if (clause.test(lower) || (joins && (isPerson(last + 2) || isOffice(reading, tokens[last + 2]?.lower ?? '')))) break
    if (isPerson(last + 1)) break
    last += 1
  }
  return last
}

/**
 * What somebody is: the office after the name and a comma ("…, Prezes Zarządu Klastra Evoluma"), or else right before it; empty where
 * the text does not say. The head of it stands in the nominative, the rest as in the text.
 */
export function officeInWords(
  reading: Reading,
  first: number,
  last: number,
  isPerson: (at: number) => boolean,
): string {
  const { tokens } = reading
  const next = tokens[last + 1]
  if (next && /^,[^\S\r\n]+(?:the\s+)?$/u.test(next.gap)) {
    const at = /^(?:the|a|an|były|była|obecny|nowy|nowa)$/u.test(next.lower) ? last + 2 : last + 1
    if (isOffice(reading, tokens[at]?.lower ?? '')) return inNominative(reading, at, endOfOffice(reading, at, isPerson))
  }
  let start = first - 1
  while (start > 0 && start > first - 6 && isNear(reading, start + 1) && !isOffice(reading, tokens[start]?.lower ?? ''))
    start -= 1
  const before = tokens[start]
  if (!before || !isNear(reading, start + 1) || !isOffice(reading, before.lower)) return ''
  let end = first - 1
  while (end > start && degrees.has(tokens[end]?.lower ?? '')) end -= 1
  return inNominative(reading, start, end)
}
