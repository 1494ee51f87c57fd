import { isStreetBefore } from './guards/calledAfter.ts'
import { adjectiveBefore, englishWordBefore, goesOnElsewhere, standsInBody } from './guards/otherInstitution.ts'
import type { InstitutionHit } from './institutionHit.ts'
import type { KnownPhrase } from './knownPhrase.ts'
import { endOfPhrase, phraseStandsAt } from './phraseAt.ts'
import { phraseCasesAt } from './phraseCases.ts'
import type { Reading } from './reading.ts'
import { isOrdinaryWord } from './reading.ts'
import { sameText } from './sameText.ts'
import { isQuoted } from './sentenceStarts.ts'

interface Standing {
  readonly phrase: KnownPhrase
  readonly first: number
  readonly last: number
}

const spanKey = ({ first, last }: Standing): string => `${first}-${last}`

function standingIn(reading: Reading): readonly Standing[] {
  return reading.tokens.flatMap(({ lower, capital, text }, first) =>
    !capital && text === lower && !/^\p{N}/u.test(lower)
      ? []
      : (reading.index.phrases.get(lower) ?? [])
          .filter(phrase => phraseStandsAt(reading, phrase, first))
          .map(phrase => ({ phrase, first, last: first + phrase.words.length - 1 })),
  )
}

/** A name of one word that is an ordinary one ("Kuźnia") is told from it by its capital, which says nothing at a beginning. */
function isOrdinary(reading: Reading, { phrase, first }: Standing): boolean {
  const token = reading.tokens[first]
  if (!token || phrase.words.length > 1 || !isOrdinaryWord(reading, token.lower)) return false
  if (reading.shouted[first]) return true
  return reading.standings[first] !== 'within' && !isQuoted(token)
}

function isAnother(reading: Reading, standing: Standing): boolean {
  const { phrase, first, last } = standing
  const english = phrase.cases.size === 0 && reading.language === 'en'
  const cases = phraseCasesAt(reading, phrase, first)
  if (english ? englishWordBefore(reading, first) : adjectiveBefore(reading, first, cases)) return true
  if (standsInBody(reading, first, cases, 'name')) return true
  return goesOnElsewhere(reading, first, last) || isStreetBefore(reading, first) || isOrdinary(reading, standing)
}

/** The names of institutions in a paragraph, the longest where one stands inside another; with those that turned out to be others, which nothing inside may be. */
export function phrasesIn(reading: Reading): { readonly hits: readonly InstitutionHit[]; readonly taken: Set<number> } {
  const taken = new Set<number>()
  const hits: InstitutionHit[] = []
  const longestFirst = [...standingIn(reading)].sort(
    (a, b) => b.phrase.words.length - a.phrase.words.length || a.first - b.first,
  )
  const bySpan = new Map<string, Standing[]>()
  for (const one of longestFirst) bySpan.set(spanKey(one), [...(bySpan.get(spanKey(one)) ?? []), one])
  for (const standing of longestFirst) {
    const { phrase, first, last } = standing
    const same = bySpan.get(spanKey(standing)) ?? []
    const span = Array.from({ length: last - first + 1 }, (_, at) => first + at)
    if (span.some(at => taken.has(at))) continue
    for (const at of span) taken.add(at)
    if (isAnother(reading, standing)) continue
    const from = reading.tokens[first]?.from ?? 0
    const to = endOfPhrase(reading, phrase, first)
    const written = sameText(reading.text.slice(from, to))
    const ids = new Set(same.filter(one => !one.phrase.forbidden.has(written)).map(one => one.phrase.id))
    if (ids.size > 0) hits.push({ first, last, from, to, ids: [...ids], how: 'name' })
  }
  return { hits, taken }
}
