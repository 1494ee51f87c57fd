import type { DocumentNode } from './documentShape.ts'
import { plainText } from './plainText.ts'

/** Words that end with a full stop in the middle of a sentence, in Polish and English; lower case, without the stop. */
const abbreviations = new Set(
  (
    'prof dr hab mgr inż lic doc red ks bp abp św śp gen płk ppłk mjr kpt por adm kmdr ul al pl os pow woj gm m im ' +
    'tel fax nr poz art ust pkt lit rozdz rys tab str s ss wyd t r w tj tzn tzw np m.in itd itp ok ang pol łac fr niem ' +
    'godz min sek tys mln mld zł gr proc prezes dyr zast wiceprez kier spec sp o.o ' +
    'mr mrs ms st jr sr vs no vol fig e.g i.e etc approx dept univ inc ltd co corp'
  ).split(' '),
)

/** An ending, what closes quotations and brackets after it, a space, and what may begin a sentence: a capital, a figure, an opening. */
const boundary = /([.!?…]+)(["”’»)\]]*)\s+(?=["„“‘«([–—]*\s?[\p{Lu}\p{N}])/gu

/** Whether a full stop at `at` belongs to the word before it: an abbreviation, an initial ("J. Kowalski"), the number of a day. */
function isAbbreviation(text: string, at: number, next: string): boolean {
  const word = /[\p{L}\p{N}.]+$/u.exec(text.slice(0, at))?.[0] ?? ''
  if (/^\p{Lu}$/u.test(word) || /\.\p{L}$/u.test(word)) return true
  return abbreviations.has(word.toLowerCase()) && !(yearEnd(text, at, word) && /^\p{Lu}/u.test(next))
}

/** „2026 r.” ends a sentence as often as it stands inside one; before a capital it is taken for an end. */
const yearEnd = (text: string, at: number, word: string): boolean =>
  (word === 'r' || word === 'w') && /\d\s?[rw]$/u.test(text.slice(0, at))

/** Sentences of plain text; a new line ends one too. */
export function sentencesOf(text: string): string[] {
  return text.split(/\n+|\t/).flatMap(line => {
    const sentences: string[] = []
    let start = 0
    for (const found of line.matchAll(boundary)) {
      const [whole, stops = '', closing = ''] = found
      const next = line.slice(found.index + whole.length)
      if (stops === '.' && closing === '' && isAbbreviation(line, found.index, next)) continue
      sentences.push(line.slice(start, found.index + stops.length + closing.length))
      start = found.index + whole.length
    }
    sentences.push(line.slice(start))
    return sentences.map(sentence => sentence.trim()).filter(sentence => sentence !== '')
  })
}

/** How many sentences of a text are not in another one: what somebody gets back who had the other. */
export function newSentences(document: DocumentNode, against: DocumentNode): number {
  const left = new Map<string, number>()
  for (const sentence of sentencesOf(plainText(against))) left.set(sentence, (left.get(sentence) ?? 0) + 1)
  let fresh = 0
  for (const sentence of sentencesOf(plainText(document))) {
    const known = left.get(sentence) ?? 0
    if (known > 0) left.set(sentence, known - 1)
    else fresh += 1
  }
  return fresh
}
