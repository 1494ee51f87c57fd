import { adjectiveCases, isAdjective, isAdjectiveOfPlace, isAdjectiveOrMany } from '../adjective.ts'
import { type CaseSet, caseSet } from '../caseSet.ts'
import { isOrdinaryWord, type Reading, wordAfter, wordBefore } from '../reading.ts'
import type { Token } from '../tokens.ts'

/** Adjectives that praise or place in time: "Nowy Klaster Obróbki Metali" is still the same one. */
const ofNoPlace =
  /^(?:now|star|nasz|wasz|cał|obecn|dawn|przyszł|przewodnicząc|międzynarodow|drog|szanown|wspaniał|pierwsz|jubileuszow|doroczn)/u
/** Adjectives that name another institution even where a sentence begins with them. */
const ofRank =
  /^(?:europejsk|krajow|narodow|państwow|miejsk|gminn|powiatow|wojewódzk|centraln|północn|południow|zachodni|wschodni|akademick|federaln|regionaln)/u

/** "Łódzkiej" left of "Specjalnej Strefy Ekonomicznej": a capitalised adjective in the same case names another institution. */
export function adjectiveBefore(reading: Reading, first: number, cases: CaseSet): boolean {
  const { index, standings, shouted } = reading
  const before = wordBefore(reading, first)
  if (!before?.capital) return false
  if (ofNoPlace.test(before.lower) || index.givens.has(wordBefore(reading, first - 1)?.lower ?? '')) return false
  if ((adjectiveCases(before.lower) & cases) === 0) return false
  if (isAdjectiveOfPlace(before.lower)) return true
  const says = standings[first - 1] === 'within' && !shouted[first - 1]
  return (says || ofRank.test(before.lower)) && isAdjective(before.lower, index.dictionary)
}

/** "Gdańsk University of Technology", "Pomeranian Special Economic Zone": in English any capitalised word before it does that. */
export function englishWordBefore(reading: Reading, first: number): boolean {
  const { index, standings, shouted, tokens } = reading
  const before = wordBefore(reading, first)
  if (!before?.capital || shouted[first]) return false
  if (index.vocabulary.englishTitles.has(before.lower) || before.lower === 'the') return false
  const opens = standings[first - 1] !== 'within'
  const named = index.families.has(before.lower) && first > 1 && index.givens.has(tokens[first - 2]?.lower ?? '')
  return !named && !(opens && isOrdinaryWord(reading, before.lower))
}

/** Institutions whose towns tell them apart: "Izba Przemysłowo-Handlowa w Toruniu" is not the one in Białystok. */
const ofTowns =
  /^(?:izb|urz[ęą]d|uniwersytet|akademi|politechni|szko[łl]|wyższ|sąd|prokuratur|muzeum|bibliote|teatr|filharmoni|szpital|cech|oddzia[łl]|agencj|university|academy|chamber|school|museum)/u

const placePreposition = /^(?:w|we|in|at|of)$/u

/** "Fundacja Rozwoju Odlewnictwa i Hutnictwa": abstract nouns in the genitive, of which names of institutions are made. */
const abstract = /(?:[csz]twa|[ae]nia|ości|[csz]ji|[gklmnrt]ii|ktyki|[kt]yki|logii)$/u

/** One more word of the name after "i": "Odlewnictwa i Hutnictwa", "Polskich i Czeskich". */
function isJoined(reading: Reading, last: number): boolean {
  const { tokens, index } = reading
  const [word, next, more] = [tokens[last], wordAfter(reading, last), wordAfter(reading, last + 1)]
  if (!word || !next || !more?.capital || !/^(?:i|oraz)$/u.test(next.lower)) return false
  if (index.vocabulary.institutionKinds.has(more.lower) || index.vocabulary.titles.has(more.lower)) return false
  if (abstract.test(word.lower)) return abstract.test(more.lower)
  const ending = /(?:[yi]ch|iego|ego|ej)$/u.exec(word.lower)?.[0]
  return ending !== undefined && more.lower.endsWith(ending) && wordAfter(reading, last + 2)?.capital !== true
}

/** "Urząd Miasta Gdyni": a proper name in another case than the nominative, which begins nothing new. */
function isTownOf({ index: { dictionary } }: Reading, { text, lower }: Token): boolean {
  if (!dictionary || /^(?:Pols|Europ|Uni)/u.test(text) || dictionary.knows(lower) || !dictionary.knows(text))
    return false
  return !dictionary.stems(text).includes(text)
}

/** Called after a person, or with a word of its own: no other town has one of that name. */
function isUnmistakable({ tokens, index: { dictionary } }: Reading, first: number, last: number): boolean {
  return tokens.slice(first, last + 1).some(({ lower, capital }) => {
    const [end = ''] = lower.split('-').slice(-1)
    return /^im(?:ienia)?$/u.test(lower) || (capital && dictionary?.knows(end) === false)
  })
}

/** The longest name between a body and what it is called after: "Stowarzyszenie Inżynierów i Techników". */
const longest = 4

/** "Stowarzyszenie Absolwentów Politechniki Łódzkiej": a longer name in whose end the known one stands, in the genitive. */
export function standsInBody(reading: Reading, first: number, cases: CaseSet, how: 'name' | 'short'): boolean {
  if ((cases & caseSet('genitive')) === 0 || reading.shouted[first]) return false
  for (let at = first - 1; at >= first - longest; at -= 1) {
    const token = wordBefore(reading, at + 1)
    // A small word right before it would begin something else: "Fundacji Rozwoju i Ministerstwa Kultury".
    if (!token || !(token.capital || (at < first - 1 && token.lower === 'i'))) return false
    if (token.capital && reading.index.vocabulary.ownBodies.has(token.lower)) return how === 'name' || at < first - 1
  }
  return false
}

/** What follows the name makes it another one: a town, where `name` has none, an adjective, or one more noun. */
export function goesOnElsewhere(reading: Reading, first: number, last: number): boolean {
  const { tokens, shouted, index } = reading
  const next = wordAfter(reading, last)
  if (!next || shouted[last]) return false
  if (next.capital) {
    const isName = index.givens.has(next.lower) || index.families.has(next.lower)
    return (
      !isName &&
      !index.vocabulary.titles.has(next.lower) &&
      (isAdjectiveOrMany(next.lower, index.dictionary) || isTownOf(reading, next))
    )
  }
  if (isJoined(reading, last)) return true
  const hasPlace = tokens.slice(first + 1, last).some(({ lower }) => placePreposition.test(lower))
  const isOfTowns = tokens.slice(first, last + 1).some(({ lower }) => ofTowns.test(lower))
  if (hasPlace || !isOfTowns || isUnmistakable(reading, first, last)) return false
  return placePreposition.test(next.lower) && (wordAfter(reading, last + 1)?.capital ?? false)
}
