import type { FieldPlace } from './fieldProblems.ts'

export const placeName = (place: FieldPlace): string => ('row' in place ? `${place.row} ${place.field}` : place.field)
