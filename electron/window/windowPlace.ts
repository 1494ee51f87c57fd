import { z } from 'zod'

const bounds = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })
export type Bounds = Readonly<z.infer<typeof bounds>>

/** Where the window was when it was closed. */
export const windowPlace = z.object({ bounds, maximized: z.boolean() })
export type WindowPlace = Readonly<z.infer<typeof windowPlace>>

export const smallest = { width: 720, height: 480 } as const
const usual = { width: 1366, height: 768 } as const

/** So much of the window has to be seen for a person to get hold of it. Pixels. */
const enough = { width: 120, height: 40 } as const

function overlap(one: Bounds, other: Bounds): { width: number; height: number } {
  return {
    width: Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x),
    height: Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y),
  }
}

/**
 * Where to open the window: where it was, if its upper edge is on a screen that is there now; else in the usual size where the
 * system puts it. It never opens larger than its screen. `screens` are the parts of screens that programs may use.
 */
export function placeOnScreens(
  last: WindowPlace | null,
  screens: readonly Bounds[],
): { readonly width: number; readonly height: number; readonly x?: number; readonly y?: number } {
  const [first] = screens
  const small = first
    ? { width: Math.min(usual.width, first.width), height: Math.min(usual.height, first.height) }
    : usual
  if (!last) return small
  const { bounds } = last
  const screen = screens.find(one => {
    const seen = overlap(bounds, one)
    const edgeSeen = bounds.y >= one.y - 10 && bounds.y <= one.y + one.height - enough.height
    return seen.width >= enough.width && seen.height >= enough.height && edgeSeen
  })
  if (!screen) return small
  const width = Math.max(smallest.width, Math.min(Math.round(bounds.width), screen.width))
  const height = Math.max(smallest.height, Math.min(Math.round(bounds.height), screen.height))
  return { x: Math.round(bounds.x), y: Math.round(bounds.y), width, height }
}
