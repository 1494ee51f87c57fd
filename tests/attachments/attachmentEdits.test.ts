import { expect, test } from 'vitest'
import {
  movedAttachment,
  withAttachment,
  withAttachmentAt,
  withoutAttachment,
  withTitle,
} from '../../renderer/attachments/attachmentEdits.ts'
import { attachmentOf } from './attachmentOf.ts'

const [programme, slides, report] = [
  attachmentOf('program.pdf', 'a'),
  attachmentOf('slajdy.pdf', 'b'),
  attachmentOf('raport.pdf', 'c'),
]
const all = [programme, slides, report]
const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name)

test('a file goes one place up or down, and stays where the list ends', () => {
  expect([
    names(movedAttachment(all, slides.id, -1)),
    names(movedAttachment(all, slides.id, 1)),
    movedAttachment(all, programme.id, -1),
    movedAttachment(all, report.id, 1),
    movedAttachment(all, 'nieznany', 1),
  ]).toEqual([['slajdy.pdf', 'program.pdf', 'raport.pdf'], ['program.pdf', 'raport.pdf', 'slajdy.pdf'], all, all, all])
})

test('a removed file comes back where it stood, once', () => {
  const without = withoutAttachment(all, slides.id)
  expect([withAttachmentAt(without, slides, 1), withAttachmentAt(all, slides, 0), withAttachment(all, slides)]).toEqual(
    [all, all, all],
  )
})

test('a title is that of one file', () => {
  const title = { pl: 'Program kongresu', en: '' }
  expect(withTitle(all, programme.id, title)).toEqual([{ ...programme, title }, slides, report])
})
