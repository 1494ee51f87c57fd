import { expect, test } from 'vitest'
import { recordDrafts, type SavedRecord } from '../../renderer/directory/record/recordDrafts.ts'
import { fieldsOf } from '../../renderer/directory/record/recordFields.ts'
import { newInstitution } from '../../shared/directory/newInstitution.ts'
import { newPerson } from '../../shared/directory/newPerson.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { done, type Result, refused } from '../../shared/result.ts'

const narew: DirectoryRecord = {
  ...newInstitution({ pl: 'Klaster Metalowy Narew', en: 'Narew Metal Cluster' }, { pl: 'KMN', en: 'NMC' }),
  id: 'narew',
}
const anna: DirectoryRecord = { ...newPerson('Anna Korcz'), id: 'korcz' }

type Answer = Result<DirectoryRecord, { readonly kind: 'disk-full' }>

/** A desk with these records, whose disk can be made to wait or to refuse. */
function desk(records: readonly DirectoryRecord[]) {
  const onDisk = new Map(records.map(record => [record.id, record]))
  const saved: SavedRecord[] = []
  const answers: ((answer: Answer) => void)[] = []
  let slow = false
  let full = false
  const drafts = recordDrafts<{ readonly kind: 'disk-full' }>({
    update: record => {
      const answer = (): Answer => {
        if (full) return refused({ kind: 'disk-full' })
        onDisk.set(record.id, record)
        return done(record)
      }
      if (!slow) return Promise.resolve(answer())
      return new Promise(resolve => answers.push(() => resolve(answer())))
    },
    recordNow: id => onDisk.get(id) ?? null,
    now: () => new Date(2026, 10, 18, 14, 32),
    today: () => '2026-11-18',
    onSaved: one => saved.push(one),
  })
  return {
    ...drafts,
    onDisk,
    saved,
    stateOf: (id: string) => drafts.drafts.get().get(id)?.state.kind ?? null,
    beSlow: () => {
      slow = true
    },
    beFull: (now: boolean) => {
      full = now
    },
    answerAll: () => {
      for (const answer of answers.splice(0)) answer(refused({ kind: 'disk-full' }))
    },
  }
}

const noted = (record: DirectoryRecord, note: string) => ({ ...fieldsOf(record), note })

test('what is typed is a draft, put back it is none, and saved it is on the disk', async () => {
  const { change, save, stateOf, onDisk } = desk([narew])
  change(narew, noted(narew, 'składka'))
  const typed = stateOf('narew')
  change(narew, noted(narew, ''))
  const back = stateOf('narew')
  change(narew, noted(narew, 'składka do marca'))
  const end = await save('narew')
  expect([typed, back, end, stateOf('narew'), onDisk.get('narew')?.note]).toEqual([
    'changed',
    null,
    { kind: 'saved' },
    'saved',
    'składka do marca',
  ])
})

test('a record that is left is saved; one that cannot be saved waits as it was typed', async () => {
  const { change, leave, stateOf, onDisk, drafts } = desk([narew, anna])
  change(narew, noted(narew, 'składka'))
  const wrong = { ...fieldsOf(anna), link: 'nie wiem', note: 'dzwonić po 10' }
  change(anna, wrong)
  await leave('narew')
  await leave('korcz')
  expect([stateOf('narew'), onDisk.get('narew')?.note, stateOf('korcz'), onDisk.get('korcz')?.note]).toEqual([
    null,
    'składka',
    'wrong',
    '',
  ])
  expect(drafts.get().get('korcz')?.fields).toEqual(wrong)
})

test('what is typed while the disk is busy is the next change, and nothing of either is lost', async () => {
  const { change, save, stateOf, onDisk, beSlow, answerAll, isUnsaved } = desk([narew])
  beSlow()
  change(narew, noted(narew, 'składka'))
  const first = save('narew')
  change(narew, { ...noted(narew, 'składka'), link: 'narew.example' })
  answerAll()
  await first
  const between = [stateOf('narew'), onDisk.get('narew')?.note, onDisk.get('narew')?.link]
  const second = save('narew')
  await Promise.resolve()
  answerAll()
  await second
  expect([between, stateOf('narew'), onDisk.get('narew')?.link, isUnsaved()]).toEqual([
    ['changed', 'składka', ''],
    'saved',
    'https://narew.example/',
    false,
  ])
})

test('a disk that takes nothing leaves the draft as it is, to be saved again', async () => {
  const { change, save, stateOf, onDisk, beFull, isUnsaved } = desk([narew])
  beFull(true)
  change(narew, noted(narew, 'składka'))
  const end = await save('narew')
  const refusedState = [end.kind, stateOf('narew'), isUnsaved()]
  beFull(false)
  await save('narew')
  expect([refusedState, stateOf('narew'), onDisk.get('narew')?.note]).toEqual([
    ['refused', 'refused', true],
    'saved',
    'składka',
  ])
})

test('what another window has changed in another field meanwhile stays', async () => {
  const { change, save, onDisk, saved } = desk([narew])
  change(narew, noted(narew, 'składka'))
  const meanwhile = { ...narew, link: 'https://narew.example/' }
  onDisk.set('narew', meanwhile)
  await save('narew')
  const after = { ...meanwhile, note: 'składka' }
  expect([onDisk.get('narew'), saved]).toEqual([after, [{ before: meanwhile, after }]])
})
