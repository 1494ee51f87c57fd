import { expect, test } from 'vitest'
import { readArguments } from '../../electron/cli/arguments.ts'
import { spokenLanguage } from '../../electron/cli/spokenLanguage.ts'

const nothing = {
  json: false,
  zip: false,
  deep: false,
  mend: false,
  library: null,
  lang: null,
  out: null,
  gender: null,
  directory: null,
}

test('options may stand before and after what they belong to', () => {
  const asked = {
    ...nothing,
    command: 'import',
    words: ['relacja.md'],
    json: true,
    library: 'D:\\Kronika',
    lang: 'pl',
  }
  expect([
    readArguments(['--json', '--library', 'D:\\Kronika', 'import', 'relacja.md', '--lang', 'pl']),
    readArguments(['import', '--lang', 'pl', 'relacja.md', '--library', 'D:\\Kronika', '--json']),
  ]).toEqual(Array(2).fill({ ok: true, value: asked }))
})

test('after two dashes a file may be called like an option', () => {
  expect(readArguments(['photos', 'kongres2026', '--', '--json', '-1.jpg'])).toEqual({
    ok: true,
    value: { ...nothing, command: 'photos', words: ['kongres2026', '--json', '-1.jpg'] },
  })
})

test('help is asked for in three ways', () => {
  expect(
    [['help'], ['--help'], ['export', '-h']]
      .map(typed => readArguments(typed))
      .map(read => read.ok && read.value.command),
  ).toEqual(Array(3).fill('help'))
})

test('what cannot be meant is named', () => {
  const wrong = [
    [],
    ['usun'],
    ['list', '--force'],
    ['list', '--library'],
    ['import', 'a.md', '--lang', '--json'],
    ['list', '--zip'],
    ['--out', 'strona', 'show', 'kongres2026'],
    ['export', 'kongres2026', '--lang', 'pl'],
    ['list', '--directory', 'spis.json'],
  ]
  expect(wrong.map(typed => readArguments(typed)).map(read => !read.ok && read.refusal)).toEqual([
    { kind: 'no-command', word: '' },
    { kind: 'unknown-command', word: 'usun' },
    { kind: 'unknown-option', word: '--force' },
    { kind: 'needs-value', word: '--library' },
    { kind: 'needs-value', word: '--lang' },
    { kind: 'unknown-option', word: '--zip' },
    { kind: 'unknown-option', word: '--out' },
    { kind: 'unknown-option', word: '--lang' },
    { kind: 'unknown-option', word: '--directory' },
  ])
})

test('the terminal speaks what was chosen in Kronika, else English to English systems, else Polish', () => {
  expect([
    spokenLanguage('pl', { LANG: 'en_GB.UTF-8' }),
    spokenLanguage('en', { LANG: 'pl_PL.UTF-8' }),
    spokenLanguage(null, { LANG: 'en_GB.UTF-8' }),
    spokenLanguage(null, { LANG: 'en_GB.UTF-8', LC_ALL: 'pl_PL.UTF-8' }),
    spokenLanguage(null, { LANG: 'C' }),
    spokenLanguage(null, {}),
  ]).toEqual(['pl', 'en', 'en', 'pl', 'pl', 'pl'])
})
