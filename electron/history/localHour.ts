import type { LocalHour } from '../../shared/history/thinning.ts'

const two = (number: number): string => String(number).padStart(2, '0')

/** By the clock on this computer's wall: what a person calls today is not the day of Greenwich. */
export const localHour: LocalHour = at => {
  const date = new Date(at)
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
  return `${day}T${two(date.getHours())}`
}
