import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { OpenLibrary } from '../../electron/library/composeLibrary.ts'
import { keepOriginal } from '../../electron/photos/keepOriginal.ts'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import type { HandedFile } from '../../electron/storage/handedFiles.ts'
import { onDisk } from '../../electron/storage/onDisk.ts'
import type { Article } from '../../shared/articles/articleShape.ts'
import type { CheckedSections } from '../../shared/articles/checkSections.ts'
import { newPerson } from '../../shared/directory/newPerson.ts'
import { unnamed } from '../../shared/language/language.ts'
import type { Photo } from '../../shared/photos/photo.ts'
import { ewa } from '../articles/sections.ts'
import type { Chance } from './chance.ts'
import { markedVersion, markOf } from './markedText.ts'
import { must } from './refusedDeed.ts'
import type { Place, Said } from './said.ts'

export interface DeedParts {
  readonly library: OpenLibrary
  readonly say: (said: Said) => void
  readonly dice: Chance
  /** Where files lie that somebody brings, and the picture they are made of. */
  readonly desk: string
  /** Which of those who work at once this is: none brings a file under the name of another's. */
  readonly lane: number
  readonly picture: Buffer
}

/** An article as its lane knows it. */
export interface Mine {
  readonly id: string
  readonly place: Place
}

/** Sizes of a text in sentences of 19 letters: a note, a report, and sometimes two hundred kilobytes. */
const lengths = [4, 400, 400, 7600]

const photosOf = ({ gallery }: Article) =>
  gallery.photos.map(photo => ({ file: `${photo.id}.${photo.extension}`, bytes: photo.bytes }))

