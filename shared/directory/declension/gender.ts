/** Grammatical gender of a person's name. */
export type Gender = 'm' | 'f'
