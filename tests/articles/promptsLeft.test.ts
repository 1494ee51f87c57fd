import { expect, test } from 'vitest'
import { promptsLeft } from '../../shared/articles/promptsLeft.ts'
import { beginningOf } from '../../shared/articles/templates.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { emptyDocument } from '../../shared/document/emptyDocument.ts'

const paragraph = (text: string): DocumentNode => ({
  type: 'doc',
  content: [
    { type: 'title' },
    { type: 'lead' },
    { type: 'paragraph', attrs: { id: 'p' }, content: [{ type: 'text', text }] },
  ],
})

test('prompts of a template are found where they were left, and only those', () => {
  const pl = paragraph(
    'Wzięło udział [liczba] uczestników. „To dobry [śmiech] pomysł”, mówił [imię i nazwisko, funkcja].',
  )
  expect(promptsLeft({ pl, en: emptyDocument('e') })).toEqual(['[liczba]', '[imię i nazwisko, funkcja]'])
})

test('an item just made from a template is full of them, in both languages', () => {
  const { pl, en } = beginningOf('congress', () => 'id')
  const left = promptsLeft({ pl, en })
  expect([left.includes('[Nazwa kongresu]'), left.includes('[Name of the congress]')]).toEqual([true, true])
})

test('a blank item asks for nothing', () => {
  const { pl, en } = beginningOf('blank', () => 'id')
  expect(promptsLeft({ pl, en })).toEqual([])
})
