/**
 * Text as search compares it: lower case, no diacritics, so that "zolw" finds "Żółw".
 * Unicode decomposes every Polish letter but ł, which is replaced by hand.
 */
export const fold = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ł', 'l')
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
