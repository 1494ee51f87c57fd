import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { newPerson } from '../../shared/directory/newPerson.ts'
import { valueIn } from '../articles/sections.ts'
import { libraryWithCongress } from './libraryWithCongress.ts'

const speaker = 'sebastian-rynkiewicz'

/** The library of the congress with records as another program left them: each "Jan <id>", merged into another or not. */
async function libraryWithMerged(into: Readonly<Record<string, string | null>>) {
  const desk = await libraryWithCongress()
  const file = join(desk.folder, 'directory.json')
  const directory = JSON.parse(await readFile(file, 'utf8'))
  for (const [id, mergedInto] of Object.entries(into)) {
    const before = directory.records.find((record: { id: string }) => record.id === id)
    const record = before ?? { id, ...newPerson(`Jan ${id}`) }
    if (!before) directory.records.push(record)
    if (mergedInto !== null) record.mergedInto = mergedInto
  }
  await writeFile(file, JSON.stringify(directory))
  return desk
}

test('a mention of somebody who was merged into another one is as good as any', async () => {
  const desk = await libraryWithMerged({ kowal: null, [speaker]: 'kowal' })
  expect(await desk.verify()).toEqual([])
})

test('who was merged into nobody is found once, and stands for himself again', async () => {
  const desk = await libraryWithMerged({ [speaker]: 'kowal', kowal: 'nikt' })
  const library = valueIn(await desk.open())
  const findings = await desk.verify()
  for (const finding of findings) valueIn(await library.mend({ finding }))
  expect([findings, await desk.verify(), library.directory.list().at(-1)]).toEqual([
    [
      {
        file: 'directory.json',
        kind: 'merged-nowhere',
        id: 'kowal',
        into: 'nikt',
        text: 'Jan kowal',
        mend: 'unmerge-record',
      },
    ],
    [],
    { id: 'kowal', ...newPerson('Jan kowal') },
  ])
})

test('where the one that he was merged into lies in the trash, that one is brought back', async () => {
  const desk = await libraryWithMerged({ [speaker]: 'kowal', kowal: null })
  const library = valueIn(await desk.open())
  valueIn(await library.directory.remove({ id: 'kowal' }))
  const findings = await desk.verify()
  for (const finding of findings) valueIn(await library.mend({ finding }))
  expect([findings.map(({ kind, mend }) => [kind, mend]), await desk.verify()]).toEqual([
    [['merged-nowhere', 'restore-record']],
    [],
  ])
})

test('a circle is found once, and opens where it is mended', async () => {
  const desk = await libraryWithMerged({ kowal: 'wilk', wilk: 'lis', lis: 'kowal', [speaker]: 'kowal' })
  const library = valueIn(await desk.open())
  const findings = await desk.verify()
  for (const finding of findings) valueIn(await library.mend({ finding }))
  const again = await library.mend({ finding: findings[0] ?? { file: '', kind: 'missing', mend: null } })
  expect([findings.map(({ kind, mend }) => [kind, mend]), await desk.verify(), again]).toEqual([
    [['merged-circle', 'unmerge-record']],
    [],
    { ok: false, refusal: { kind: 'nothing-to-mend' } },
  ])
})
