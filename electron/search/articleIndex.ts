import { join } from 'node:path'
import { articleId } from '../../shared/articles/articleShape.ts'
import { readArticle } from '../../shared/articles/migrations.ts'
import type { Listed, ListQuery } from '../../shared/contract/articles.ts'
import { searchWords } from '../../shared/search/searchText.ts'
import { articleFile } from '../articles/articleFiles.ts'
import type { ArticleChange } from '../articles/articleShelf.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { readStored } from '../storage/storedFile.ts'
import { systemCode } from '../storage/systemCode.ts'
import { articleTexts } from './articleTexts.ts'
import { gathered } from './gathered.ts'
import { type IndexEntry, idOf, indexFormat, type Place } from './indexFile.ts'
import { indexWriter } from './indexWriter.ts'
import { listing } from './listing.ts'
import { entryOf, readEntry, stampOf } from './readEntry.ts'

const places: readonly Place[] = ['library', 'trash']

/**
 * The list of the library and its search. It is derived from the articles: `index.json` makes opening fast, is checked against the
 * disk in the background, and is made anew where it is missing or cannot be read. While somebody else writes in the library
 * (`mayHaveChanged`), whoever asks for the list has the disk looked through again.
 */
export async function articleIndex({
  fs,
  file,
  folders,
  onChange,
  mayHaveChanged,
}: {
  readonly fs: FileSystem
  readonly file: string
  readonly folders: Readonly<Record<Place, string>>
  readonly onChange: () => void
  readonly mayHaveChanged: () => boolean
}) {
  const stored = await readStored(fs, file, indexFormat)
  const entries = new Map<string, IndexEntry>(
    stored.ok ? stored.value.data.entries.map(entry => [idOf(entry), entry]) : [],
  )
  const texts = articleTexts()
  const writer = indexWriter({ fs, file, entries: () => [...entries.values()] })
  /** Counts what became of an article, so that a slow look at the disk does not undo what was told meanwhile. */
  const tellings = new Map<string, number>()
  const looking = new Set<Promise<void>>()
  const tellWindows = gathered(onChange)
  let closed = false

  function put(id: string, entry: IndexEntry | null): void {
    tellings.set(id, (tellings.get(id) ?? 0) + 1)
    if (entry) entries.set(id, entry)
    else {
      entries.delete(id)
      texts.remove(id)
    }
    writer.soon()
    tellWindows()
  }

  /** Reads an article wherever it is now. */
  async function look(id: string): Promise<void> {
    const turn = tellings.get(id)
    for (const place of places) {
      const read = await readEntry(fs, { place, folder: join(folders[place], id), id })
      if (closed || tellings.get(id) !== turn || !read.ok) return
      if (read.value === 'gone') continue
      texts.remove(id)
      return put(id, withKnownTitle(read.value, entries.get(id)))
    }
    if (entries.has(id)) put(id, null)
  }

  function lookLater(id: string): void {
    const work = look(id).finally(() => looking.delete(work))
    looking.add(work)
  }

  /** Compares every entry with the disk, one by one, so that the user's own work comes between. */
  async function check(): Promise<void> {
    const found = new Set<string>()
    for (const place of places) {
      const ids = await articleFolders(fs, folders[place])
      // A disk that went away while it was looked through says nothing about the articles.
      if (!ids) return
      for (const id of ids) {
        if (closed) return
        found.add(id)
        const known = entries.get(id)
        const stamp = await stampOf(fs, join(folders[place], id)).catch(() => null)
        const same = known?.place === place && known.size === stamp?.size && known.mtimeMs === stamp?.mtimeMs
        if (!same) await look(id)
      }
    }
    for (const id of [...entries.keys()]) if (!found.has(id)) await look(id)
  }

  /** Words of articles that nobody has opened yet. */
  async function readTexts(): Promise<void> {
    for (const [id, entry] of [...entries]) {
      if (closed) return
      if (texts.has(id) || entry.content.kind !== 'row') continue
      const read = await readStored(fs, articleFile(join(folders[entry.place], id)), readArticle)
      if (read.ok && !texts.has(id)) texts.put({ ...read.value.data.article, id })
    }
  }

  const checked = check()
  let allTexts: Promise<void> = checked.then(readTexts)
  let lookedThrough: Promise<void> = checked

  /** One look after another, behind the list that is shown; what it finds is told like any change. */
  function lookThroughAgain(): void {
    lookedThrough = lookedThrough.then(check)
  }

  return {
    tell(change: ArticleChange): void {
      if (change.kind === 'look') {
        lookLater(change.id)
        return
      }
      texts.putUnfolded(change.article)
      put(change.article.id, entryOf('library', change.file, change.article))
    },
    async list(query: ListQuery): Promise<Listed> {
      // A list that is made for the first time is shown when it is whole; one that was there is shown at once and put right.
      if (!stored.ok) await checked
      await Promise.all(looking)
      if (mayHaveChanged()) lookThroughAgain()
      if (searchWords(query.text).length > 0) {
        allTexts = allTexts.then(readTexts)
        await allTexts
      }
      return listing([...entries.values()], query, texts.of)
    },
    /** Resolves when the disk has been looked through. */
    checked,
    /** Writes the index anew, whatever lies in its place; what the disk says against it waits for the next change. */
    async rewrite(): Promise<void> {
      writer.soon()
      await writer.flush()
    },
    async close(): Promise<void> {
      await Promise.all(looking)
      closed = true
      await Promise.all([lookedThrough, allTexts])
      await writer.flush()
    },
  }
}

/** Folders named like articles; what else lies there (leftovers, notes of the system) is none of the index's business. */
async function articleFolders(fs: FileSystem, folder: string): Promise<string[] | null> {
  try {
    return (await fs.readdir(folder)).filter(name => articleId.safeParse(name).success)
  } catch (error) {
    if (systemCode(error) === '') throw error
    return null
  }
}

/** A file that cannot be read does not tell its title; the index may still know it. */
function withKnownTitle(entry: IndexEntry, before: IndexEntry | undefined): IndexEntry {
  if (entry.content.kind !== 'problem' || entry.content.problem.title !== '' || !before) return entry
  const title = before.content.kind === 'row' ? before.content.row.title.pl : before.content.problem.title
  return { ...entry, content: { kind: 'problem', problem: { ...entry.content.problem, title } } }
}
