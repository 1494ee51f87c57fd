const texts = new WeakMap<object, string>()

/**
 * A value as JSON text. The text of an object is remembered as long as the object lives: what is handed in is never changed, and most
 * blocks of an article are asked for again with its next snapshot.
 */
export function textOfJson(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const known = texts.get(value)
  if (known !== undefined) return known
  const text = JSON.stringify(value)
  texts.set(value, text)
  return text
}
