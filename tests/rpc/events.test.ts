import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { eventStream } from '../../electron/rpc/eventStream.ts'
import { reloadGrace, windowEvents } from '../../electron/rpc/events.ts'
import type { WindowEvent } from '../../shared/contract/events.ts'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

const ewa = 'window-of-ewa'

function newsroom() {
  const gone: string[] = []
  return { gone, events: windowEvents(window => gone.push(window)) }
}

test('a window is greeted, hears what is told, and is gone three seconds after it left', async () => {
  const { gone, events } = newsroom()
  const stream = events.subscribe(ewa)
  events.publish({ kind: 'articles-changed' })
  expect([await stream.next(), await stream.next()]).toEqual([
    { done: false, value: { kind: 'hello' } },
    { done: false, value: { kind: 'articles-changed' } },
  ])
  await stream.return?.()
  vi.advanceTimersByTime(reloadGrace - 1)
  expect(gone).toEqual([])
  vi.advanceTimersByTime(1)
  expect(gone).toEqual([ewa])
})

test('a window that comes back in time was never gone', async () => {
  const { gone, events } = newsroom()
  await events.subscribe(ewa).return?.()
  vi.advanceTimersByTime(reloadGrace - 1)
  events.subscribe(ewa)
  vi.advanceTimersByTime(reloadGrace * 10)
  expect(gone).toEqual([])
})

test('a window whose old stream ends after its new one began was never gone', async () => {
  const { gone, events } = newsroom()
  const old = events.subscribe(ewa)
  events.subscribe(ewa)
  await old.return?.()
  vi.advanceTimersByTime(reloadGrace * 10)
  expect([gone, events.windows()]).toEqual([[], 1])
})

test('a window that only waits for the next event can be ended from outside', async () => {
  const { gone, events } = newsroom()
  const leave = new AbortController()
  const stream = events.subscribe(ewa, leave.signal)
  await stream.next()
  const waiting = stream.next()
  leave.abort()
  expect(await waiting).toEqual({ done: true, value: undefined })
  vi.advanceTimersByTime(reloadGrace)
  expect(gone).toEqual([ewa])
})

test('when main closes, every stream ends and nothing is freed behind the back of those who close', async () => {
  const { gone, events } = newsroom()
  const stream = events.subscribe(ewa)
  await events.subscribe('window-of-jan').return?.()
  events.close()
  expect(await stream.next()).toEqual({ done: true, value: undefined })
  vi.advanceTimersByTime(reloadGrace * 10)
  expect([gone, events.windows()]).toEqual([[], 0])
})

test('a window that does not read is let go instead of filling the memory', async () => {
  let over = false
  const { events, push } = eventStream<WindowEvent>(() => {
    over = true
  })
  for (let told = 0; told < 1001; told += 1) push({ kind: 'articles-changed' })
  expect([over, await events.next()]).toEqual([true, { done: true, value: undefined }])
})

test('a host that closes waits until every window has saved what it holds', async () => {
  const { events } = newsroom()
  const jan = 'window-of-jan'
  const [ofEwa, ofJan] = [events.subscribe(ewa), events.subscribe(jan)]
  for (const stream of [ofEwa, ofJan]) await stream.next()
  const steps: string[] = []
  const closing = events.letFlush(3000).then(() => steps.push('closes'))
  expect([await ofEwa.next(), await ofJan.next()]).toEqual([
    { done: false, value: { kind: 'closing' } },
    { done: false, value: { kind: 'closing' } },
  ])
  events.flushed(ewa)
  await vi.advanceTimersByTimeAsync(100)
  steps.push('Ewa has saved')
  await ofJan.return?.()
  await closing
  expect(steps).toEqual(['Ewa has saved', 'closes'])
})

test('a window that does not answer keeps a closing host for three seconds and no longer', async () => {
  const { events } = newsroom()
  events.subscribe(ewa)
  let closed = false
  const closing = events.letFlush(3000).then(() => {
    closed = true
  })
  await vi.advanceTimersByTimeAsync(2999)
  expect(closed).toBe(false)
  await vi.advanceTimersByTimeAsync(1)
  await closing
  expect(closed).toBe(true)
})

test('a host without windows closes at once', async () => {
  const { events } = newsroom()
  await events.letFlush(3000)
  expect(events.windows()).toBe(0)
})
