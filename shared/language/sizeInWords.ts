import type { Language } from './language.ts'

/**
 * Size of a file as a person reads it, on a page and in the window: "840 kB", "1,2 MB", "31 MB", in thousands, as disks are sold. Made by hand and not by the
 * system's own formatting, which may differ from one machine to the next. The space does not break.
 */
export function sizeInWords(bytes: number, language: Language): string {
  const kilobytes = Math.max(1, Math.round(bytes / 1000))
  if (kilobytes < 1000) return `${kilobytes}\u00a0kB`
  const tenths = Math.round(bytes / 100_000)
  if (tenths >= 100 || tenths % 10 === 0) return `${Math.round(tenths / 10)}\u00a0MB`
  return `${Math.floor(tenths / 10)}${language === 'pl' ? ',' : '.'}${tenths % 10}\u00a0MB`
}
