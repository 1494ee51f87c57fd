import type { Bilingual } from '../../../shared/language/language.ts'

export const isBlank = ({ pl, en }: Bilingual): boolean => pl.trim() === '' && en.trim() === ''
