import { findNames } from '../../shared/directory/mentions/findNames.ts'
import type { Named } from '../../shared/directory/mentions/named.ts'
import { type NameIndex, nameIndex } from '../../shared/directory/mentions/nameIndex.ts'
import type { Language } from '../../shared/language/language.ts'
import { language as languageShape } from '../../shared/language/languageShape.ts'
import type { Asked } from './arguments.ts'
import { namedRecords } from './namedRecords.ts'
import { type NamedText, namedText } from './namedText.ts'
import { type Outcome, wrongUse } from './outcome.ts'
import type { Terminal } from './terminal.ts'

/** A mention as a program reads it: offsets in UTF-16 units of the file, or of the block's flat text in an article. */
interface TextMention {
  readonly id: string
  readonly block?: string
  readonly from: number
  readonly to: number
  readonly text: string
  readonly certainty: 'sure' | 'ambiguous'
  /** Those it may be, where that is not sure; `id` is then the first of them. */
  readonly ids?: readonly string[]
}

function mentionsOf(index: NameIndex, { parts }: NamedText, language: Language): readonly TextMention[] {
  const texts = parts.map(({ text }) => text)
  return findNames(index, texts, language).flatMap(({ paragraph, from, to, ids, certainty }) => {
    const [id] = ids
    const part = parts[paragraph]
    if (id === undefined || !part) return []
    const place = part.block === null ? {} : { block: part.block }
    const all = certainty === 'ambiguous' ? { ids } : {}
    return [{ id, ...place, from, to, text: part.text.slice(from, to), certainty, ...all }]
  })
}

function mentionLine(mention: TextMention, names: ReadonlyMap<string, string>, { words }: Terminal): string {
  const { id, block, from, to, text, certainty, ids = [id] } = mention
  const place = `${block === undefined ? '' : `${block} `}${from}–${to}`
  const who = ids.map(one => `${names.get(one) ?? one} (${one})`).join(', ')
  return words(certainty === 'sure' ? 'terminal.named' : 'terminal.namedOneOf', { place, text, who })
}

const namesOf = (named: readonly Named[]): ReadonlyMap<string, string> =>
  new Map(named.map(({ id, names, namesEn }) => [id, names[0] ?? namesEn[0] ?? id]))

/** `mentions ID|FILE… --lang pl`: whom and what the texts name, one list a text. */
export async function mentionsCommand({ words: typed, lang, directory }: Asked, terminal: Terminal): Promise<Outcome> {
  if (typed.length === 0) return wrongUse('needs-text')
  const spoken = languageShape.safeParse(lang)
  if (!spoken.success) return wrongUse('needs-language')
  const texts: NamedText[] = []
  for (const one of typed) {
    const text = await namedText(one, spoken.data, terminal)
    if (!text.ok) return text.refusal
    texts.push(text.value)
  }
  const named = await namedRecords(directory, terminal)
  if (!named.ok) return named.refusal
  const [polish, english] = await Promise.all([terminal.dictionary('pl'), terminal.dictionary('en')])
  const index = nameIndex(named.value, polish.ok ? polish.value : null, english.ok ? english.value : null)
  const names = namesOf(named.value)
  const found = texts.map(text => mentionsOf(index, text, spoken.data))
  const lines = found.flatMap((mentions, at) => {
    const own = mentions.map(mention => mentionLine(mention, names, terminal))
    const said = own.length > 0 ? own : [terminal.words('terminal.namedNobody')]
    return found.length === 1 ? said : [`— ${texts[at]?.name ?? ''} —`, ...said]
  })
  const json = found.length === 1 ? found[0] : found
  const missing = [polish, english].flatMap(read => (read.ok ? [] : [read.refusal.file]))
  if (missing.length === 0) return { kind: 'done', lines, json }
  const warnings = missing.map(file => terminal.words('terminal.noDictionary', { file }))
  return { kind: 'partly', lines: [...lines, '', ...warnings], json }
}
