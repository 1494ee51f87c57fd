import type { Bilingual } from '../../language/language.ts'

/** One pair of blocks of a template. What stands in square brackets is to be replaced. */
export type TemplatePart =
  | { readonly kind: 'heading' | 'paragraph'; readonly text: Bilingual }
  | { readonly kind: 'list'; readonly items: readonly Bilingual[] }
  | { readonly kind: 'quotation'; readonly text: Bilingual; readonly author: Bilingual }

/** What an office begins an item of one kind of event with. */
export type EventTemplate = {
  readonly title: Bilingual
  readonly lead: Bilingual
  readonly parts: readonly TemplatePart[]
}

export const heading = (pl: string, en: string): TemplatePart => ({ kind: 'heading', text: { pl, en } })
export const paragraph = (pl: string, en: string): TemplatePart => ({ kind: 'paragraph', text: { pl, en } })
export const list = (...items: readonly Bilingual[]): TemplatePart => ({ kind: 'list', items })
export const quotation = (text: Bilingual): TemplatePart => ({
  kind: 'quotation',
  text,
  author: { pl: '[imię i nazwisko, funkcja, instytucja]', en: '[name, office, institution]' },
})
