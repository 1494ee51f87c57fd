import { expect, test } from 'vitest'
import { everyEn as en } from '../../shared/words/everyEn.ts'
import { everyPl as pl } from '../../shared/words/everyPl.ts'

const sentences = Object.entries({ pl, en }).flatMap(([language, catalogue]) =>
  Object.entries<string>(catalogue).map(([key, sentence]) => ({ name: `${language}: ${key}`, language, sentence })),
)

const saying = (pattern: RegExp, language?: 'pl' | 'en') =>
  sentences.filter(one => (!language || one.language === language) && pattern.test(one.sentence)).map(one => one.name)

/** An example in the other language stands under a key that ends in that language. */
const withoutExamples = (names: readonly string[], other: 'pl' | 'en') =>
  names.filter(name => !name.endsWith(`.${other}`))

test('nothing is exclaimed and nothing is empty', () => {
  expect(saying(/!|^\s*$/)).toEqual([])
})

test('a button says what it does: never OK, Tak, Zatwierdź, Yes', () => {
  expect(saying(/^(ok|tak|nie|zatwierdź|yes|no|submit|confirm)$/i)).toEqual([])
})

test('Kronika is plain: no please, no oops, no unfortunately', () => {
  expect(saying(/prosz[ęa]|\bups\b|niestety|przepraszam|\bplease\b|\boops\b|unfortunately|\bsorry\b/i)).toEqual([])
})

test('typography is that of print: real quotation marks, an ellipsis, no straight quotes', () => {
  expect(saying(/"|\.\.\./)).toEqual([])
  expect(withoutExamples(saying(/“/, 'pl'), 'en')).toEqual([])
  expect(withoutExamples(saying(/„/, 'en'), 'pl')).toEqual([])
})

test('nobody shouts: capitals only where a word is written so', () => {
  const knownAs =
    /\b(HTML|PNG|JPG|JPEG|ZIP|PARP|PAIH|SSE|FPPP|SEZ|FOLDER|FILE|DIR|PLIK|KATALOG|NAME|OSOBA|TIFF|AVIF|GIF|PDF|JSON|MB|GB|EL|ID|PL|EN|VII|RODO|GDPR|CSV)\b/g
  const shouting = sentences
    .filter(({ sentence }) =>
      /\p{Lu}{2,}/u.test(sentence.replace(/\{\{\w+\}\}|--\w+|[A-Z_]+=|Ctrl\S*/g, '').replace(knownAs, '')),
    )
    .map(({ name }) => name)
  expect(shouting).toEqual([])
})
