import { expect, onTestFinished, test, vi } from 'vitest'
import { channels } from '../../electron/window/channels.ts'
import { askWhenHung } from '../../electron/window/hangs.ts'
import { keepOffline } from '../../electron/window/keepOffline.ts'
import { showLongWork } from '../../electron/window/longWork.ts'
import { systemMenu } from '../../electron/window/menu.ts'
import { writeBeforeSleep } from '../../electron/window/powerEvents.ts'
import { shellAtFirst } from '../../shared/contract/shellAtFirst.ts'
import { wordsIn } from '../../shared/words/words.ts'
import { asked, menus, Notification, policies, powerMonitor, pressed, session, Window } from './electronForTests.ts'

vi.mock('electron', () => import('./electronForTests.ts'))

const words = () => wordsIn('pl')
// The doubles have what is used of a window and a session.
const given = <Answer>(call: (...args: never[]) => Answer, ...args: unknown[]): Answer =>
  Reflect.apply(call, null, args)

interface Entry {
  readonly id?: string
  readonly label?: string
  readonly enabled?: boolean
  readonly submenu?: readonly Entry[]
}
const entries = (menu: readonly Entry[]): Entry[] => menu.flatMap(entry => [entry, ...entries(entry.submenu ?? [])])
const enabled = (): string[] =>
  entries(menus.at(-1) ?? []).flatMap(({ id, enabled }) => (id !== undefined && enabled === true ? [id] : []))

test('the menu offers what can be done where the window is, and the articles opened last', () => {
  const setMenu = systemMenu('win32')
  setMenu({ words: words(), state: { ...shellAtFirst, place: 'library' }, recent: [] })
  const inLibrary = enabled()
  const recent = [
    { id: 'abc123', title: 'Targi & kongres' },
    { id: 'def456', title: '' },
  ]
  setMenu({ words: words(), state: { ...shellAtFirst, place: 'article', canUndo: true }, recent })
  expect([
    inLibrary,
    enabled(),
    entries(menus.at(-1) ?? []).flatMap(({ id, label }) => (id?.startsWith('recent-') ? [label] : [])),
  ]).toEqual([
    ['new-article', 'settings'],
    ['recent', 'library', 'name-version', 'export', 'settings', 'undo', 'show-pl', 'show-en', 'show-both', 'preview'],
    ['Targi && kongres', 'Bez tytułu'],
  ])
})

test('long work is seen on the taskbar, and its end is told to whoever has gone elsewhere', () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const window = new Window({ webPreferences: {} })
  const show = given(showLongWork, window, words)
  window.focused = false
  show({ work: { done: 1, total: 4 } })
  show({ work: null })
  const told = Notification.shown.length
  show({ work: { done: 1, total: 4 } })
  vi.advanceTimersByTime(11_000)
  show({ work: { done: 4, total: 4 } })
  show({ work: null })
  show({ work: null })
  expect([window.progress, told, Notification.shown]).toEqual([
    [0.25, -1, 0.25, 1, -1],
    0,
    [{ title: 'Kronika', body: 'Gotowe. Wróć do okna, żeby zobaczyć wynik.' }],
  ])
})

test('sleep begins the writing; a shutdown is held until Kronika has quit, a Windows session only for unsaved words', () => {
  const window = new Window({ webPreferences: {} })
  let unsaved = false
  given(writeBeforeSleep, window, () => unsaved)
  const before = asked.quits
  powerMonitor.emit('suspend')
  const held = { preventDefault: vi.fn() }
  powerMonitor.emit('shutdown', held)
  window.emit('query-session-end', held)
  unsaved = true
  window.emit('query-session-end', held)
  expect([window.webContents.sent, held.preventDefault.mock.calls.length, asked.quits - before]).toEqual([
    [[channels.flush], [channels.flush]],
    2,
    2,
  ])
})

test('on macOS the menu has what that system knows, in the language of the settings', () => {
  systemMenu('darwin')({ words: words(), state: { ...shellAtFirst, place: 'library' }, recent: [] })
  const shown: readonly Entry[] = menus.at(-1) ?? []
  const labels = (at: number) => shown[at]?.submenu?.flatMap(({ label }) => label ?? [])
  expect([shown.map(({ label }) => label), labels(0), labels(4)]).toEqual([
    ['Kronika', 'Plik', 'Edycja', 'Widok', 'Okno'],
    ['O Kronice', 'Ustawienia', 'Usługi', 'Ukryj Kronikę', 'Ukryj pozostałe', 'Pokaż wszystko', 'Zakończ'],
    ['Zminimalizuj', 'Powiększ okno', 'Umieść wszystko na wierzchu'],
  ])
})

test('the menu is set anew only when it has changed: setting it closes one that is open', () => {
  const setMenu = systemMenu('win32')
  const before = menus.length
  const draw = (done: number, place: 'library' | 'article') =>
    setMenu({ words: words(), state: { ...shellAtFirst, place, work: { done, total: 100 } }, recent: [] })
  for (const done of [1, 2, 3]) draw(done, 'library')
  draw(4, 'article')
  expect(menus.length - before).toBe(2)
})

test('a page that hangs is asked about once, and loaded again only when the person says so', async () => {
  const window = new Window({ webPreferences: {} })
  given(askWhenHung, window, words)
  pressed.button = 0
  window.emit('unresponsive')
  window.emit('unresponsive')
  await vi.waitFor(() =>
    expect(asked.boxes.filter(box => 'message' in box && box.message === 'Okno nie odpowiada')).toHaveLength(1),
  )
  expect(window.webContents.crashed).toBe(0)
  await new Promise(resolve => setImmediate(resolve))
  pressed.button = 1
  window.emit('unresponsive')
  await vi.waitFor(() => expect(window.webContents.crashed).toBe(1))
})

test.each([
  ['app://bundle/index.html', false],
  ['blob:app://bundle/1', false],
  ['data:,', false],
  ['https://narew.example/', true],
  ['http://127.0.0.1:9/', true],
  ['wss://narew.example/', true],
  ['file:///etc/passwd', true],
  ['nie adres', true],
])('a request of a page for %s is refused: %s', (url, cancel) => {
  given(keepOffline, session.defaultSession)
  const filter = policies.network
  if (typeof filter !== 'function') throw new Error('no filter was set')
  const answers: unknown[] = []
  Reflect.apply(filter, null, [{ url }, (answer: unknown) => answers.push(answer)])
  expect(answers).toEqual([{ cancel }])
})

test('a page that answers again takes the question back', async () => {
  const window = new Window({ webPreferences: {} })
  given(askWhenHung, window, words)
  window.emit('unresponsive')
  window.emit('responsive')
  expect(asked.boxes.at(-1)).toMatchObject({ signal: { aborted: true } })
})

test('a minimized window comes back when the notification is clicked', () => {
  vi.useFakeTimers()
  onTestFinished(() => void vi.useRealTimers())
  const window = new Window({ webPreferences: {} })
  Object.assign(window, { minimized: true, focused: false })
  const show = given(showLongWork, window, words)
  show({ work: { done: 1, total: 4 } })
  vi.advanceTimersByTime(11_000)
  show({ work: null })
  Notification.last?.emit('click')
  expect([window.minimized, window.focused]).toEqual([false, true])
})
