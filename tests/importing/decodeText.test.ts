import { expect, test } from 'vitest'
import { decodeText } from '../../electron/importing/decodeText.ts'

const sentence = 'Zażółć gęślą jaźń — „Źdźbło”'

/** What only the Polish code pages have: the letters and their bytes. */
const windows: Readonly<Record<string, number>> = {
  ą: 0xb9,
  ć: 0xe6,
  ę: 0xea,
  ł: 0xb3,
  ń: 0xf1,
  ó: 0xf3,
  ś: 0x9c,
  ź: 0x9f,
  ż: 0xbf,
  Ź: 0x8f,
  '„': 0x84,
  '”': 0x94,
  '—': 0x97,
}
const iso: Readonly<Record<string, number>> = { ...windows, ą: 0xb1, ś: 0xb6, ź: 0xbc, Ź: 0xac }

const encoded = (text: string, table: Readonly<Record<string, number>>): Uint8Array =>
  Uint8Array.from([...text].map(letter => table[letter] ?? letter.charCodeAt(0)))

const utf16 = (text: string, bigEndian: boolean): Buffer => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le')
  return bigEndian ? bytes.swap16() : bytes
}

test('text is read in every encoding a Polish office has', () => {
  expect({
    utf8: decodeText(Buffer.from(sentence)),
    utf8Marked: decodeText(Buffer.from(`\ufeff${sentence}`)),
    utf16: decodeText(utf16(sentence, false)),
    utf16BigEndian: decodeText(utf16(sentence, true)),
    windows1250: decodeText(encoded(sentence, windows)),
    iso88592: decodeText(encoded('Zażółć gęślą jaźń, Źdźbło', iso)),
  }).toEqual({
    utf8: sentence,
    utf8Marked: sentence,
    utf16: sentence,
    utf16BigEndian: sentence,
    windows1250: sentence,
    iso88592: 'Zażółć gęślą jaźń, Źdźbło',
  })
})

test('what is not text is not made into letters', () => {
  const picture = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0])
  const half = Buffer.from(`\ufeff${sentence}`, 'utf16le').subarray(0, 7)
  expect([picture, Buffer.from('PK\u0003\u0004'), Buffer.from('tekst\u0000tekst'), half].map(decodeText)).toEqual(
    Array(4).fill(null),
  )
})
