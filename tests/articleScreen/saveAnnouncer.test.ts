import { expect, test } from 'vitest'
import { saveAnnouncer } from '../../renderer/articles/saveAnnouncer.ts'
import type { SaveState } from '../../renderer/articles/saveState.ts'
import { liveValue } from '../../renderer/ui/liveValue.ts'
import { fakeTime } from './fakeTime.ts'

const start = '2026-11-18T13:32:00.000Z'

/** Somebody who listens to the window, and what they hear at which second. */
function listener() {
  const time = fakeTime(start)
  const state = liveValue<SaveState>({ kind: 'saved', at: new Date(start) })
  const heard: string[] = []
  const second = () => (time.now().getTime() - Date.parse(start)) / 1000
  const stop = saveAnnouncer({
    state,
    later: time.later,
    onSaved: at => heard.push(`${second()}: saved at ${(at.getTime() - Date.parse(start)) / 1000}`),
    onRefused: trouble => heard.push(`${second()}: ${trouble.kind}`),
  })
  return {
    time,
    heard,
    stop,
    saved: () => state.set({ kind: 'saved', at: time.now() }),
    changed: () => state.set({ kind: 'changed', since: time.now() }),
    refused: (kind: 'host-gone' | 'stale') =>
      state.set({ kind: 'refused', refusal: kind === 'stale' ? { kind, revision: 2 } : { kind } }),
  }
}

test('steady writing is heard as saved every ten seconds, each time with the newest', async () => {
  const { time, heard, saved, changed } = listener()
  for (let second = 1; second <= 25; second++) {
    changed()
    await time.pass(1000)
    saved()
  }
  expect(heard).toEqual(['1: saved at 1', '11: saved at 11', '21: saved at 21'])
})

test('a refusal is heard at once, once for each reason, and the recovery after it at once too', async () => {
  const { time, heard, saved, refused } = listener()
  saved()
  await time.pass(1000)
  refused('host-gone')
  await time.pass(2000)
  refused('host-gone')
  await time.pass(1000)
  saved()
  await time.pass(1000)
  refused('stale')
  expect(heard).toEqual(['0: saved at 0', '1: host-gone', '4: saved at 4', '5: stale'])
})

test('a pause in the writing lets the last save be heard when its ten seconds are over', async () => {
  const { time, heard, saved, changed } = listener()
  saved()
  changed()
  await time.pass(3000)
  saved()
  await time.pass(60_000)
  expect(heard).toEqual(['0: saved at 0', '10: saved at 3'])
})

test('nothing is said after the article is left', async () => {
  const { time, heard, stop, saved, changed } = listener()
  await time.pass(1000)
  saved()
  changed()
  await time.pass(1000)
  saved()
  stop()
  await time.pass(60_000)
  expect(heard).toEqual(['1: saved at 1'])
})
