// Apart from the zod shapes: the window needs these before the first key, and no shapes.

/** The two languages of every item; Polish is the first. */
export const languages = ['pl', 'en'] as const

export type Language = (typeof languages)[number]

/** A short text in both languages, each possibly empty: a name, a place, a caption. */
export type Bilingual = Readonly<Record<Language, string>>

export const unnamed: Bilingual = { pl: '', en: '' }

export const otherLanguage = (one: Language): Language => (one === 'pl' ? 'en' : 'pl')
