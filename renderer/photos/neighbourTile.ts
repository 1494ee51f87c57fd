/** The tile beside the focused one, or null at the edge. */
export function neighbourTile(list: HTMLElement | null, by: -1 | 1): HTMLElement | null {
  const tiles = [...(list?.querySelectorAll<HTMLElement>('[data-photo]') ?? [])]
  const here = tiles.findIndex(tile => tile.contains(document.activeElement))
  return here < 0 ? null : (tiles[here + by] ?? null)
}
