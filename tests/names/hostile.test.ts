import { expect, test } from 'vitest'
import { findNames } from '../../shared/directory/mentions/findNames.ts'
import { nearMisses } from '../../shared/directory/mentions/nearMisses.ts'
import { unknownNames } from '../../shared/directory/mentions/unknownNames.ts'
import { houseIndex } from './errorsIn.ts'

test('texts that nobody would write are read to the end in no time and name nobody', { timeout: 5_000 }, () => {
  const texts = [
    '',
    ' '.repeat(100_000),
    'A-'.repeat(20_000),
    "a'".repeat(20_000),
    'A.'.repeat(20_000),
    'Jan '.repeat(20_000),
    '„'.repeat(50_000),
    '\u0000\uD800 \uDFFF{id:x}',
    'Ryszard\u2028Wierzba',
  ]
  const found = texts.map(text =>
    (['pl', 'en'] as const).map(
      language =>
        findNames(houseIndex, [text], language).length +
        nearMisses(houseIndex, [text], language).length +
        unknownNames(houseIndex, [text], language).length,
    ),
  )
  expect(found).toEqual(texts.map(() => [0, 0]))
})
