import { expect, test } from 'vitest'
import { attachmentAdding } from '../../renderer/attachments/attachmentAdding.ts'
import { hasAttachment } from '../../renderer/attachments/attachmentEdits.ts'
import { refusedSentence } from '../../renderer/attachments/refusedSentence.ts'
import type { Unreachable } from '../../renderer/ui/attempt.ts'
import type { Attachment } from '../../shared/attachments/attachment.ts'
import type { AttachmentRefusal } from '../../shared/contract/attachments.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import { wordsIn } from '../../shared/words/words.ts'
import { settle } from '../articleScreen/fakeTime.ts'
import { attachmentOf } from './attachmentOf.ts'

type Answer = Result<Attachment, AttachmentRefusal | Unreachable>

/** A list whose files arrive when the test answers for them by name. */
function list() {
  const asked = new Map<string, (answer: Answer) => void>()
  const kept: { attachment: Attachment; drop: number }[] = []
  const adding = attachmentAdding({
    handOver: async file =>
      file.name === 'ogromny.pdf' ? refused({ kind: 'too-large', file: file.name }) : done(file.name),
    add: token => new Promise(resolve => asked.set(token, resolve)),
    keep(attachment, drop) {
      const all = kept.map(one => one.attachment)
      if (hasAttachment(all, attachment.id)) return 'already-there'
      kept.push({ attachment, drop })
      return 'added'
    },
  })
  return {
    adding,
    async give(...names: string[]) {
      adding.add(names.map(name => new File(['%PDF-'], name)))
      await settle()
    },
    async answer(name: string, answer: Answer) {
      asked.get(name)?.(answer)
      asked.delete(name)
      await settle()
    },
    asked: () => [...asked.keys()],
    kept: () => kept.map(({ attachment, drop }) => `${attachment.name} ${drop}`),
    arriving: () => adding.state.get().arriving.map(({ file }) => file.name),
    refused: () => adding.state.get().refused.map(({ file, refusal }) => `${file}: ${refusal.kind}`),
  }
}

test('files arrive one after the other in the order given, and those given together are one step', async () => {
  const files = list()
  await files.give('program.pdf', 'slajdy.pdf')
  await files.give('raport.pdf')
  const atFirst = { asked: files.asked(), arriving: files.arriving() }
  for (const [name, letter] of [
    ['program.pdf', 'a'],
    ['slajdy.pdf', 'b'],
    ['raport.pdf', 'c'],
  ] as const)
    await files.answer(name, done(attachmentOf(name, letter)))
  expect({ atFirst, kept: files.kept(), arriving: files.arriving() }).toEqual({
    atFirst: { asked: ['program.pdf'], arriving: ['program.pdf', 'slajdy.pdf', 'raport.pdf'] },
    kept: ['program.pdf 0', 'slajdy.pdf 0', 'raport.pdf 1'],
    arriving: [],
  })
})

test('one that is refused does not stop the rest, and the same file twice is said to be there already', async () => {
  const files = list()
  await files.give('ogromny.pdf', 'udawany.pdf', 'program.pdf', 'program (1).pdf')
  await files.answer('udawany.pdf', refused({ kind: 'not-a-pdf', file: 'udawany.pdf' }))
  await files.answer('program.pdf', done(attachmentOf('program.pdf', 'a')))
  await files.answer('program (1).pdf', done(attachmentOf('program (1).pdf', 'a')))
  expect({ kept: files.kept(), refused: files.refused() }).toEqual({
    kept: ['program.pdf 0'],
    refused: ['ogromny.pdf: too-large', 'udawany.pdf: not-a-pdf', 'program (1).pdf: already-there'],
  })
})

test('a file that is gone before it is sent cannot be read, whatever main would say', async () => {
  const files = list()
  const gone = Object.assign(new File(['%PDF-'], 'wyjęty.pdf'), {
    slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }),
  })
  files.adding.add([gone])
  await settle()
  expect({ refused: files.refused(), asked: files.asked() }).toEqual({ refused: ['wyjęty.pdf: unreadable'], asked: [] })
})

test('what is no PDF or far too large is not sent in vain', async () => {
  const files = list()
  const film = Object.defineProperty(new File(['%PDF-'], 'nagranie.pdf'), 'size', { value: 900_000_000 })
  files.adding.add([new File(['PK\x03\x04'], 'udawany.pdf'), new File([], 'pusty.pdf'), film])
  await settle()
  await settle()
  expect({ refused: files.refused(), asked: files.asked() }).toEqual({
    refused: ['udawany.pdf: not-a-pdf', 'pusty.pdf: empty', 'nagranie.pdf: too-large'],
    asked: [],
  })
})

test('what was refused stands until it is read or others are given', async () => {
  const files = list()
  await files.give('ogromny.pdf')
  const said = files.refused()
  files.adding.forget()
  const read = files.refused()
  await files.give('ogromny.pdf')
  await files.give('program.pdf')
  expect([said, read, files.refused()]).toEqual([['ogromny.pdf: too-large'], [], []])
})

test('every refusal names the file, says what happened and what to do', () => {
  const kinds = [
    { kind: 'not-a-pdf', file: 'a.pdf' },
    { kind: 'unreachable' },
    { kind: 'already-there' },
    { kind: 'disk-full', drive: 'D:', needBytes: 31_000_000 },
  ] as const
  const file = '„Bałtyk” <2026>.pdf'
  expect(kinds.map(refusal => refusedSentence(wordsIn('pl'), { file, refusal }))).toEqual([
    '„Bałtyk” <2026>.pdf: to nie jest plik PDF. Zapisz dokument jako PDF i dodaj go ponownie.',
    '„Bałtyk” <2026>.pdf: nie dotarł, Kronika nie odpowiadała. Dodaj go ponownie.',
    '„Bałtyk” <2026>.pdf: ten plik już jest na liście.',
    expect.stringMatching(/^„Bałtyk” <2026>\.pdf: nie dodano\. .*31 MB/),
  ])
})
