import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { copyDictionaries } from '../../build/dictionaries.mjs'
import { dictionaryFiles } from '../../electron/language/dictionaryFiles.ts'
import { loadDictionary } from '../../electron/language/loadDictionary.ts'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'

async function builtProgram() {
  const app = await mkdtemp(join(tmpdir(), 'kronika-slowniki-'))
  onTestFinished(() => rm(app, { recursive: true, force: true }))
  return { app, program: pathToFileURL(join(app, 'kronika.mjs')).href }
}

test('a program that was built reads the dictionaries beside it, and no others', async () => {
  const { app, program } = await builtProgram()
  const before = await loadDictionary(nodeFileSystem, dictionaryFiles('pl', program))
  copyDictionaries(app)
  const polish = await loadDictionary(nodeFileSystem, dictionaryFiles('pl', program))
  const english = await loadDictionary(nodeFileSystem, dictionaryFiles('en', program))
  expect([
    before,
    polish.ok && ['klastrem', 'Polskiej', 'clusters', 'klastrrem'].map(polish.value.check),
    english.ok && ['clusters', 'colour', '21st', 'klastrem'].map(english.value.check),
  ]).toEqual([
    { ok: false, refusal: { kind: 'no-dictionary', file: join(app, 'dictionaries', 'pl.aff') } },
    [true, true, false, false],
    [true, true, true, false],
  ])
})

test('the sources read the same dictionaries where npm put them', async () => {
  const polish = await loadDictionary(nodeFileSystem, dictionaryFiles('pl', import.meta.url))
  const english = await loadDictionary(nodeFileSystem, dictionaryFiles('en', import.meta.url))
  expect([polish.ok && polish.value.check('klastrem'), english.ok && english.value.check('clusters')]).toEqual([
    true,
    true,
  ])
})
