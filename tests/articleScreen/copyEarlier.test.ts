import { expect, test } from 'vitest'
import { copyEarlier } from '../../renderer/articles/copyEarlier.ts'
import type { ClipboardTexts } from '../../renderer/publishing/copyVersion.ts'

const block = {
  type: 'paragraph',
  attrs: { id: 'p1' },
  content: [
    { type: 'text', text: 'Weźmie udział ' },
    { type: 'text', text: '31 firm', marks: [{ type: 'bold' }] },
    { type: 'text', text: ' & gości' },
  ],
}

test('an earlier paragraph is copied with its formatting and as plain words, and without its id', async () => {
  const copied: ClipboardTexts[] = []
  const took = await copyEarlier(block, async texts => void copied.push(texts))
  expect([took, copied]).toEqual([
    true,
    [{ html: '<p>Weźmie udział <strong>31 firm</strong> &amp; gości</p>', plain: 'Weźmie udział 31 firm & gości' }],
  ])
})

test('a clipboard that takes nothing is told', async () => {
  const closed = () => Promise.reject(new DOMException('closed', 'NotAllowedError'))
  expect(await copyEarlier(block, closed)).toBe(false)
})
