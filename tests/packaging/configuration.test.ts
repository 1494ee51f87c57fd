import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { validateConfiguration } from 'app-builder-lib/out/util/config/config.js'
import { DebugLogger } from 'builder-util'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { targets } from '../../build/targets.mjs'

const configuration = z.looseObject({}).parse(parse(await readFile('build/electron-builder.yml', 'utf8')))
const judged = (config: object): Promise<string> =>
  validateConfiguration(config, new DebugLogger(false)).then(
    () => 'valid',
    (error: Error) => error.message,
  )

test('electron-builder finds nothing wrong with the configuration, and would', async () => {
  expect(await judged(configuration)).toBe('valid')
  expect(await judged({ ...configuration, electronFuze: {} })).toContain("unknown property 'electronFuze'")
})

test('every file that the configuration names is there', () => {
  const { win, mac, linux } = z
    .object({
      win: z.object({ icon: z.string(), fileAssociations: z.array(z.object({ icon: z.string() })) }),
      mac: z.object({ icon: z.string(), entitlements: z.string(), entitlementsInherit: z.string() }),
      linux: z.object({ icon: z.string() }),
    })
    .parse(configuration)
  const named = [win.icon, mac.icon, mac.entitlements, mac.entitlementsInherit, linux.icon]
  const ofArticles = win.fileAssociations.flatMap(({ icon }) =>
    ['ico', 'icns'].map(end => join('build', `${icon}.${end}`)),
  )
  expect([...named, ...ofArticles].filter(file => !existsSync(file))).toEqual([])
})

test("an article's file opens in Kronika on every system, and nothing asks for updates", () => {
  const association = z.object({ fileAssociations: z.array(z.object({ ext: z.string() })).length(1) })
  const { win, mac, linux, publish } = z
    .object({ win: association, mac: association, linux: association, publish: z.null() })
    .parse(configuration)
  expect([win, mac, linux].map(({ fileAssociations }) => fileAssociations[0]?.ext)).toEqual([
    'kronika',
    'kronika',
    'kronika',
  ])
  expect(publish).toBeNull()
})

test('each system gets its own build of sharp, Linux the one that shares no library with Electron', () => {
  expect(Object.entries(targets).map(([name, { natives }]) => [name, ...natives])).toEqual([
    ['linux-x64', '@img/sharp-wasm32'],
    ['win32-x64', '@img/sharp-win32-x64'],
    ['darwin-arm64', '@img/sharp-darwin-arm64', '@img/sharp-libvips-darwin-arm64'],
    ['darwin-x64', '@img/sharp-darwin-x64', '@img/sharp-libvips-darwin-x64'],
  ])
})

test('only what the built main loads from node_modules is a dependency; all else is bundled', async () => {
  const { dependencies } = z
    .object({ dependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(await readFile('package.json', 'utf8')))
  expect(Object.keys(dependencies)).toEqual(['sharp'])
})
