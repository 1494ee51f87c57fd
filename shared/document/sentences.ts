import type { DocumentNode } from './documentShape.ts'
import { plainText } from './plainText.ts'

/** Words with a full stop that stand before a name or a figure, in Polish and English; lower case, without the stop. */
const leading = new Set(
  (
    'prof dr hab mgr inż lic red ks bp abp św śp gen płk ppłk mjr kpt por adm kmdr dyr zast ul al pl os pow woj gm im ' +
    'tel nr poz art ust pkt lit rozdz rys tab str s t tj tzn tzw np m.in ok ang pol łac niem godz zob ' +
    'mr mrs ms st sr vs vol fig e.g i.e approx dept'
  ).split(' '),
)

/** Words with a full stop that stand after what they belong to („2026 r.”, „XX w.”, „5 tys.”): a capital after them begins a sentence, a figure does not. */
const trailing = new Set('r w tys mln mld itd itp etc proc sek min'.split(' '))

/** An ending, what closes quotations and brackets after it, a space, and what may begin a sentence: a capital, a figure, an opening. */
const boundary = /([.!?…]+)(["”’»)\]]*)\s+(?=["„“‘«([–—]*\s?[\p{Lu}\p{N}])/gu

/** Whether a full stop at `at` belongs to the word before it: an abbreviation, an initial ("J. Kowalski"). */
function isAbbreviation(text: string, at: number, next: string): boolean {
  const before = text.slice(Math.max(0, at - 12), at)
  if (/(?:^|[^\p{L}])\p{Lu}$/u.test(before)) return true
  const word = (/[\p{L}.]+$/u.exec(before)?.[0] ?? '').toLowerCase()
  return leading.has(word) || (trailing.has(word) && /^\p{N}/u.test(next))
}

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
