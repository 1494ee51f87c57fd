import type { Language } from '../../shared/language/language.ts'

/** Size of a file as a person reads it: "31 MB", "840 kB". */
export function sizeInWords(bytes: number, language: Language): string {
  const large = bytes >= 1_000_000
  return new Intl.NumberFormat(language === 'pl' ? 'pl-PL' : 'en-GB', {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: large && bytes < 10_000_000 ? 1 : 0,
  }).format(bytes / (large ? 1_000_000 : 1000))
}
