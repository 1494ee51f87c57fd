import { expect, test } from 'vitest'
import type { NamesAnswer } from '../../renderer/names/namesMessages.ts'
import { namesReader } from '../../renderer/names/namesReader.ts'
import { newPerson } from '../../shared/directory/newPerson.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { starterInstitutions } from '../../shared/directory/starterInstitutions.ts'

const rynkiewicz: DirectoryRecord = { ...newPerson('Sebastian Rynkiewicz'), id: 'p1' }
const records: readonly DirectoryRecord[] = [...starterInstitutions, rynkiewicz]

/** A reader without dictionaries, and what it answered in short. */
function open() {
  const answers: NamesAnswer[] = []
  const take = namesReader({ dictionary: async () => null, answer: answer => answers.push(answer) })
  const said = () =>
    answers.map(({ text, turn, offered }) => [
      text,
      turn,
      ...offered.map(({ paragraph, from, to, offer }) => `${paragraph}:${from}-${to} ${offer.kind}`),
    ])
  return { answers, take, said }
}

const change = (turn: number, at: number, removed: number, ...paragraphs: string[]) =>
  ({ kind: 'text', text: 'a pl', language: 'pl', turn, at, removed, paragraphs }) as const

test('a text that came before the directory is answered once that is there, and again for each change and directory', async () => {
  const { take, said } = open()
  await take(change(1, 0, 0, 'Kongres', 'Mówił Sebastian Rynkiewicz.'))
  await take({ kind: 'directory', records })
  await take(change(2, 1, 1, 'Mówił prezes.', 'Gościem był PARP.'))
  await take({ kind: 'directory', records: [rynkiewicz] })
  expect(said()).toEqual([
    ['a pl', 1, '1:6-26 known'],
    ['a pl', 2, '2:12-16 known'],
    ['a pl', 2],
  ])
})

test('a text that is let go is read no more', async () => {
  const { take, said } = open()
  await take(change(1, 0, 0, 'Mówił Sebastian Rynkiewicz.'))
  await take({ kind: 'forget', text: 'a pl' })
  await take({ kind: 'directory', records })
  expect(said()).toEqual([])
})

test('a newer directory that comes while the dictionaries are being read is the one that counts', async () => {
  const { take, said } = open()
  await take(change(1, 0, 0, 'Mówił Sebastian Rynkiewicz.'))
  await Promise.all([take({ kind: 'directory', records: [] }), take({ kind: 'directory', records })])
  expect(said()).toEqual([['a pl', 1, '0:6-26 known']])
})

test('words that are never to be somebody are not corrected to their name either', async () => {
  const { take, said } = open()
  await take(change(1, 0, 0, 'Mówił Sebastian Rynkewicz.'))
  await take({ kind: 'directory', records })
  await take({ kind: 'directory', records: [{ ...rynkiewicz, forbiddenForms: ['Sebastian Rynkewicz'] }] })
  expect(said().map(answer => answer.filter(one => String(one).endsWith('misspelt')))).toEqual([
    ['0:6-25 misspelt'],
    [],
  ])
})

test('the office of somebody unknown comes apart where its institution is known', async () => {
  const { take, answers } = open()
  await take(change(1, 0, 0, 'Panel prowadziła Ewa Malinowska, prezes PARP.'))
  await take({ kind: 'directory', records })
  expect(answers[0]?.offered.map(({ offer }) => offer)).toContainEqual({
    kind: 'unknown',
    of: 'person',
    name: 'Ewa Malinowska',
    office: 'prezes',
    institution: 'parp',
  })
})
