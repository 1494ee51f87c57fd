import { readFile } from 'node:fs/promises'
import { DEFAULT_THEME, mergeMantineTheme } from '@mantine/core'
import { expect, test } from 'vitest'
import { cssVariables, theme } from '../../renderer/ui/theme.ts'

const tokens = await readFile(new URL('../../renderer/ui/tokens.css', import.meta.url), 'utf8')
const colours = new Map(
  [...tokens.matchAll(/--([\w-]+):\s*light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(([, name, light, dark]) => [
    name ?? '',
    { light: light ?? '', dark: dark ?? '' },
  ]),
)

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (lighter + 0.05) / (darker + 0.05)
}

const surfaces = ['desk', 'paper', 'raised', 'well', 'hover', 'chosen']

const pairs: readonly (readonly [ink: string, on: readonly string[], needs: number])[] = [
  ['ink', surfaces, 4.5],
  ['ink-2', surfaces, 4.5],
  ['ink-3', surfaces, 4.5],
  ['blue', [...surfaces, 'blue-wash'], 4.5],
  ['on-blue', ['blue-fill', 'blue-press'], 4.5],
  ['red', ['desk', 'paper', 'raised', 'hover', 'chosen', 'red-wash'], 4.5],
  ['ochre', ['desk', 'paper', 'raised', 'hover', 'chosen', 'ochre-wash'], 4.5],
  ['green', ['desk', 'paper', 'raised', 'green-wash'], 4.5],
  ['slate', ['desk', 'paper', 'raised', 'slate-wash'], 4.5],
  ['on-toast', ['toast'], 4.5],
  ['edge', ['desk', 'paper', 'raised'], 3],
  ['focus', surfaces, 3],
]

test('every ink can be read on every surface it stands on, in light and in dark', () => {
  const weak = (['light', 'dark'] as const).flatMap(scheme =>
    pairs.flatMap(([ink, on, needs]) =>
      on
        .filter(surface => contrast(colours.get(ink)?.[scheme] ?? '', colours.get(surface)?.[scheme] ?? '') < needs)
        .map(surface => `${scheme}: ${ink} on ${surface}`),
    ),
  )
  expect(weak).toEqual([])
})

test('Mantine takes its colours from tokens that exist', () => {
  const { light, dark } = cssVariables(mergeMantineTheme(DEFAULT_THEME, theme))
  const named = [...Object.values(light), ...Object.values(dark)].flatMap(
    value => /^var\(--([\w-]+)\)$/.exec(value)?.[1] ?? value,
  )
  expect([...new Set(named)].filter(name => !colours.has(name))).toEqual([])
})
