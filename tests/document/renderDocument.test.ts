import { expect, test } from 'vitest'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { renderDocument } from '../../shared/document/renderDocument.ts'

const words = (text: string, ...marks: { type: string; attrs?: Record<string, unknown> }[]): DocumentNode => ({
  type: 'text',
  text,
  marks,
})

const document: DocumentNode = {
  type: 'doc',
  content: [
    { type: 'title', content: [words('Kowalski & "Syn" <script>alert(1)</script>')] },
    { type: 'lead', content: [words('Ważne', { type: 'bold' }), words(' & pilne')] },
    {
      type: 'paragraph',
      attrs: { id: 'b1', formerly: ['b0'], pl: ['x'], basis: 'h' },
      content: [
        words('PARP', { type: 'mention', attrs: { kind: 'institution', id: 'parp', key: 'm1' } }),
        { type: 'hardBreak' },
        words('strona', { type: 'link', attrs: { href: 'https://narew.example/?a=1&b=2' } }),
      ],
    },
    {
      type: 'orderedList',
      attrs: { id: 'b2', start: 4 },
      content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }],
    },
    { type: 'photo', attrs: { id: 'b3', photo: '0123456789abcdef0123456789abcdef' } },
  ],
}

test('a document is HTML in plain Node: escaped, without ids of blocks', () => {
  expect(renderDocument(document)).toBe(
    '<h1>Kowalski &amp; "Syn" &lt;script&gt;alert(1)&lt;/script&gt;</h1>' +
      '<p class="lead"><strong>Ważne</strong> &amp; pilne</p>' +
      '<p><span data-mention="institution" data-record="parp" data-key="m1">PARP</span><br/>' +
      '<a href="https://narew.example/?a=1&amp;b=2" rel="noopener noreferrer">strona</a></p>' +
      '<ol start="4"><li><p></p></li></ol>' +
      '<figure data-photo="0123456789abcdef0123456789abcdef"></figure>',
  )
})

test('a page puts its own rendering in the place of a node or a mark', () => {
  const rendered = renderDocument(document, {
    nodes: {
      title: () => '',
      lead: () => '',
      photo: ({ node }) => `<img src="${node.attrs.photo}.jpg">`,
      orderedList: () => '',
    },
    marks: { mention: ({ children }) => children },
  })
  expect(rendered).toBe(
    '<p>PARP<br/><a href="https://narew.example/?a=1&amp;b=2" rel="noopener noreferrer">strona</a></p>' +
      '<img src="0123456789abcdef0123456789abcdef.jpg">',
  )
})

test('one block is rendered by itself', () => {
  expect(renderDocument({ type: 'heading', attrs: { level: 3 }, content: [words('Program')] })).toBe('<h3>Program</h3>')
})

test('a link that is not safe never reaches a page', () => {
  const hostile: DocumentNode = {
    type: 'paragraph',
    content: [words('kliknij', { type: 'link', attrs: { href: 'javascript:alert(1)' } })],
  }
  expect(() => renderDocument(hostile)).toThrow('unsafe link')
})

test('a link with a bold word in it is one link, and a mention with one is one mention', () => {
  const link = { type: 'link', attrs: { href: 'https://narew.example/' } }
  const mention = { type: 'mention', attrs: { kind: 'person', id: 'anna-korcz', key: 'm1' } }
  const text: DocumentNode = {
    type: 'paragraph',
    content: [
      words('Gość: ', { type: 'bold' }),
      words('Anna ', mention, { type: 'bold' }),
      words('Korcz', mention),
      words(' na '),
      words('stronie ', link),
      words('klastra', link, { type: 'bold' }, { type: 'italic' }),
      words(' Narew', link, { type: 'italic' }),
    ],
  }
  expect(renderDocument(text, { marks: { mention: ({ children }) => `[${children}]` } })).toBe(
    '<p><strong>Gość: </strong>[<strong>Anna </strong>Korcz] na <a href="https://narew.example/" rel="noopener noreferrer">' +
      'stronie <strong><em>klastra</em></strong><em> Narew</em></a></p>',
  )
})
