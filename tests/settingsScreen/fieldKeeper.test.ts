import { expect, test } from 'vitest'
import { fieldKeeper } from '../../renderer/settings/fieldKeeper.ts'
import { fakeTime } from '../articleScreen/fakeTime.ts'

type Disk = { readonly saved: string[]; refusal: string | null }

const half = 400
const pause = 800

/** The field "Nazwa organizacji" on a disk that takes what it is given, or says why not. */
function nameField() {
  const time = fakeTime()
  const disk: Disk = { saved: [], refusal: null }
  let stored = 'Klaster Metalowy'
  const field = fieldKeeper({
    stored: () => stored,
    check: text => (text === '' ? 'Nazwa organizacji: wpisz nazwę.' : null),
    tidy: text => text.trim(),
    save: async text => {
      if (disk.refusal) return disk.refusal
      disk.saved.push(text)
      stored = text
      return null
    },
    later: time.later,
    now: time.now,
  })
  return { field, disk, time }
}

test('a field saves when writing pauses, once, and says when', async () => {
  const { field, disk, time } = nameField()
  field.type('Klaster Metalowy N')
  await time.pass(half)
  field.type('Klaster Metalowy Narew ')
  await time.pass(pause)
  expect({ saved: disk.saved, state: field.state.get() }).toEqual({
    saved: ['Klaster Metalowy Narew'],
    state: { draft: null, note: { kind: 'saved', at: time.now() } },
  })
})

test('a field that is left saves at once, and not again when the pause would have ended', async () => {
  const { field, disk, time } = nameField()
  field.type('Narew')
  await field.leave()
  await time.pass(pause)
  expect(disk.saved).toEqual(['Narew'])
})

test('what is wrong is named when the field is left, not while somebody types, and goes when it is right', async () => {
  const { field, disk, time } = nameField()
  field.type('')
  await time.pass(pause)
  const typing = field.state.get().note
  await field.leave()
  const left = field.state.get()
  field.type('N')
  expect({ typing, left, after: field.state.get().note, saved: disk.saved }).toEqual({
    typing: { kind: 'calm' },
    left: { draft: '', note: { kind: 'wrong', sentence: 'Nazwa organizacji: wpisz nazwę.' } },
    after: { kind: 'calm' },
    saved: [],
  })
})

test('what the disk did not take stays in the field, with the reason, and is saved when the field is left again', async () => {
  const { field, disk, time } = nameField()
  disk.refusal = 'Dysk D: jest pełny. Nic się nie zmieniło. Zwolnij 20 MB i spróbuj ponownie.'
  field.type('Narew')
  await field.leave()
  const refused = field.state.get()
  const sentence = disk.refusal
  disk.refusal = null
  await field.leave()
  expect({ refused, saved: disk.saved, after: field.state.get() }).toEqual({
    refused: { draft: 'Narew', note: { kind: 'refused', sentence } },
    saved: ['Narew'],
    after: { draft: null, note: { kind: 'saved', at: time.now() } },
  })
})

test('a field in which nothing was changed is not saved', async () => {
  const { field, disk } = nameField()
  field.type('Klaster Metalowy ')
  await field.leave()
  expect({ saved: disk.saved, state: field.state.get() }).toEqual({
    saved: [],
    state: { draft: null, note: { kind: 'calm' } },
  })
})
