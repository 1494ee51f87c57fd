/** How far an article has come, in order. */
export const articleStates = ['draft', 'review', 'ready', 'published'] as const

export type ArticleState = (typeof articleStates)[number]
