import { expect, test } from 'vitest'
import { wordCount, wordsOfText } from '../../shared/document/wordCount.ts'

test.each([
  ['', 0],
  ['  \n\t ', 0],
  ['Kongres otworzył prezes klastra.', 4],
  ['PARP-ie e-mail 34,5 18–19', 4],
  ['firmy – i samorząd — razem', 4],
  ['Gdańsk—Gdynia', 2],
  ['„Żółć” (śląska)', 2],
  ['35 mln zł', 3],
  ['słowo w 😀 emoji', 3],
  ['𝔎ongres', 1],
])('%s has %i words', (text, words) => {
  expect(wordsOfText(text)).toBe(words)
})

test('the name of a PDF in the text is not counted, as the head of its column does not count it', () => {
  const document = {
    type: 'doc',
    content: [
      { type: 'title', content: [{ type: 'text', text: 'Kongres' }] },
      { type: 'lead' },
      { type: 'attachment', attrs: { hash: 'abc', name: 'Program kongresu.pdf' } },
    ],
  }
  expect(wordCount(document)).toBe(1)
})
