const page = 8

/** The row to which a key moves from row `here` of `count` rows; null when the key does not move. */
export function nextActive(key: string, here: number, count: number): number | null {
  const within = (index: number) => Math.min(Math.max(index, 0), count - 1)
  switch (key) {
    case 'ArrowDown':
      return within(here + 1)
    case 'ArrowUp':
      return within(here - 1)
    case 'PageDown':
      return within(here + page)
    case 'PageUp':
      return within(here - page)
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}
