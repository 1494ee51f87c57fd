import type { Article } from '../../shared/articles/articleShape.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { leadOf, partsOf, titleOf } from '../../shared/document/parts.ts'
import { plainText } from '../../shared/document/plainText.ts'
import { type Language, languages } from '../../shared/language/language.ts'
import { eventLine } from '../../shared/publishing/eventLine.ts'
import { directoryFormat } from '../directory/directoryStore.ts'
import { libraryFiles } from '../library/libraryFiles.ts'
import { readStored } from '../storage/storedFile.ts'
import type { Asked } from './arguments.ts'
import { askedArticle } from './askedArticle.ts'
import { type Mentioned, mentionedIn } from './mentionedIn.ts'
import { type Outcome, wrongUse } from './outcome.ts'
import { storedArticle } from './storedArticle.ts'
import type { Terminal } from './terminal.ts'

function versionLines(article: Article, version: Language, { words }: Terminal): string[] {
  const { document } = article[version]
  const texts = [titleOf(document), leadOf(document), ...partsOf(document).blocks.map(plainText)]
  const written = texts.filter(text => text.trim() !== '')
  return [
    '',
    `— ${words(`terminal.version.${version}`)} —`,
    ...(written.length > 0 ? written : [words('terminal.nothingWritten')]),
  ]
}

function mentionLines(mentions: readonly Mentioned[], { words }: Terminal): string[] {
  if (mentions.length === 0) return []
  const lines = mentions.map(({ name, about, known, pl, en }) => {
    const who = about === '' ? name : `${name}, ${about}`
    return words(known ? 'terminal.mention' : 'terminal.mentionUnknown', { who, pl, en })
  })
  return ['', `— ${words('terminal.mentioned')} —`, ...lines]
}

/** The directory of the library; one that cannot be read leaves every name as it stands in the text. */
async function recordsOf({ fs, folder }: Terminal): Promise<readonly DirectoryRecord[]> {
  const read = await readStored(fs, libraryFiles(folder).directory, directoryFormat)
  if (read.ok) return read.value.data.records
  console.error('The directory could not be read:', read.refusal)
  return []
}

function articleLines(article: Article, mentions: readonly Mentioned[], terminal: Terminal): string[] {
  const { words, language } = terminal
  const facts = [
    article.id,
    words(`terminal.state.${article.details.state}`),
    words('terminal.photos', { count: article.gallery.photos.length }),
  ]
  const event = eventLine(article.details.event, language)
  return [
    facts.join(' · '),
    ...(event === '' ? [] : [event]),
    ...languages.flatMap(version => versionLines(article, version, terminal)),
    ...mentionLines(mentions, terminal),
  ]
}

/** `show ID`: both versions in plain words and who is mentioned in them, by the library's files alone. */
export async function showCommand({ words: [typed, extra] }: Asked, terminal: Terminal): Promise<Outcome> {
  const id = askedArticle(typed, terminal)
  if (!id.ok) return id.refusal
  if (extra !== undefined) return wrongUse('too-many', extra)
  const read = await storedArticle(id.value, terminal)
  if (!read.ok) return read.refusal
  const article = read.value
  const mentions = mentionedIn(article, await recordsOf(terminal), terminal.language)
  return { kind: 'done', lines: articleLines(article, mentions, terminal), json: { ...article, mentions } }
}
