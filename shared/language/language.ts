import { z } from 'zod'

/** The two languages of every item; Polish is the first. */
export const languages = ['pl', 'en'] as const

export type Language = (typeof languages)[number]

export const language = z.enum(languages)

/** A short text in both languages, each possibly empty: a name, a place, a caption. */
export const bilingual = z.object({ pl: z.string(), en: z.string() })

export type Bilingual = Readonly<z.infer<typeof bilingual>>

export const unnamed: Bilingual = { pl: '', en: '' }

export const otherLanguage = (one: Language): Language => (one === 'pl' ? 'en' : 'pl')
