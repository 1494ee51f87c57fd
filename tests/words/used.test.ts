import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { everyEn as en } from '../../shared/words/everyEn.ts'
import { everyPl as pl } from '../../shared/words/everyPl.ts'
import { pl as windowPl } from '../../shared/words/pl.ts'
import { baseOf } from './sentences.ts'

/** Keys that are put together from a name, with * for the name. A new one is listed here, so that it is seen. */
const composed: readonly string[] = [
  'directory.column.*',
  'directory.filter.*',
  'directory.kind.*',
  'editor.text.*',
  'editor.toolbar.*',
  'library.column.*',
  'library.import.*',
  'library.order.*',
  'library.template.*',
  'library.templateWhat.*',
  'record.case.*',
  'record.category.*',
  'record.gender.*',
  'record.gender.byName.*',
  'recovery.waiting.*',
  'saving.*.*',
  'saving.*.*On',
  'saving.*.inUse',
  'saving.*.inUseUnknown',
  'settings.address.*',
  'settings.logo.*',
  'settings.section.*',
  'settings.sectionWhat.*',
  'settings.theme.*',
  'shell.state.*',
  'terminal.case.*',
  'terminal.state.*',
  'terminal.usage.*',
  'terminal.version.*',
  'terminal.wrong.*',
  'trash.column.*',
  'verify.ask.*',
  'verify.askWhat.*',
  'verify.finding.*',
  'verify.many.*',
  'verify.mend.*',
  'verify.refused.*',
]

const root = new URL('../..', import.meta.url).pathname
const source = /\.(ts|tsx|mjs)$/

async function sourceOf(folder: string): Promise<string> {
  const names = await readdir(join(root, folder), { recursive: true })
  const files = names.filter(name => source.test(name) && !/^words[\\/](pl|en)[\\/]/.test(name))
  return (await Promise.all(files.map(name => readFile(join(root, folder, name), 'utf8')))).join('\n')
}

const features = [...new Set(Object.keys(pl).map(key => key.split('.')[0]))].join('|')

/** A pattern of keys: * stands for one name, which has no dot in it. */
const keysLike = (pattern: string) => new RegExp(`^${pattern.replaceAll('.', '\\.').replaceAll('*', '[\\w-]+')}$`)

const keys = [...new Set([...Object.keys(pl), ...Object.keys(en)].map(baseOf))]

test('every sentence is said somewhere, and every composed key is listed', async () => {
  const code = (await Promise.all(['shared', 'electron', 'renderer', 'build'].map(sourceOf))).join('\n')
  const quoted = code.matchAll(new RegExp(`['"\`]((?:${features})\\.[\\w.-]+)['"\`]`, 'g'))
  const written = new Set([...quoted].map(match => match[1]))
  const templates = code.matchAll(new RegExp(`\`((?:${features})\\.[\\w.-]*\\$\\{[^\`]*)\``, 'g'))
  const patterns = [...templates]
    .map(match => (match[1] ?? '').replace(/\$\{[^}]*\}/g, '*'))
    .filter(pattern => keys.some(key => keysLike(pattern).test(key)))
  const unused = keys.filter(key => !written.has(key) && !composed.some(one => keysLike(one).test(key)))
  expect({ unused, composed: [...new Set(patterns)].sort() }).toEqual({ unused: [], composed: [...composed].sort() })
})

test('the window says nothing of what is left to the menu of the system, the start and the terminal', async () => {
  const window = await sourceOf('renderer')
  const beyond = [...Object.keys(pl)].filter(key => !(key in windowPl)).map(baseOf)
  expect([beyond.length > 100, beyond.filter(key => window.includes(`'${key}'`))]).toEqual([true, []])
})
