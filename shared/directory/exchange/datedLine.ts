/** From when to when, each `YYYY-MM-DD` or null. */
export interface Term {
  readonly from: string | null
  readonly to: string | null
}

/** Words that could be taken for days have a backslash before them. */
const looksDated = /^(?:[–—-]|\d{4})/u

/** "2018-11-22–2024-05-06 wicemarszałkini województwa"; without days the words alone. `words` is a line of parts. */
export function datedLine({ from, to }: Term, words: string): string {
  const safe = looksDated.test(words) ? `\\${words}` : words
  if (from === null && to === null && safe !== '') return safe
  const term = `${from ?? ''}–${to ?? ''}`
  return safe === '' ? term : `${term} ${safe}`
}

const dated = /^\s*(\d{4}-\d{2}-\d{2})?\s*[–—-]\s*(\d{4}-\d{2}-\d{2})?(?:\s+([\s\S]*))?$/u

/** The days and the rest of a line; null where it begins with something like days that are none. */
export function readDatedLine(line: string): { readonly term: Term; readonly words: string } | null {
  const found = dated.exec(line)
  if (!found) return looksDated.test(line.trimStart()) ? null : { term: { from: null, to: null }, words: line }
  const [, from = null, to = null, words = ''] = found
  return [from, to].every(one => one === null || isDay(one)) ? { term: { from, to }, words } : null
}

function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
