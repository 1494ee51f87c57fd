/** Paragraphs as plain text, title and lead first. */
export type SalvagedTexts = { readonly pl: readonly string[]; readonly en: readonly string[] }

const withWords = ['title', 'lead', 'paragraph', 'heading', 'quotationAuthor']

const withoutWords = [
  'doc',
  'bulletList',
  'orderedList',
  'listItem',
  'quotation',
  'table',
  'tableRow',
  'tableCell',
  'tableHeader',
  'horizontalRule',
  'photo',
  'video',
  'attachment',
]

/** The longest first: `table` begins `tableRow` too. */
const names = ['hardBreak', ...withWords, ...withoutWords].toSorted((one, other) => other.length - one.length)

export const longestName = 15

type Place = 'unknown' | 'pl' | 'en' | 'after'

/** Sorts words that are found one after another into paragraphs and versions. */
export function salvagedTexts() {
  const found: Record<Place, string[]> = { unknown: [], pl: [], en: [], after: [] }
  let place: Place = 'unknown'
  let hasTitle = false
  /** Whether more words belong to the paragraph before. */
  let open = false
  /** Which version the words belong to that stood before the first mark of one. */
  let unknownIs: 'pl' | 'en' = 'pl'

  function enter(next: Place): void {
    if (place === 'unknown') unknownIs = next === 'after' ? 'en' : 'pl'
    place = next
    hasTitle = false
    open = false
  }

  function add(words: string): void {
    const paragraphs = found[place]
    const last = paragraphs.at(-1)
    if (open && last !== undefined) paragraphs[paragraphs.length - 1] = last + words
    else paragraphs.push(words)
    open = true
  }

  return {
    version: (language: 'pl' | 'en') => enter(language),
    afterVersions: () => enter('after'),
    end(): void {
      open = false
    },
    /** A node begins whose type `text` tells at its start, though one letter of it may be damaged. */
    begin(text: string): void {
      const type = names.find(name => isAlmost(name, text))
      if (type === undefined) return
      if (type === 'hardBreak') {
        add('\n')
        return
      }
      open = withWords.includes(type)
      if (type === 'title') {
        // Every version has one title: a second one means that the mark of the English version is lost.
        if ((place === 'pl' || place === 'unknown') && (hasTitle || found[place].length > 0)) enter('en')
        hasTitle = true
      }
      if (open) found[place].push('')
    },
    words: add,
    all(): SalvagedTexts {
      const paragraphs = { pl: [...found.pl], en: [...found.en] }
      paragraphs[unknownIs].unshift(...found.unknown)
      return { pl: paragraphs.pl.filter(isNotEmpty), en: paragraphs.en.filter(isNotEmpty) }
    },
  }
}

const isNotEmpty = (words: string): boolean => words.trim() !== ''

const isAlmost = (name: string, text: string): boolean =>
  [...name].filter((letter, at) => letter !== text.charAt(at)).length < 2
