/** Whether a headword may take an affix. */
export type Condition = (word: string) => boolean

const always: Condition = () => true

/**
 * The condition of an affix as hunspell(5) writes it: letters, "." for any one, [ae] and [^ae],
 * read at the end of the headword for a suffix and at its start for a prefix.
 */
export function condition(written: string, kind: 'prefix' | 'suffix'): Condition {
  if (written === '.' || written === '') return always
  if (!/[.[]/.test(written))
    return kind === 'suffix' ? word => word.endsWith(written) : word => word.startsWith(written)
  const pattern = new RegExp(kind === 'suffix' ? `${written}$` : `^${written}`, 'u')
  return word => pattern.test(word)
}
