import { expect, test } from 'vitest'
import { placeOnScreens } from '../../electron/window/windowPlace.ts'

const laptop = { x: 0, y: 0, width: 1366, height: 728 }
const beside = { x: 1366, y: -200, width: 1920, height: 1040 }
const was = (x: number, y: number, width = 1000, height = 700) => ({
  bounds: { x, y, width, height },
  maximized: false,
})

test.each([
  ['for the first time', null, [laptop], { width: 1366, height: 728 }],
  ['where it was', was(100, 20), [laptop], { x: 100, y: 20, width: 1000, height: 700 }],
  ['on the second screen', was(1500, -150), [laptop, beside], { x: 1500, y: -150, width: 1000, height: 700 }],
  ['after the second screen was unplugged', was(1500, -150), [laptop], { width: 1366, height: 728 }],
  ['with only a corner left on the screen', was(1300, 20), [laptop], { width: 1366, height: 728 }],
  ['with its upper edge above the screen', was(100, -300), [laptop], { width: 1366, height: 728 }],
  ['larger than the screen of today', was(0, 0, 2560, 1400), [laptop], { x: 0, y: 0, width: 1366, height: 728 }],
  ['without any screen that is known', was(100, 20), [], { width: 1366, height: 768 }],
])('the window opens %s', (_when, last, screens, place) => {
  expect(placeOnScreens(last, screens)).toEqual(place)
})
