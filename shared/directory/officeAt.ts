import type { DatedOffice, Person } from './person.ts'

const holds = ({ from, to }: DatedOffice, day: string): boolean =>
  (from === null || from <= day) && (to === null || day <= to)

/** Later begun first; one without a beginning is the oldest. Days are compared as text. */
const later = (one: DatedOffice, other: DatedOffice): number => {
  const [a, b] = [one.from ?? '', other.from ?? '']
  return a === b ? 0 : a < b ? 1 : -1
}

/**
 * The office that a person held on a day (`YYYY-MM-DD`), the one begun last where there were two; null where none is known for that day.
 * Without a day: the one held now, as far as the record says, which is the last begun of those that have not ended.
 */
export function officeAt({ offices }: Pick<Person, 'offices'>, day: string | null): DatedOffice | null {
  const held = day === null ? offices.filter(({ to }) => to === null) : offices.filter(office => holds(office, day))
  return held.toSorted(later)[0] ?? null
}
