import { expect, onTestFinished, test, vi } from 'vitest'
import { eventFeed, type NewsroomEvent } from '../../renderer/newsroom/eventFeed.ts'
import type { WindowEvent } from '../../shared/contract/events.ts'

test('the stream is opened once for all who listen, and anew when it breaks; the silence between is told', async () => {
  vi.useFakeTimers()
  vi.spyOn(console, 'warn').mockImplementation(() => undefined)
  onTestFinished(() => {
    vi.useRealTimers()
    vi.restoreAllMocks()
  })
  const answers: (() => AsyncIterable<WindowEvent>)[] = [
    async function* () {
      yield { kind: 'hello' }
      yield { kind: 'articles-changed' }
    },
    () => {
      throw new TypeError('fetch failed')
    },
    async function* () {
      yield { kind: 'hello' }
      await new Promise(() => undefined)
    },
  ]
  let opened = 0
  const events = eventFeed(async () => {
    opened += 1
    const answer = answers.shift()
    if (!answer) throw new Error('opened once too often')
    return answer()
  })
  const [one, other]: [NewsroomEvent[], NewsroomEvent[]] = [[], []]
  const stops = [events(event => one.push(event)), events(event => other.push(event))]
  await vi.advanceTimersByTimeAsync(10_000)
  const expected = [{ kind: 'hello' }, { kind: 'articles-changed' }, { kind: 'host-gone' }, { kind: 'hello' }]
  expect([one, other, opened]).toEqual([expected, expected, 3])
  for (const stop of stops) stop()
})
