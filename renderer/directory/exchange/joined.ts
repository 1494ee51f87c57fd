/** What is not empty, one after another. */
export const joined = (between: string, parts: readonly string[]): string =>
  parts.filter(part => part.trim() !== '').join(between)
