/** Flags of each headword. Homonyms stand apart by a space, so that "b" of one and "M" of another are not taken together. */
export type Headwords = ReadonlyMap<string, string>

/** Reads the text of a .dic file: a count, then "word" or "word/flags" a line, with what stands after a tab left out. */
export function readHeadwords(dic: string): Headwords {
  const headwords = new Map<string, string>()
  let from = dic.indexOf('\n') + 1
  while (from > 0 && from < dic.length) {
    const next = dic.indexOf('\n', from)
    const end = next < 0 ? dic.length : next
    const [entry = ''] = dic.slice(from, end).split(/[\t\r]/, 1)
    from = end + 1
    if (entry === '') continue
    const slash = entry.indexOf('/')
    const word = slash < 0 ? entry : entry.slice(0, slash)
    const flags = slash < 0 ? '' : entry.slice(slash + 1)
    const before = headwords.get(word)
    headwords.set(word, before === undefined ? flags : `${before} ${flags}`)
  }
  return headwords
}
