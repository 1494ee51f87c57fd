/** "18.11.2026" out of "2026-11-18": what can be typed back; empty for a day that is not known. */
export const shownDay = (day: string | null): string => (day ? day.split('-').reverse().join('.') : '')
