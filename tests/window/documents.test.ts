import { mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import { askedDocument, documentNamed, receiveDocuments } from '../../electron/window/documents.ts'
import { app } from './electronForTests.ts'

vi.mock('electron', () => import('./electronForTests.ts'))

async function desk(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'kronika-documents-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  await writeFile(join(folder, 'kongres.kronika'), 'PK')
  return folder
}

test('only a path that ends in .kronika names a document, or the address of a file on this computer', () => {
  const given = [
    'kongres.kronika',
    'C:\\Teksty\\Kongres.KRONIKA',
    '--library',
    '-x.kronika',
    'https://narew.example/a.kronika',
    'file:///home/anna/Zjazd%20hutnik%C3%B3w.kronika',
    'file://narew.example/a.kronika',
    'file:///home/anna%2Fa.kronika',
  ]
  expect([...given, 'lista.docx', ''].flatMap(one => documentNamed(one) ?? [])).toEqual([
    'kongres.kronika',
    'C:\\Teksty\\Kongres.KRONIKA',
    fileURLToPath('file:///home/anna/Zjazd%20hutnik%C3%B3w.kronika'),
  ])
})

test('a document is judged by what really lies there', async () => {
  const folder = await desk()
  await writeFile(join(folder, 'hasla.txt'), 'x')
  await symlink(join(folder, 'hasla.txt'), join(folder, 'podstep.kronika'))
  await writeFile(join(folder, 'film.kronika'), '')
  await truncate(join(folder, 'film.kronika'), 2_000_000_001)
  const ask = (name: string) => askedDocument(name, folder)
  expect([
    await ask('kongres.kronika'),
    await ask('nie-ma.kronika'),
    await ask('podstep.kronika'),
    await ask('film.kronika'),
  ]).toEqual([
    { kind: 'document', path: join(folder, 'kongres.kronika'), name: 'kongres.kronika' },
    { kind: 'not-found', name: 'nie-ma.kronika' },
    { kind: 'not-found', name: 'podstep.kronika' },
    { kind: 'too-large', name: 'film.kronika' },
  ])
})

test('documents come by argument, by double click and from a second start, each once', async () => {
  const folder = await desk()
  const documents = receiveDocuments(['--library', folder, 'kongres.kronika'], folder)
  const opened = { preventDefault: vi.fn() }
  app.emit('open-file', opened, join(folder, 'przed.kronika'))
  const came: string[] = []
  documents.take(({ kind, name }) => came.push(`${kind} ${name}`))
  app.emit('second-instance', {}, ['kronika', 'drugi.kronika', '--x'], folder)
  await vi.waitFor(() => expect(came).toHaveLength(3))
  expect([came.toSorted(), opened.preventDefault.mock.calls.length]).toEqual([
    ['document kongres.kronika', 'not-found drugi.kronika', 'not-found przed.kronika'],
    1,
  ])
})
