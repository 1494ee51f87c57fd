import { fold } from '../../../shared/language/fold.ts'
import { dayTyped } from '../../ui/dayTyped.ts'

const lastOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/**
 * A day on which something begins or ends, as people know it: also "2017", "05.2017" and "maj 2017", which are the first day of that
 * time where something begins and the last where it ends. Anything that is no day is null; `today` is `YYYY-MM-DD`.
 */
export function edgeTyped(text: string, edge: 'from' | 'to', today: string): string | null {
  const clean = text.trim()
  const year = /^(\d{4})(?:\s*r\.?)?$/.exec(clean)?.[1]
  if (year) return edge === 'from' ? `${year}-01-01` : `${year}-12-31`
  const month = /^(\d{1,2}[./-]|[a-z]{3,12}\s+)(\d{4})(?:\s*r\.?)?$/.exec(fold(clean))
  if (!month) return dayTyped(clean, today)
  const first = dayTyped(`1 ${month[1]?.replace(/[./-]$/, '')} ${month[2]}`, today)
  if (first === null || edge === 'from') return first
  const [, monthOfYear] = first.split('-')
  return `${first.slice(0, 8)}${lastOf(Number(month[2]), Number(monthOfYear))}`
}
