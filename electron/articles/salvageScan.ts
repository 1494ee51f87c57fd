import { readDamagedString } from './damagedString.ts'
import { longestName, type SalvagedTexts, salvagedTexts } from './salvagedTexts.ts'

const version = /"(pl|en)"\s*:\s*\{\s*"document"/y
const afterVersions = /"(?:bases|gallery|details)"\s*:\s*[{[]/y
const typeKey = /"type"\s*:\s*"/y
const textKey = /"text"\s*:\s*"/y
/** The end of a string whose beginning is lost; an id has no space in it, words have. */
const restOfWords = /(?:[^"\\\p{Cc}]|\\.)* (?:[^"\\\p{Cc}]|\\.)*"\s*[,}\]]/uy
/** Zeros and what else is no JSON; a single one may stand for a mark. */
const noise = /[^\P{Cc}\t\n\r]{2,}/uy

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** Whether `mark` stands here with one letter of it damaged. */
function almostAt(mark: string, text: string, at: number): boolean {
  if (at + mark.length > text.length) return false
  let wrong = 0
  for (let place = 0; place < mark.length && wrong < 2; place++) if (text[at + place] !== mark[place]) wrong++
  return wrong < 2
}

/**
 * Reads words out of what was once the JSON of an article, mark by mark: nothing is asked of what stands around them. A key of
 * which one letter is damaged is still known.
 */
export function salvageScan(text: string): SalvagedTexts {
  const texts = salvagedTexts()
  let at = 0

  function readRest(): void {
    const rest = matchAt(restOfWords, text, at)
    if (!rest) return
    const { words, next } = readDamagedString(text, at)
    texts.begin('paragraph')
    texts.words(words)
    at = next
  }

  while (at < text.length) {
    const zeros = matchAt(noise, text, at)
    const part = zeros ? null : matchAt(version, text, at)
    if (zeros) {
      at += zeros[0].length
      texts.end()
      readRest()
    } else if (part) {
      texts.version(part[1] === 'en' ? 'en' : 'pl')
      at += part[0].length
    } else if (matchAt(afterVersions, text, at)) {
      texts.afterVersions()
      at += 1
    } else {
      at = readNode(at)
    }
  }
  return texts.all()

  function readNode(from: number): number {
    const type = matchAt(typeKey, text, from)?.[0].length ?? (almostAt('"type":"', text, from) ? 8 : 0)
    if (type > 0) {
      texts.begin(text.slice(from + type, from + type + longestName))
      // Past the name's first letter: `"text","` is no key, and the name may have lost the mark at its end.
      return from + type + 1
    }
    const words = matchAt(textKey, text, from)?.[0].length ?? (isDamagedTextKey(text, from) ? 8 : 0)
    if (words === 0) return from + 1
    const read = readDamagedString(text, from + words)
    texts.words(read.words)
    return Math.max(read.next, from + 1)
  }
}

/** `"text","` is the end of `"type":"text"` and no key. */
const isDamagedTextKey = (text: string, at: number): boolean =>
  almostAt('"text":"', text, at) && !text.startsWith('"text","', at)
