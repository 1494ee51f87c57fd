import { expect, test } from 'vitest'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { mentionsIn } from '../../shared/document/mentionsIn.ts'
import { blocksOf, leadOf, titleOf } from '../../shared/document/parts.ts'
import { plainText } from '../../shared/document/plainText.ts'
import { wordCount, wordsOfText } from '../../shared/document/wordCount.ts'

const words = (text: string, ...marks: { type: string; attrs?: Record<string, unknown> }[]): DocumentNode => ({
  type: 'text',
  text,
  marks,
})
const paragraph = (...content: DocumentNode[]): DocumentNode => ({ type: 'paragraph', content })
const mention = (key: string, id = 'parp') => ({ type: 'mention', attrs: { kind: 'institution', id, key } })

const congress: DocumentNode = {
  type: 'doc',
  content: [
    { type: 'title', content: [words('Kongres klastrów')] },
    { type: 'lead', content: [words('Dwa dni '), words('rozmów', { type: 'bold' }), words(' w Gdańsku.')] },
    { type: 'heading', attrs: { level: 2 }, content: [words('Program')] },
    {
      type: 'bulletList',
      content: ['panel', 'wizyta w hucie'].map(item => ({ type: 'listItem', content: [paragraph(words(item))] })),
    },
    {
      type: 'table',
      content: [
        {
          type: 'tableRow',
          content: [
            { type: 'tableCell', content: [paragraph(words('9.00'))] },
            { type: 'tableCell', content: [paragraph(words('Otwarcie'))] },
          ],
        },
      ],
    },
    { type: 'photo', attrs: { photo: '0123456789abcdef0123456789abcdef' } },
    paragraph(words('Do'), { type: 'hardBreak' }, words('zobaczenia')),
  ],
}

test('the words of a version, blocks and cells kept apart', () => {
  expect(plainText(congress)).toBe(
    'Kongres klastrów\n\nDwa dni rozmów w Gdańsku.\n\nProgram\n\npanel\nwizyta w hucie\n\n9.00\tOtwarcie\n\nDo\nzobaczenia',
  )
})

test('title and lead are bare words, the body is what follows', () => {
  expect([titleOf(congress), leadOf(congress), blocksOf(congress).map(block => block.type)]).toEqual([
    'Kongres klastrów',
    'Dwa dni rozmów w Gdańsku.',
    ['heading', 'bulletList', 'table', 'photo', 'paragraph'],
  ])
})

test('words are counted as an office counts them', () => {
  const counted = [
    ['', 0],
    [' – — … „ ” ', 0],
    ['Wzięło udział 34 firm.', 4],
    ['PARP-ie i PAIH-u', 3],
    ['e-mail: biuro@klaster.example', 2],
    ['biało-czerwony, 34,5 mln zł', 4],
    ['18–19 listopada 2026\u00a0r.', 4],
    ['Gdańsk–Gdynia — razem', 3],
    ['well-known state-of-the-art lab’s', 3],
    ['and/or', 1],
  ] as const
  expect(counted.map(([text]) => [text, wordsOfText(text)])).toEqual(counted.map(one => [...one]))
})

test('a version counts title, lead and body', () => {
  expect(wordCount(congress)).toBe(2 + 5 + 1 + 4 + 2 + 2)
})

test('a mention with a bold word in it is one; a second one beside it is another', () => {
  const text = paragraph(
    words('Partnerem była '),
    words('Polska Agencja ', mention('m1')),
    words('Rozwoju', mention('m1'), { type: 'bold' }),
    words(' Przedsiębiorczości', mention('m1')),
    words(' (', { type: 'italic' }),
    words('PARP', mention('m2')),
    words('PAIH', mention('m3', 'paih')),
    words(') i '),
    words('PARP', mention('m1')),
  )
  expect(mentionsIn({ type: 'doc', content: [text] })).toEqual([
    { kind: 'institution', id: 'parp', key: 'm1', text: 'Polska Agencja Rozwoju Przedsiębiorczości' },
    { kind: 'institution', id: 'parp', key: 'm2', text: 'PARP' },
    { kind: 'institution', id: 'paih', key: 'm3', text: 'PAIH' },
    { kind: 'institution', id: 'parp', key: 'm1', text: 'PARP' },
  ])
})
