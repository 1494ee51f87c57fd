import type { Sections } from '../../shared/articles/articleShape.ts'
import type { ImportRefusal } from '../../shared/contract/importing.ts'
import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { plainText } from '../../shared/document/plainText.ts'
import type { Language } from '../../shared/language/language.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import type { HandedFile } from '../storage/handedFiles.ts'
import { systemCode } from '../storage/systemCode.ts'
import { decodeText } from './decodeText.ts'
import { textReader } from './textFormat.ts'

/** A book has about a million letters; more is a mistake. */
const largestFile = 5_000_000

type Made = { readonly id: string }

/** A wrong shape of a section is a mistake of ours, which the store names and which is thrown here. */
interface ArticleMaking {
  createFrom(
    sections: Sections,
  ): Promise<Result<Made, StorageTrouble | { readonly kind: 'invalid'; readonly why: string }>>
}

/** Makes articles out of text written elsewhere. */
export function textImporter({
  fs,
  articles,
  newId,
}: {
  readonly fs: FileSystem
  readonly articles: ArticleMaking
  readonly newId: () => string
}) {
  async function bytesOf(file: HandedFile): Promise<Buffer | null> {
    try {
      return await fs.readFile(file.path)
    } catch (error) {
      if (systemCode(error) === '') throw error
      return null
    }
  }

  async function documentOf(file: HandedFile): Promise<Result<DocumentNode, ImportRefusal>> {
    const { name } = file
    const read = textReader(name)
    if (read === null) return refused({ kind: 'unknown-format', file: name })
    if (file.bytes > largestFile) return refused({ kind: 'too-large', file: name })
    const bytes = await bytesOf(file)
    if (bytes === null) return refused({ kind: 'not-text', file: name })
    const text = decodeText(bytes)
    if (text === null) return refused({ kind: 'not-text', file: name })
    // Word's own format is text as well, under whatever name.
    if (text.startsWith('{\\rtf')) return refused({ kind: 'unknown-format', file: name })
    const document = read(text, newId)
    return plainText(document).trim() === '' ? refused({ kind: 'empty', file: name }) : done(document)
  }

  return {
    /** A new article whose version in `language` is the text of the file; the other version is empty. */
    async text({
      file,
      language,
    }: {
      readonly file: HandedFile
      readonly language: Language
    }): Promise<Result<Made, ImportRefusal>> {
      const document = await documentOf(file)
      if (!document.ok) return document
      const made = await articles.createFrom({ [language]: { document: document.value, slug: '' } })
      if (made.ok) return made
      if (made.refusal.kind === 'invalid') throw new Error(`imported text is not a version: ${made.refusal.why}`)
      return refused(made.refusal)
    },
  }
}
