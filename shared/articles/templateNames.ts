/** What a new article can begin from. */
export const templates = ['blank', 'congress', 'panel', 'fair', 'study-visit', 'jubilee'] as const

export type Template = (typeof templates)[number]
