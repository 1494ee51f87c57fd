import { promptsLeft } from '../../shared/articles/promptsLeft.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { blocksOf, titleOf } from '../../shared/document/parts.ts'
import { plainText } from '../../shared/document/plainText.ts'
import { wordCount } from '../../shared/document/wordCount.ts'
import { type Language, languages } from '../../shared/language/language.ts'
import type { Gallery } from '../../shared/photos/photo.ts'

/** What a reader of the pages will miss. */
export type Lack =
  | { readonly kind: 'both-empty' }
  | { readonly kind: 'empty-version'; readonly language: Language }
  | { readonly kind: 'no-title'; readonly language: Language }
  | { readonly kind: 'prompts-left'; readonly count: number; readonly first: string }
  | { readonly kind: 'shorter-english'; readonly count: number }
  | { readonly kind: 'without-alt'; readonly count: number }

export interface ExportSummary {
  readonly words: Readonly<Record<Language, number>>
  readonly photos: number
  readonly lacks: readonly Lack[]
}

const written = (document: DocumentNode): boolean => plainText(document).trim() !== ''

const paragraphs = (document: DocumentNode): number =>
  blocksOf(document).filter(block => plainText(block).trim() !== '').length

/** What an export of these texts and photos will hold and lack; shown before anything is made. */
export function exportSummary(texts: Readonly<Record<Language, DocumentNode>>, gallery: Gallery): ExportSummary {
  const pages = languages.filter(language => written(texts[language]))
  const lost = paragraphs(texts.pl) - paragraphs(texts.en)
  const withoutAlt = gallery.photos.filter(photo => pages.some(language => photo.alt[language].trim() === '')).length
  const empty = languages.filter(language => !pages.includes(language))
  const [prompt, ...prompts] = promptsLeft(texts)
  const lacks: readonly Lack[] = [
    ...(prompt ? [{ kind: 'prompts-left', count: prompts.length + 1, first: prompt } as const] : []),
    ...empty.map((language): Lack => ({ kind: 'empty-version', language })),
    ...pages
      .filter(language => titleOf(texts[language]).trim() === '')
      .map((language): Lack => ({ kind: 'no-title', language })),
    ...(pages.length === 2 && lost > 0 ? [{ kind: 'shorter-english', count: lost } as const] : []),
    ...(withoutAlt > 0 ? [{ kind: 'without-alt', count: withoutAlt } as const] : []),
  ]
  return {
    words: { pl: wordCount(texts.pl), en: wordCount(texts.en) },
    photos: gallery.photos.length,
    lacks: pages.length === 0 ? [{ kind: 'both-empty' }] : lacks,
  }
}
