import { z } from 'zod'
import { promptsLeft } from '../articles/promptsLeft.ts'
import type { DocumentNode } from '../document/documentShape.ts'
import { blocksOf, titleOf } from '../document/parts.ts'
import { plainText } from '../document/plainText.ts'
import { languages } from '../language/language.ts'
import { language } from '../language/languageShape.ts'
import { lacksAlt } from '../photos/lacksAlt.ts'
import { canonicalAddress } from './addressOf.ts'
import { unknownMentions } from './mentionedRecords.ts'
import type { PageSource } from './pageSource.ts'
import { versionsWritten } from './versionsWritten.ts'

/** What a reader of the pages will miss. */
export const lack = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('both-empty') }),
  z.object({ kind: z.literal('empty-version'), language }),
  z.object({ kind: z.literal('no-title'), language }),
  z.object({ kind: z.literal('prompts-left'), count: z.number().int(), first: z.string() }),
  z.object({ kind: z.literal('shorter-english'), count: z.number().int() }),
  z.object({ kind: z.literal('no-photos') }),
  z.object({ kind: z.literal('without-alt'), count: z.number().int() }),
  z.object({ kind: z.literal('damaged-photos'), count: z.number().int() }),
  /** People and institutions tagged in a text that are not in the directory: a page cannot say who they are. */
  z.object({ kind: z.literal('unknown-mentions'), count: z.number().int() }),
  /** No address pattern for this language: no absolute link can be made. */
  z.object({ kind: z.literal('no-address'), language }),
])
export type Lack = Readonly<z.infer<typeof lack>>

const paragraphs = (document: DocumentNode): number =>
  blocksOf(document).filter(block => plainText(block).trim() !== '').length

/** The same judgement before an export and in its result: what is missing: a version, photos and their texts first, then the rest. */
export function lacksOf(source: PageSource): Lack[] {
  const { article } = source
  const { gallery } = article
  const texts = { pl: article.pl.document, en: article.en.document }
  const written = versionsWritten(article)
  if (written.length === 0) return [{ kind: 'both-empty' }]
  const lost = paragraphs(texts.pl) - paragraphs(texts.en)
  const withoutAlt = gallery.photos.filter(photo => lacksAlt(photo, written)).length
  const damaged = gallery.photos.filter(photo => photo.damaged).length
  const unknown = unknownMentions(source, written)
  const [prompt, ...prompts] = promptsLeft(texts)
  return [
    ...languages.filter(one => !written.includes(one)).map(one => ({ kind: 'empty-version', language: one }) as const),
    ...written
      .filter(one => titleOf(texts[one]).trim() === '')
      .map(one => ({ kind: 'no-title', language: one }) as const),
    ...(written.length === 2 && lost > 0 ? [{ kind: 'shorter-english', count: lost } as const] : []),
    ...(gallery.photos.length === 0 ? [{ kind: 'no-photos' } as const] : []),
    ...(damaged > 0 ? [{ kind: 'damaged-photos', count: damaged } as const] : []),
    ...(withoutAlt > 0 ? [{ kind: 'without-alt', count: withoutAlt } as const] : []),
    ...(prompt ? [{ kind: 'prompts-left', count: prompts.length + 1, first: prompt } as const] : []),
    ...(unknown > 0 ? [{ kind: 'unknown-mentions', count: unknown } as const] : []),
    ...written
      .filter(one => canonicalAddress(source, one) === null)
      .map(one => ({ kind: 'no-address', language: one }) as const),
  ]
}
