import { fork, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createORPCClient } from '@orpc/client'
import { expect, onTestFinished, test, vi } from 'vitest'
import { fetchLink } from '../../renderer/newsroom/fetchLink.ts'
import type { Newsroom } from '../../shared/contract.ts'
import { visitor } from '../browserHost/hostForTests.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
/** Built before, or built now: that takes a while. */
const patience = 120_000

/** `npm start` as somebody types it in a terminal of their own; ended when the test is over. */
async function npmStart(words: readonly string[], settings: Readonly<Record<string, string>> = {}) {
  const home = await mkdtemp(join(tmpdir(), 'kronika-start-'))
  const env = {
    ...process.env,
    HOME: home,
    XDG_CONFIG_HOME: '',
    XDG_CACHE_HOME: '',
    DISPLAY: '',
    WAYLAND_DISPLAY: '',
    CI: '1',
    ...settings,
  }
  const child = spawn('npm', ['start', '--', ...words.map(word => word.replace('~', home))], {
    cwd: root,
    env,
    // A group of its own, as a terminal gives: Ctrl+C reaches all of it.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', part => {
      said += part
    })
  }
  const ended = once(child, 'close')
  const signal = (name: NodeJS.Signals) => {
    if (child.pid !== undefined && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, name)
  }
  onTestFinished(async () => {
    signal('SIGKILL')
    await ended
    await rm(home, { recursive: true, force: true })
  })
  return {
    home,
    said: () => said,
    ended,
    ctrlC: () => signal('SIGINT'),
    async link(): Promise<string> {
      return vi.waitFor(
        () => {
          const link = /http:\/\/127\.0\.0\.1:\d+\/start\?key=[\w-]+/.exec(said)?.[0]
          if (!link) throw new Error(`no link yet:\n${said}`)
          return link
        },
        { timeout: patience, interval: 100 },
      )
    },
  }
}

function windowOf(link: string) {
  const { origin } = new URL(link)
  const { follow, fetchOfPage } = visitor(origin)
  const newsroom: Newsroom = createORPCClient(fetchLink(origin, fetchOfPage))
  return { follow: () => follow(link), fetchOfPage, newsroom }
}

test('npm start says why it is not a window of its own, and its link leads to a newsroom that keeps what it is given', {
  timeout: patience + 20_000,
}, async () => {
  const started = await npmStart(['--browser', '--library', '~/Biblioteka'])
  const { follow, fetchOfPage, newsroom } = windowOf(await started.link())
  expect((await follow()).status).toBe(200)
  expect(await (await fetchOfPage('/')).text()).toContain('<title>Kronika</title>')
  expect(await newsroom.library.status()).toEqual({ kind: 'open', label: 'Biblioteka', access: { kind: 'write' } })
  const created = await newsroom.articles.create({ template: 'congress' })
  if (!created.ok) throw new Error(created.refusal.kind)
  expect(started.said()).toContain('Kronika otworzy się w przeglądarce: tak każe opcja --browser.')
  expect(started.said()).toContain('Biblioteka: Biblioteka')

  started.ctrlC()
  await started.ended
  expect(started.said()).toContain('Zapisuję i kończę…')
  expect(await readdir(join(started.home, 'Biblioteka'))).not.toContain('library.lock')
  expect(await readdir(join(started.home, 'Biblioteka', 'articles'))).toEqual([created.value.id])
})

test('a second Kronika on the same library starts, and both its terminal and its window name who has it', {
  timeout: patience + 20_000,
}, async () => {
  const first = await npmStart(['--browser', '--library', '~/Biblioteka'])
  await first.link()
  const second = await npmStart(['--browser', '--library', join(first.home, 'Biblioteka')])
  const { follow, newsroom } = windowOf(await second.link())
  await follow()
  expect(await newsroom.library.status()).toMatchObject({ kind: 'open', access: { kind: 'read', free: false } })
  expect(second.said()).toMatch(
    /Biblioteka „.+” jest otwarta gdzie indziej: .+ na komputerze .+, od .+\. Otwieram ją do czytania\./,
  )

  first.ctrlC()
  await first.ended
  expect(await newsroom.library.retry()).toMatchObject({ kind: 'open', access: { kind: 'write' } })
})

test('without a screen and without being asked, npm start goes to the browser by itself and says why', {
  timeout: patience + 20_000,
}, async () => {
  const started = await npmStart(['--library', '~/Biblioteka'])
  await started.link()
  expect(started.said()).toContain('nie ma ekranu (ani DISPLAY, ani WAYLAND_DISPLAY)')
})

test('an option that does not exist is named', { timeout: patience + 20_000 }, async () => {
  const started = await npmStart(['--browser', '--libary', 'x'])
  expect([
    (await started.ended)[0],
    started.said().includes('Nie znam opcji --libary. Znam: --library FOLDER.'),
  ]).toEqual([2, true])
})

/** The built host as another process of ours starts it; the tests above have built it. */
async function forkHost() {
  const home = await mkdtemp(join(tmpdir(), 'kronika-start-'))
  const env = { ...process.env, HOME: home, XDG_CONFIG_HOME: '', XDG_CACHE_HOME: '' }
  const child = fork(join(root, 'out', 'app', 'host.mjs'), ['--library', join(home, 'Biblioteka')], {
    env,
    silent: true,
  })
  let said = ''
  child.stdout?.setEncoding('utf8').on('data', part => {
    said += part
  })
  const ended = once(child, 'exit')
  onTestFinished(async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
    await ended
    await rm(home, { recursive: true, force: true })
  })
  const link = await vi.waitFor(
    () => {
      const found = /http:\S+/.exec(said)?.[0]
      if (!found) throw new Error(`no link yet:\n${said}`)
      return found
    },
    { timeout: 20_000 },
  )
  return { child, ended, home, ...windowOf(link) }
}

test('a window hears over its event stream that it was built anew', async () => {
  const { child, follow, newsroom } = await forkHost()
  await follow()
  const stream = await newsroom.events.subscribe({ window: 'window-of-dev' })
  expect(await stream.next()).toEqual({ done: false, value: { kind: 'hello' } })
  child.send('reload')
  expect(await stream.next()).toEqual({ done: false, value: { kind: 'reload' } })
})

test('a host whose parent has gone writes what it has, frees the library and ends', async () => {
  const { child, ended, home } = await forkHost()
  child.disconnect()
  expect(await ended).toEqual([0, null])
  expect(await readdir(join(home, 'Biblioteka'))).not.toContain('library.lock')
})
