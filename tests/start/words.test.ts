import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { nodeTrouble } from '../../build/nodeVersion.mjs'
import { startWords, startWordsIn } from '../../build/startWords.mjs'

test('an old Node is told what is needed, a new one nothing', () => {
  expect(['18.20.4', '20.18.3', '20.19.0', '22.12.0', '24.21.0'].map(version => nodeTrouble(version))).toEqual([
    { needed: '20.19', found: '18.20.4' },
    { needed: '20.19', found: '20.18.3' },
    null,
    null,
    null,
  ])
})

test('what is said before anything is built is said in both languages, with the same values, and all of it is used', async () => {
  const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(found => found[1]).sort()
  const facts = (language: 'pl' | 'en') =>
    Object.entries(startWords[language]).map(([key, text]) => [key, placeholders(text)])
  expect(facts('en')).toEqual(facts('pl'))
  const start = await readFile(new URL('../../build/start.mjs', import.meta.url), 'utf8')
  expect(Object.keys(startWords.pl).filter(key => !start.includes(`'${key}'`))).toEqual([])
})

test('a sentence is said with its values', () => {
  expect(startWordsIn('pl')('inBrowser', { why: 'nie ma ekranu' })).toBe(
    'Kronika otworzy się w przeglądarce: nie ma ekranu.',
  )
})
