/** The tile of the strip; the photo may stand in the text as well. */
export const tileOf = (id: string): HTMLElement | null =>
  document.querySelector<HTMLElement>(`[role="option"][data-photo="${id}"]`)

/** Pixels that stay free beside a tile, so that it does not lie under the fading edge of the strip. */
const room = 44

/** Gives a tile the focus and scrolls the strip to it, also when it had the focus before it was moved. */
export function goToTile(id: string): void {
  const tile = tileOf(id)
  const list = tile?.parentElement
  if (!tile || !list) return
  tile.focus({ preventScroll: true })
  const at = tile.getBoundingClientRect()
  const seen = list.getBoundingClientRect()
  if (at.left < seen.left) list.scrollLeft += at.left - seen.left - room
  else if (at.right > seen.right - room) list.scrollLeft += at.right - seen.right + room
}
