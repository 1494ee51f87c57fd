/** What a duplicated article is called. */
export const copies = {
  'copies.title': '{{title}} (copy)',
} as const
