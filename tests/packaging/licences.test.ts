import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { z } from 'zod'
import { modulesOf } from '../../build/bundledModules.mjs'
import { packedBundles } from '../../build/stage.mjs'
import { filesOf, packagesAmong } from './archive.ts'

const linux = inject('linux')
const windows = inject('windows')

const manifest = z.object({
  version: z.string(),
  dependencies: z.record(z.string(), z.string()).default({}),
  peerDependencies: z.record(z.string(), z.string()).default({}),
})
const manifestIn = (folder: string) => manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')))

/** The titles of a LICENCES.txt: name and version, each between two rules. */
const titlesIn = (text: string): string[] => [...text.matchAll(/^=+\n(.+)\n=+$/gm)].flatMap(found => found[1] ?? [])
const textOf = (extracted: string): string => readFileSync(join(extracted, 'out/app/LICENCES.txt'), 'utf8')
const nameOf = (title: string): string => title.replace(/ [^ ]+$/, '')

/** Its files only hand on what is in the packages of ProseMirror; nothing of it remains in a bundle. */
const hollow = ['@tiptap/pm']

/** What stands in the list without lying in the package as such: Electron, what the bundler adds, the dictionaries, and three general texts. */
const standing = ['electron', 'rolldown', 'vite', 'dictionary-pl', 'dictionary-en-gb', 'LGPL-3.0', 'GPL-3.0', 'MPL-2.0']

test('each packed package stands in the list of licences with its version', () => {
  for (const { archive, extracted } of [linux, windows]) {
    const names = packagesAmong(filesOf(archive).map(({ path }) => path))
    const titles = names.map(name => `${name} ${manifestIn(join(extracted, 'node_modules', name)).version}`)
    const listed = titlesIn(textOf(extracted))
    expect(titles.filter(title => !listed.includes(title))).toEqual([])
  }
})

test('each package that a source imports stands in the list, and the list has nothing that none of them leads to', () => {
  const imported = importedBySources()
  for (const { archive, extracted } of [linux, windows]) {
    const inPackage = new Set(packagesAmong(filesOf(archive).map(({ path }) => path)))
    const listed = titlesIn(textOf(extracted)).map(nameOf)
    const led = everythingNeededBy(imported)
    expect(imported.filter(name => !listed.includes(name) && !hollow.includes(name))).toEqual([])
    expect(listed.filter(name => !led.has(name) && !inPackage.has(name) && !standing.includes(name))).toEqual([])
  }
})

test('every entry of the list has the text of a licence', () => {
  const entries = textOf(linux.extracted)
    .split(/^=+\n.+\n=+$/m)
    .slice(1)
  const titles = titlesIn(textOf(linux.extracted))
  expect(entries).toHaveLength(titles.length)
  expect(
    titles.filter((_, index) => !/permi|licen[cs]e/i.test(entries[index] ?? '') || (entries[index] ?? '').length < 400),
  ).toEqual([])
})

test('the bundler told of nearly all that is in the bundles', () => {
  for (const bundle of packedBundles.filter(name => name !== 'window')) {
    const told = Object.values(modulesOf(bundle)).reduce((sum, bytes) => sum + bytes, 0)
    expect([bundle, told / statSync(join('out/app', bundle)).size > 0.8]).toEqual([bundle, true])
  }
})

/** Packages named by the sources of what is packed; those of the browser host and the terminal are not in it. */
function importedBySources(): string[] {
  const names = new Set<string>()
  for (const process of ['shared', 'electron', 'renderer'])
    for (const file of readdirSync(process, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(tsx?|css)$/.test(file) || /^(cli|browserHost)[/\\]/.test(file)) continue
      const text = readFileSync(join(process, file), 'utf8').replaceAll(/import type [^;]*? from '[^']+'/g, '')
      for (const [, , name = ''] of text.matchAll(/(from|import|@import) ?\(?['"]((?:@[\w-]+\/)?[\w-]+)/g))
        names.add(name)
    }
  return [...names].filter(name => !['node', 'electron'].includes(name)).sort()
}

/** These packages and all that they depend on, in turn. */
function everythingNeededBy(names: readonly string[]): Set<string> {
  const found = new Set<string>()
  const take = (name: string): void => {
    if (found.has(name)) return
    found.add(name)
    try {
      const { dependencies, peerDependencies } = manifestIn(join('node_modules', name))
      for (const one of [...Object.keys(dependencies), ...Object.keys(peerDependencies)]) take(one)
    } catch {
      // Not installed: an optional peer that nobody asked for.
    }
  }
  for (const name of names) take(name)
  return found
}