/** What a person does with one article. Each deed says what is true when the library has answered, and answers where the article is. */
export function deeds({ library, say, dice, desk, lane, picture }: DeedParts) {
  const { articles } = library
  let brought = 0

  const open = async (id: string): Promise<Article> => must(await articles.open({ id, window: ewa }))

  function sayKept(deed: string, article: Article): void {
    const mark = markOf(article.pl.document)
    if (typeof mark !== 'number') throw new Error(`${article.id} has the mark ${mark}`)
    say({ said: 'kept', deed, id: article.id, revision: article.revision, mark, photos: photosOf(article) })
  }

  async function save(
    deed: string,
    id: string,
    change: (before: Article, mark: number) => CheckedSections,
  ): Promise<Article> {
    const before = await open(id)
    const sections = change(before, before.revision + 1)
    const { revision } = must(await articles.save({ id, window: ewa, baseRevision: before.revision, ...sections }))
    const after = { ...before, ...sections, revision }
    sayKept(deed, after)
    return after
  }

  /** A photo nobody has brought yet: a picture, and after its end some bytes by chance. */
  async function bring(name: string, bytes: Uint8Array): Promise<HandedFile> {
    const path = join(desk, `${process.pid}-${lane}-${++brought}-${name}`)
    await writeFile(path, bytes)
    return { path, name, bytes: bytes.length, release: async () => undefined }
  }
  const newPhoto = () =>
    bring('hala.jpg', Buffer.concat([picture, Buffer.from(`${process.pid} ${brought} ${dice.next()}`)]))

  async function keep(id: string): Promise<Photo> {
    const file = await newPhoto()
    const folder = join(articles.folderOf(id), 'photos')
    const kept = must(await onDisk(folder, () => keepOriginal(nodeFileSystem, file.path, folder, 'jpg')))
    if (!kept.ok) throw new Error('the photo on the desk cannot be read')
    const words = { caption: unnamed, alt: unnamed, credit: '' }
    return {
      id: kept.value.id,
      extension: 'jpg',
      name: file.name,
      width: 40,
      height: 30,
      bytes: kept.value.bytes,
      ...words,
      damaged: false,
    }
  }

  const withPhoto = (photo: Photo) => (before: Article) => ({
    gallery: { ...before.gallery, photos: [...before.gallery.photos.slice(-4), photo], cover: photo.id },
  })

  return {
    async texts({ id, place }: Mine): Promise<Mine> {
      const sentences = dice.oneOf(lengths) ?? 4
      await save('texts', id, (_before, mark) => {
        const { document, slug } = markedVersion(mark, sentences)
        return { pl: { document, slug }, en: { document, slug } }
      })
      return { id, place }
    },

    async details({ id, place }: Mine): Promise<Mine> {
      await save('details', id, ({ details }, mark) => ({ details: { ...details, byline: `Ewa ${mark}` } }))
      return { id, place }
    },

    /** The whole way of a dropped photo, with the picture for the strip. */
    async photo({ id, place }: Mine): Promise<Mine> {
      const photo = must(await library.photos.add({ article: id, file: await newPhoto() }))
      await save('photo', id, withPhoto(photo))
      return { id, place }
    },

    async original({ id, place }: Mine): Promise<Mine> {
      await save('original', id, withPhoto(await keep(id)))
      return { id, place }
    },

    async order({ id, place }: Mine): Promise<Mine> {
      await save('order', id, ({ gallery }) => ({ gallery: { ...gallery, photos: gallery.photos.toReversed() } }))
      return { id, place }
    },

    async snapshot({ id, place }: Mine): Promise<Mine> {
      const { revision, pl } = await open(id)
      const asked = { article: id, window: ewa, name: `Wersja ${revision}` }
      const { id: snapshot } = must(await articles.history.name(asked))
      const mark = markOf(pl.document)
      if (typeof mark === 'number') say({ said: 'snapshot', id, snapshot, revision, mark })
      return { id, place }
    },

    async bulk({ id, place }: Mine): Promise<Mine> {
      await open(id)
      must(await articles.history.mark({ article: id, window: ewa, kind: 'bulk' }))
      return { id, place }
    },

    /** Left and entered again: a snapshot of the closing, a good copy of the opening. */
    async leave({ id, place }: Mine): Promise<Mine> {
      await articles.close({ id, window: ewa })
      return { id, place }
    },

    async trash({ id }: Mine): Promise<Mine> {
      say({ said: 'going', id, to: 'trash' })
      must(await articles.trash({ id, window: ewa }))
      say({ said: 'placed', id, place: 'trash' })
      return { id, place: 'trash' }
    },

    async restore({ id }: Mine): Promise<Mine> {
      say({ said: 'going', id, to: 'articles' })
      must(await articles.restore({ id }))
      say({ said: 'placed', id, place: 'articles' })
      return { id, place: 'articles' }
    },

    async duplicate({ id }: Mine): Promise<Mine> {
      const made = must(await articles.duplicate({ id }))
      sayKept('duplicate', must(await articles.read(made.id)))
      return { id: made.id, place: 'articles' }
    },

    async make(): Promise<Mine> {
      const version = markedVersion(1, 4)
      const made = must(await articles.createFrom({ pl: version, en: version }))
      sayKept('make', must(await articles.read(made.id)))
      return { id: made.id, place: 'articles' }
    },

    async importText(): Promise<Mine> {
      const text = `# Zapis 1\n\nPoczątek 1. ${'Zażółć gęślą jaźń. '.repeat(300)}Koniec 1.\n`
      const file = await bring('relacja.md', Buffer.from(text))
      const made = must(await library.importing.text({ file, language: 'pl' }))
      sayKept('import', must(await articles.read(made.id)))
      return { id: made.id, place: 'articles' }
    },

    async record(mine: Mine): Promise<Mine> {
      const office = { pl: 'prezes', en: 'president' }
      const { directory } = library
      const { id } = must(await directory.add(newPerson('Łucja Wąs', office, 'parp')))
      say({ said: 'record', id, place: 'directory' })
      if (dice.next() < 0.5) return mine
      say({ said: 'record', id, place: 'going' })
      must(await directory.remove({ id }))
      say({ said: 'record', id, place: 'trash' })
      if (dice.next() < 0.5) return mine
      say({ said: 'record', id, place: 'going' })
      must(await directory.restore({ id }))
      say({ said: 'record', id, place: 'directory' })
      return mine
    },

    async organisation(mine: Mine): Promise<Mine> {
      const before = library.organisation.read()
      const number = Number(before.name || 0) + 1
      must(await library.organisation.save({ ...before, name: String(number) }))
      say({ said: 'organisation', number })
      return mine
    },
  }
}
