/** A letter of a paragraph, and whether it is bold. */
export interface Letter {
  readonly letter: string
  readonly bold: boolean
}

/** An article as plain values: what the model holds, and what is read of the real one to compare. */
export interface Item {
  readonly pl: Text
  readonly en: Text
  /** Digits of the photos in their order, and the caption of each. */
  readonly photos: readonly { readonly digit: string; readonly caption: string }[]
  readonly cover: string | null
  readonly byline: string
}

export interface Text {
  readonly title: string
  readonly lead: string
  readonly paragraphs: readonly (readonly Letter[])[]
}

export type Language = 'pl' | 'en'

export const letters = (words: string, bold = false): readonly Letter[] => [...words].map(letter => ({ letter, bold }))

export const atFirst: Item = {
  pl: { title: 'Kongres', lead: '', paragraphs: [letters('Pierwszy akapit.')] },
  en: { title: '', lead: '', paragraphs: [[]] },
  photos: [],
  cover: null,
  byline: '',
}

/** What stands at a place: 0 the title, 1 the lead, then the paragraphs. */
export function lettersAt(text: Text, place: number): readonly Letter[] {
  if (place === 0) return letters(text.title)
  if (place === 1) return letters(text.lead)
  return text.paragraphs[place - 2] ?? []
}

/** The text with other letters at a place; a paragraph may become several. */
export function withLetters(text: Text, place: number, ...now: readonly (readonly Letter[])[]): Text {
  const words = (now[0] ?? []).map(({ letter }) => letter).join('')
  if (place === 0) return { ...text, title: words }
  if (place === 1) return { ...text, lead: words }
  return { ...text, paragraphs: text.paragraphs.toSpliced(place - 2, 1, ...now) }
}
