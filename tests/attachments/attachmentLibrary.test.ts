import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { troubledDisk } from '../storage/troubledDisk.ts'
import { article, attachmentDesk, idOf, pdf } from './pdfs.ts'

const files = (folder: string): Promise<string[]> => readdir(folder).catch(() => [])

test('a PDF is kept byte by byte under the name of its content, and the publisher finds it there', async () => {
  const { attachments, folder, handed } = await attachmentDesk()
  const bytes = pdf('Program kongresu')
  const id = idOf(bytes)
  const added = await attachments.add({ article, file: await handed('Program kongresu.pdf', bytes) })
  expect({ added, kept: await files(folder), found: await readFile(attachments.file(article, id)) }).toEqual({
    added: { ok: true, value: { id, name: 'Program kongresu.pdf', bytes: bytes.length, title: { pl: '', en: '' } } },
    kept: [`${id}.pdf`],
    found: bytes,
  })
})

test('the same PDF under another name is the same attachment with one file', async () => {
  const { attachments, folder, handed } = await attachmentDesk()
  const bytes = pdf('Slajdy')
  const answers = []
  for (const name of ['slajdy.pdf', 'slajdy (1).pdf']) {
    const added = await attachments.add({ article, file: await handed(name, bytes) })
    answers.push(added.ok && [added.value.id, added.value.name])
  }
  expect({ answers, kept: await files(folder) }).toEqual({
    answers: [
      [idOf(bytes), 'slajdy.pdf'],
      [idOf(bytes), 'slajdy (1).pdf'],
    ],
    kept: [`${idOf(bytes)}.pdf`],
  })
})

test('a file cut short by a full disk is made whole when it is added again', async () => {
  const { attachments, folder, handed } = await attachmentDesk()
  const bytes = pdf('Raport')
  const file = await handed('raport.pdf', bytes)
  await attachments.add({ article, file })
  await writeFile(join(folder, `${idOf(bytes)}.pdf`), bytes.subarray(0, 20))
  await attachments.add({ article, file })
  expect(await readFile(attachments.file(article, idOf(bytes)))).toEqual(bytes)
})

test('a PDF is told by its content: under any name, and with what a mail gateway put before it', async () => {
  const { attachments, handed } = await attachmentDesk()
  const late = (before: number) => Buffer.concat([Buffer.alloc(before, 0x20), pdf('późny nagłówek')])
  const answers = []
  for (const [name, bytes] of [
    ['program', pdf('bez rozszerzenia')],
    ['zaproszenie.PDF', pdf('wielkie litery')],
    ["„Bałtyk” <2026> & 'offshore'.pdf", pdf('znaki')],
    [`${'Zażółć gęślą jaźń '.repeat(11)}2.pdf`, pdf('długa nazwa')],
    ['z bramki.pdf', late(1019)],
    ['za późno.pdf', late(1020)],
  ] as const) {
    const added = await attachments.add({ article, file: await handed(name, bytes) })
    answers.push(added.ok ? added.value.name === name : added.refusal)
  }
  expect(answers).toEqual([true, true, true, true, true, { kind: 'not-a-pdf', file: 'za późno.pdf' }])
})

test('an accent that macOS writes apart is put together in the name', async () => {
  const { attachments, handed } = await attachmentDesk()
  const added = await attachments.add({ article, file: await handed('łódź.pdf'.normalize('NFD'), pdf('łódź')) })
  expect(added.ok && added.value.name).toBe('łódź.pdf'.normalize('NFC'))
})

test('what is no PDF is refused by name, and nothing of it is left', async () => {
  const { attachments, folder, handed } = await attachmentDesk()
  const gone = await handed('wyjęty.pdf', pdf('karta wyjęta'))
  await rm(gone.path)
  const batch = [
    await handed('udawany.pdf', Buffer.from('PK\x03\x04[Content_Types].xml')),
    await handed('pusty.pdf', Buffer.alloc(0)),
    { ...(await handed('nagranie.pdf', pdf('za duży'))), bytes: 200_000_001 },
    gone,
  ]
  const answers = []
  for (const file of batch) answers.push(await attachments.add({ article, file }))
  expect({ answers, kept: await files(folder) }).toEqual({
    answers: [
      { ok: false, refusal: { kind: 'not-a-pdf', file: 'udawany.pdf' } },
      { ok: false, refusal: { kind: 'empty', file: 'pusty.pdf' } },
      { ok: false, refusal: { kind: 'too-large', file: 'nagranie.pdf' } },
      { ok: false, refusal: { kind: 'unreadable', file: 'wyjęty.pdf' } },
    ],
    kept: [],
  })
})

test('an article that is not there gets no file', async () => {
  const { attachments, handed } = await attachmentDesk()
  expect(await attachments.add({ article: 'nieznany1', file: await handed('program.pdf', pdf('x')) })).toEqual({
    ok: false,
    refusal: { kind: 'not-open', file: 'program.pdf' },
  })
})

test('a full disk is named as such, and nothing half-written stays', async () => {
  const { disk, fs } = troubledDisk()
  const { attachments, folder, handed } = await attachmentDesk(fs)
  const file = await handed('program.pdf', pdf('Program'))
  disk.free = 100
  const added = await attachments.add({ article, file })
  expect({ added, kept: await files(folder) }).toEqual({
    added: { ok: false, refusal: { kind: 'disk-full', drive: '', needBytes: expect.any(Number) } },
    kept: [],
  })
})
