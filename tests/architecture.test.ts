import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))

/** Within a process, a feature may import those to its left, never those to its right. */
const order: Readonly<Record<string, readonly string[]>> = {
  shared:
    'result stamped language words document directory photos attachments settings translation articles checks publishing history importing search library contract'.split(
      ' ',
    ),
  electron:
    'storage language settings jobs directory photos attachments history articles translation importing search publishing library serving rpc window browserHost cli'.split(
      ' ',
    ),
  renderer:
    'newsroom i18n names ui jobs editor directory photos attachments translation checks history search publishing importing articles settings library help'.split(
      ' ',
    ),
}

/** Files beside the folders: compositions, which may import everything in their process. */
const compositions = new Set([
  'shared/contract.ts',
  'electron/main.ts',
  'electron/preload.ts',
  'renderer/main.tsx',
  'renderer/App.tsx',
  'renderer/Screens.tsx',
  'renderer/useNewsroomEvents.ts',
])

const sourceFiles = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(ts|tsx)$/.test(name))
    .map(name => join(folder, name).replaceAll('\\', '/'))

const importsOf = (file: string): string[] =>
  [...readFileSync(join(root, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].flatMap(
    found => found[1] ?? [],
  )

/** 'shared/words/pl.ts' is of feature words; 'shared/result.ts' of feature result. */
function featureOf(file: string): { process: string; feature: string } {
  const [process = '', second = ''] = file.split('/')
  return { process, feature: second.replace(/\.tsx?$/, '') }
}

test('every folder stands in the list of its process', () => {
  const unlisted = Object.entries(order).flatMap(([process, features]) =>
    readdirSync(join(root, process), { withFileTypes: true })
      .filter(entry => entry.isDirectory() && !features.includes(entry.name))
      .map(entry => `${process}/${entry.name}`),
  )
  expect(unlisted).toEqual([])
})

test('window and main meet only in shared, and features are read left to right', () => {
  const breaches: string[] = []
  for (const process of Object.keys(order)) {
    for (const file of sourceFiles(process)) {
      for (const imported of importsOf(file)) {
        if (!imported.startsWith('.')) continue
        const target = relative(root, resolve(root, dirname(file), imported)).replaceAll('\\', '/')
        const from = featureOf(file)
        const to = featureOf(target)
        if (to.process !== from.process) {
          if (to.process !== 'shared') breaches.push(`${file} imports ${target}`)
          continue
        }
        if (compositions.has(file)) continue
        const features = order[process] ?? []
        if (features.indexOf(to.feature) > features.indexOf(from.feature))
          breaches.push(`${file} imports ${target}, which is to its right`)
      }
    }
  }
  expect(breaches).toEqual([])
})

test('packages stay in the process they belong to', () => {
  const forbidden: Readonly<Record<string, RegExp>> = {
    shared: /^(node:|electron$|react|@mantine|lowdb|sharp)/,
    electron: /^(react|@mantine|@tiptap\/react|react-dom)/,
    renderer: /^(node:|electron$|lowdb|sharp)/,
  }
  const breaches = Object.entries(forbidden).flatMap(([process, packages]) =>
    sourceFiles(process).flatMap(file =>
      importsOf(file)
        .filter(name => packages.test(name))
        .map(name => `${file} imports ${name}`),
    ),
  )
  expect(breaches).toEqual([])
})

test("only the window folder, main and preload import 'electron'", () => {
  const outside = sourceFiles('electron')
    .filter(file => !file.startsWith('electron/window/') && !['electron/main.ts', 'electron/preload.ts'].includes(file))
    .filter(file => importsOf(file).includes('electron'))
  expect(outside).toEqual([])
})

test('nothing is written for a kind of code, and nothing silences the compiler', () => {
  const names = /(^|\/)(utils|helpers|common|constants|types|index)\.tsx?$/
  const smells = /as unknown as|: any\b|as any\b|@ts-(ignore|expect-error)|export default|NODE_ENV/
  const breaches = ['shared', 'electron', 'renderer'].flatMap(process =>
    sourceFiles(process).flatMap(file => [
      ...(names.test(file) ? [`${file} is named for a kind of code`] : []),
      ...readFileSync(join(root, file), 'utf8')
        .split('\n')
        .flatMap((line, at) => (smells.test(line) ? [`${file}:${at + 1} ${line.trim()}`] : [])),
    ]),
  )
  expect(breaches).toEqual([])
})
