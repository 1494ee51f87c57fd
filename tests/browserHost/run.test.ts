import { expect, onTestFinished, test, vi } from 'vitest'
import { parseArguments } from '../../electron/browserHost/arguments.ts'
import { libraryLine, linkLines } from '../../electron/browserHost/greeting.ts'
import { stopWhenLeft } from '../../electron/browserHost/stopWhenLeft.ts'
import { wordsIn } from '../../shared/words/words.ts'
import { ewaHasIt } from './deskWithoutLibrary.ts'

test.each([
  [[], { ok: true, value: { library: null, open: false } }],
  [['--library', 'Moja Kronika', '--open'], { ok: true, value: { library: 'Moja Kronika', open: true } }],
  [['--library'], { ok: false, refusal: { kind: 'library-needs-folder' } }],
  [['--library', '--open'], { ok: false, refusal: { kind: 'library-needs-folder' } }],
  [['--port', '80'], { ok: false, refusal: { kind: 'unknown-option', option: '--port' } }],
])('the host understands %j', (typed, understood) => {
  expect(parseArguments(typed)).toEqual(understood)
})

test('the terminal says who has the library, in the language of the settings', () => {
  const closed = { kind: 'closed', label: 'Dokumenty › Kronika', refusal: ewaHasIt } as const
  expect(libraryLine(closed, wordsIn('pl'), 'pl')).toMatch(
    /^Biblioteka „Dokumenty › Kronika” jest otwarta gdzie indziej: Ewa Linde na komputerze biuro-2, od 18 lis 2026, \d\d:10\.$/,
  )
  expect(libraryLine(closed, wordsIn('en'), 'en')).toMatch(
    /^The library “Dokumenty › Kronika” is open elsewhere: Ewa Linde on the computer biuro-2, since .+\.$/,
  )
})

test('the terminal says that a library which somebody else writes in is opened for reading', () => {
  const { user, host, since } = ewaHasIt
  const reading = {
    kind: 'open',
    label: 'Biuro › Kronika',
    access: { kind: 'read', user, host, since, free: false, dead: false },
  } as const
  expect(libraryLine(reading, wordsIn('pl'), 'pl')).toMatch(
    /^Biblioteka „Biuro › Kronika” jest otwarta gdzie indziej: Ewa Linde .+, od .+\. Otwieram ją do czytania\.$/,
  )
})

test('Enter is offered only where somebody can press it', () => {
  const lines = (canAskAgain: boolean) =>
    linkLines('http://127.0.0.1:4000/start?key=k', canAskAgain, wordsIn('pl')).split('\n')
  expect([lines(false), lines(true)]).toEqual([
    ['Otwórz w przeglądarce: http://127.0.0.1:4000/start?key=k', 'Link działa raz, przez 5 minut. Ctrl+C: koniec.'],
    [
      'Otwórz w przeglądarce: http://127.0.0.1:4000/start?key=k',
      'Link działa raz, przez 5 minut. Ctrl+C: koniec.',
      'Enter: nowy link.',
    ],
  ])
})

test('a host that nobody looks at for two hours ends; a window in between begins the two hours anew', () => {
  vi.useFakeTimers()
  onTestFinished(() => {
    vi.useRealTimers()
  })
  let windows = 0
  let stopped = 0
  stopWhenLeft(
    () => windows,
    () => {
      stopped += 1
    },
  )
  vi.advanceTimersByTime(119 * 60_000)
  windows = 1
  vi.advanceTimersByTime(60_000)
  windows = 0
  vi.advanceTimersByTime(119 * 60_000)
  expect(stopped).toBe(0)
  vi.advanceTimersByTime(60_000)
  expect(stopped).toBe(1)
})
