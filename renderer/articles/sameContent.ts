/** Whether two pieces of JSON say the same, whatever the order of their keys; a key left out equals one that is undefined. */
export function sameContent(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false
  if (Array.isArray(one) || Array.isArray(other)) {
    if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false
    return one.every((item, at) => sameContent(item, other[at]))
  }
  const mine = new Map<string, unknown>(Object.entries(one))
  const theirs = new Map<string, unknown>(Object.entries(other))
  return [...new Set([...mine.keys(), ...theirs.keys()])].every(key => sameContent(mine.get(key), theirs.get(key)))
}
