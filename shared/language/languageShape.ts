import { z } from 'zod'
import { languages } from './language.ts'

export const language = z.enum(languages)

/** A short text in both languages, each possibly empty: a name, a place, a caption. */
export const bilingual = z.object({ pl: z.string(), en: z.string() })
