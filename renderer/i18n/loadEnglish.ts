/** The English sentences: fetched when English is spoken, and in advance, so that a window without its host can still be switched. */
export const loadEnglish = () => import('../../shared/words/en.ts')
