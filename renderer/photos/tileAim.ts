export interface Point {
  readonly x: number
  readonly y: number
}

/** Where in the strip something will be put: before which photo, and the line between two tiles that shows it (pixels of the window). */
export interface TileAim {
  readonly before: string | null
  readonly line: { readonly left: number; readonly top: number; readonly height: number }
}

const gap = 6

/** The place between two photos of the strip that lies under a point, or null beside the strip. */
export function tileAim({ x, y }: Point): TileAim | null {
  const list = document.querySelector('[data-photo-tiles]')
  const box = list?.getBoundingClientRect()
  if (!list || !box || !(y >= box.top && y <= box.bottom && x >= box.left && x <= box.right)) return null
  const tiles = [...list.querySelectorAll<HTMLElement>('[data-photo]')]
  const boxes = tiles.map(tile => tile.getBoundingClientRect())
  const found = boxes.findIndex(tile => x < tile.left + tile.width / 2)
  const next = boxes[found]
  const last = boxes.at(-1)
  if (!last) return null
  const left = next ? next.left - gap / 2 : last.right + gap / 2
  return { before: tiles[found]?.dataset.photo ?? null, line: { left, top: last.top, height: last.height } }
}
