import { expect, test } from 'vitest'
import { type Removal, trashRemoval } from '../../renderer/library/trashRemoval.ts'
import type { NewsroomEvent } from '../../renderer/newsroom/eventFeed.ts'
import type { InTrash, Removed, TrashItem } from '../../shared/contract/trash.ts'
import { summaryOf } from './summaryOf.ts'

const article = (id: string): TrashItem => ({
  kind: 'article',
  id,
  trashedAt: '2026-11-24T09:00:00.000Z',
  row: summaryOf({ id, title: `Relacja ${id}` }),
})

/** A removal whose main answers when the test says so. */
function slowRemoval() {
  const asked: { job: string; items: InTrash[] }[] = []
  const states: Removal['kind'][] = []
  const listeners = new Set<(event: NewsroomEvent) => void>()
  let ends = 0
  const main = Promise.withResolvers<Removed>()
  const removal = trashRemoval({
    remove: (question, { signal }) => {
      asked.push(question)
      signal.addEventListener('abort', () => main.reject(signal.reason))
      return main.promise
    },
    events: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    newJob: () => 'usuwanie-1',
    onEnd: async () => void ends++,
  })
  removal.state.subscribe(() => void states.push(removal.state.get().kind))
  const tell = (event: NewsroomEvent) => {
    for (const listener of listeners) listener(event)
  }
  return { removal, asked, states, main, tell, listeners, ends: () => ends }
}

test('nothing is removed before the answer, and only what the question named', async () => {
  const { removal, asked, states, main } = slowRemoval()
  removal.ask([article('kongres1')])
  expect(asked).toEqual([])
  const gone = removal.go()
  main.resolve({ removed: 1, stayed: [] })
  await gone
  expect({ asked, states }).toEqual({
    asked: [{ job: 'usuwanie-1', items: [{ place: 'articles', id: 'kongres1' }] }],
    states: ['asking', 'removing', 'done'],
  })
})

test('progress of this work alone is followed, and no longer once it has ended', async () => {
  const { removal, main, tell, listeners } = slowRemoval()
  removal.ask([article('kongres1'), article('kongres2')])
  const gone = removal.go()
  tell({ kind: 'progress', job: 'eksport-9', done: 7, total: 8 })
  tell({ kind: 'progress', job: 'usuwanie-1', done: 1, total: 2 })
  const under = removal.state.get()
  main.resolve({ removed: 2, stayed: [] })
  await gone
  expect([under, listeners.size]).toEqual([{ kind: 'removing', done: 1, total: 2 }, 0])
})

test('stopped, it says so and the list is asked for again', async () => {
  const { removal, ends } = slowRemoval()
  removal.ask([article('kongres1')])
  const gone = removal.go()
  removal.stop()
  await gone
  expect([removal.state.get(), ends()]).toEqual([{ kind: 'stopped' }, 1])
})

test('the safe answer leaves everything, and an empty trash asks nothing', async () => {
  const { removal, asked, states } = slowRemoval()
  removal.ask([])
  removal.ask([article('kongres1')])
  removal.stay()
  await removal.go()
  expect({ asked, states }).toEqual({ asked: [], states: ['asking', 'idle'] })
})
