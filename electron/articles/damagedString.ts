type Read = {
  readonly words: string
  /** Where reading goes on. */
  readonly next: number
}

const escapes: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }

/** What follows a string in whole JSON: the end of its object or list, another key, or the end of the file. */
const afterString = /\s*(?:[}\]]|,\s*["{[]|$)/y
/** The same with one byte of it lost. */
const afterStringBroken = /.[}\]]/y
const key = /"[A-Za-z]{2,12}"\s*:/y
const structure = /[\]},{["]+$/

const isAt = (pattern: RegExp, text: string, at: number): boolean => {
  pattern.lastIndex = at
  return pattern.test(text)
}

/**
 * Reads the JSON string whose first letter stands at `from`, in a file that is damaged: it may be cut off, run into bytes that no
 * JSON has, or have lost or gained a quotation mark.
 */
export function readDamagedString(text: string, from: number): Read {
  let words = ''
  let at = from
  while (at < text.length) {
    const letter = text.charAt(at)
    if (letter < ' ') {
      // One damaged letter; more of them are no words any longer.
      if (text.charAt(at + 1) < ' ') return { words, next: at }
      words += '\ufffd'
      at += 1
    } else if (letter === '\\') {
      const [read, length] = readEscape(text, at)
      words += read
      at += length
    } else if (letter === '"') {
      if (isAt(afterString, text, at + 1) || isAt(afterStringBroken, text, at + 1)) return { words, next: at + 1 }
      // The mark that ended the words was lost, and this one already begins the next key.
      if (isAt(key, text, at)) return { words: words.replace(structure, ''), next: at }
      words += letter
      at += 1
    } else {
      words += letter
      at += 1
    }
  }
  return { words, next: at }
}

/** What an escape says and how long it is; one that is cut off says nothing, and one that JSON does not know says its letter. */
function readEscape(text: string, at: number): readonly [string, number] {
  const letter = text.charAt(at + 1)
  if (letter !== 'u') return letter < ' ' ? ['', 1] : [escapes[letter] ?? letter, 2]
  const code = /^[0-9a-fA-F]{4}/.exec(text.slice(at + 2, at + 6))?.[0]
  if (code) return [String.fromCharCode(Number.parseInt(code, 16)), 6]
  return at + 6 > text.length ? ['', text.length - at] : ['', 2]
}
