export const startWords: Readonly<Record<'pl' | 'en', Readonly<Record<string, string>>>>
export function startWordsIn(
  language: 'pl' | 'en',
): (key: string, values?: Readonly<Record<string, string | number>>) => string
