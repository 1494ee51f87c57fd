import { expect, test } from 'vitest'
import { checkDocument } from '../../shared/document/checkDocument.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'

const words = (text: string, ...marks: { type: string; attrs?: Record<string, unknown> }[]): DocumentNode => ({
  type: 'text',
  text,
  ...(marks.length > 0 && { marks }),
})
const paragraph = (...content: DocumentNode[]): DocumentNode => ({
  type: 'paragraph',
  ...(content.length > 0 && { content }),
})
const versionOf = (...blocks: DocumentNode[]): DocumentNode => ({
  type: 'doc',
  content: [{ type: 'title', content: [words('Kongres klastrów')] }, { type: 'lead' }, ...blocks],
})
const why = (document: unknown): string => {
  const checked = checkDocument(document)
  return checked.ok ? 'accepted' : checked.refusal.why
}

/** Every block and mark that a version may have. */
const whole = versionOf(
  { type: 'heading', attrs: { id: 'b1', level: 3 }, content: [words('Program')] },
  {
    type: 'paragraph',
    attrs: { id: 'b2', formerly: ['b0'], from: 'b9' },
    content: [
      words('Anna ', { type: 'mention', attrs: { kind: 'person', id: 'anna-korcz', key: 'm1' } }),
      words('Korcz', { type: 'mention', attrs: { kind: 'person', id: 'anna-korcz', key: 'm1' } }, { type: 'bold' }),
      { type: 'hardBreak' },
      words('zaprasza', { type: 'link', attrs: { href: 'https://narew.example/' } }, { type: 'italic' }),
    ],
  },
  { type: 'bulletList', attrs: { id: 'b3' }, content: [{ type: 'listItem', content: [paragraph(words('panel'))] }] },
  { type: 'orderedList', attrs: { id: 'b4', start: 3 }, content: [{ type: 'listItem', content: [paragraph()] }] },
  {
    type: 'quotation',
    attrs: { id: 'b5' },
    content: [paragraph(words('Ważny dzień.')), { type: 'quotationAuthor', content: [words('Jan Zając')] }],
  },
  {
    type: 'table',
    attrs: { id: 'b6' },
    content: [
      {
        type: 'tableRow',
        content: [{ type: 'tableHeader', attrs: { colspan: 2 }, content: [paragraph(words('Godzina'))] }],
      },
      {
        type: 'tableRow',
        content: [
          { type: 'tableCell', content: [paragraph(words('9.00'))] },
          {
            type: 'tableCell',
            content: [{ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(words('otwarcie'))] }] }],
          },
        ],
      },
    ],
  },
  { type: 'horizontalRule', attrs: { id: 'b7' } },
  { type: 'photo', attrs: { id: 'b8', photo: '0123456789abcdef0123456789abcdef' } },
  { type: 'video', attrs: { id: 'b10', address: 'https://www.youtube.com/watch?v=x' } },
  { type: 'attachment', attrs: { id: 'b11', hash: '0123456789abcdef0123456789abcdef', name: 'program.pdf' } },
  { type: 'paragraph', attrs: { id: 'e1', pl: ['b2'], basis: 'a1b2', confirmed: true } },
)

test('a version with every block and mark is given back as it was', () => {
  expect(checkDocument(whole)).toEqual({ ok: true, value: whole })
})

test('attributes that say nothing are not stored', () => {
  expect(
    checkDocument(versionOf({ type: 'paragraph', attrs: { id: 'b1', from: null, pl: null, formerly: null } })),
  ).toEqual({
    ok: true,
    value: versionOf({ type: 'paragraph', attrs: { id: 'b1' } }),
  })
})

test('what is no version is refused, with the reason for the log', () => {
  expect([
    why(null),
    why({ type: 'paragraph' }),
    why(versionOf({ type: 'codeBlock' })),
    why(versionOf(paragraph(words('x', { type: 'underline' })))),
    why({ type: 'doc', content: [{ type: 'title' }, { type: 'paragraph' }] }),
    why(versionOf()),
    why({
      type: 'doc',
      content: [{ type: 'title', content: [words('x', { type: 'bold' })] }, { type: 'lead' }, paragraph()],
    }),
    why(versionOf({ type: 'heading', attrs: { level: 1 } })),
    why(versionOf(paragraph(words('x', { type: 'link', attrs: { href: 'javascript:alert(1)' } })))),
    why(versionOf({ type: 'video', attrs: { address: 'http://vimeo.com/1' } })),
    why(versionOf({ type: 'photo', attrs: { photo: '../../etc/passwd' } })),
    why(versionOf(paragraph(words('x', { type: 'mention', attrs: { kind: 'firm', id: 'parp', key: 'm' } })))),
    why(versionOf({ type: 'listItem', content: [paragraph()] })),
  ]).toEqual([
    'Invalid input for Node.fromJSON',
    'paragraph is not a document',
    'Unknown node type: codeBlock',
    'There is no mark type underline in this schema',
    'Invalid content for node doc: <title, paragraph>',
    'Invalid content for node doc: <title("Kongres klastrów"), lead>',
    'Invalid content for node title: <bold("x")>',
    'heading of level 1',
    'unsafe link javascript:alert(1)',
    'unsafe video http://vimeo.com/1',
    'photo ../../etc/passwd',
    'mention of kind firm',
    'Invalid content for node doc: <title("Kongres klastrów"), lead, listItem(paragra',
  ])
})
