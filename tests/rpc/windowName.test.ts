import { expect, test } from 'vitest'
import { claimWindowName } from '../../renderer/newsroom/windowName.ts'

/** The memory of one tab; a browser gives a duplicated tab a copy of it. */
function tabMemory(before: Readonly<Record<string, string>> = {}): Storage {
  const kept = new Map(Object.entries(before))
  return {
    getItem: key => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: key => void kept.delete(key),
    clear: () => kept.clear(),
    key: at => [...kept.keys()][at] ?? null,
    get length() {
      return kept.size
    },
  }
}

const copyOf = (memory: Storage) => tabMemory({ 'kronika.window': memory.getItem('kronika.window') ?? '' })

test('a reloaded tab keeps its name, a duplicated one gets its own', async () => {
  const memory = tabMemory()
  const before = navigator.locks
  const name = await claimWindowName(memory, before)
  const duplicate = await claimWindowName(copyOf(memory), before)
  expect(duplicate).not.toBe(name)
  expect([name, duplicate]).toEqual([expect.stringMatching(/^[\w-]{36}$/), expect.stringMatching(/^[\w-]{36}$/)])
})

test('a reloaded tab waits for the page before it to let its name go', async () => {
  const memory = tabMemory({ 'kronika.window': 'karta-ewy-1' })
  let leave = (): void => undefined
  const held = new Promise<void>(resolve => {
    leave = resolve
  })
  const before = navigator.locks.request('kronika-window-karta-ewy-1', () => held)
  const claimed = claimWindowName(memory, navigator.locks)
  leave()
  await before
  expect(await claimed).toBe('karta-ewy-1')
})
