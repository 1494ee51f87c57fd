import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { channels } from '../../electron/window/channels.ts'
import * as electron from './electronForTests.ts'
import { emitPreventable, MainPort } from './electronForTests.ts'

// Electron is not ours, and its binary is not on every machine: this shows what Kronika asks of it, nothing more.
vi.mock('electron', () => import('./electronForTests.ts'))

const { app, asked, handlers, ipcMain, pages, policies } = electron
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kronika-electron-'))
  Object.assign(electron.folders, { app: join(folder, 'app'), home: join(folder, 'home') })
  vi.stubEnv('XDG_CONFIG_HOME', '')
  vi.stubEnv('XDG_CACHE_HOME', '')
  vi.stubEnv('APPDATA', join(folder, 'home'))
  vi.stubEnv('LOCALAPPDATA', join(folder, 'home'))
  await mkdir(join(folder, 'app', 'out', 'app', 'window'), { recursive: true })
  await mkdir(join(folder, 'home'))
  await writeFile(join(folder, 'app', 'out', 'app', 'window', 'index.html'), '<!doctype html><title>Kronika</title>')
  await import('../../electron/main.ts')
  await vi.waitFor(() => expect(electron.Window.all).toHaveLength(1))
})
afterAll(async () => {
  vi.unstubAllEnvs()
  await rm(folder, { recursive: true, force: true })
})
beforeEach(() => {
  asked.outside.length = 0
})

function theWindow() {
  const [window] = electron.Window.all
  if (!window) throw new Error('no window was opened')
  return window
}

const ourFrame = { url: 'app://bundle/index.html', parent: null }

test('the window is sandboxed, isolated and has nothing of Node', () => {
  const { options, address } = theWindow()
  expect([app.sandboxed, address, options.webPreferences]).toEqual([
    true,
    'app://bundle/index.html',
    {
      preload: join(folder, 'app', 'out', 'app', 'preload.cjs'),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
      spellcheck: false,
    },
  ])
})

test('crashes are reported to nobody, and Windows knows the program by the name that the installer gives it', async () => {
  const configuration = await readFile(new URL('../../build/electron-builder.yml', import.meta.url), 'utf8')
  const appId = /^appId: (\S+)$/m.exec(configuration)?.[1]
  expect([asked.reporters, asked.appIds]).toEqual([[{ uploadToServer: false }], [appId]])
})

test('our scheme is secure, and neither passes by the policy nor opens to other origins', () => {
  expect(electron.schemes).toEqual([
    {
      scheme: 'app',
      privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true, codeCache: true },
    },
  ])
})

test.each([
  ['app://bundle/index.html', true],
  ['app://bundle.elsewhere/index.html', false],
  ['app://bundle@narew.example/', false],
  ['app:bundle', false],
  ['https://narew.example/', false],
  ['file:///etc/passwd', false],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
  ['', false],
])('the page may go to %s: %s', (url, may) => {
  const { webContents } = theWindow()
  const allowed = ['will-navigate', 'will-redirect', 'will-frame-navigate'].map(event =>
    emitPreventable(webContents, event, { url }),
  )
  expect(allowed).toEqual([may, may, may])
})

test('a preview may stand in a frame, a webview nowhere', () => {
  const { webContents } = theWindow()
  expect([
    emitPreventable(webContents, 'will-frame-navigate', { url: 'about:srcdoc' }),
    emitPreventable(webContents, 'will-navigate', { url: 'about:srcdoc' }),
    emitPreventable(webContents, 'will-attach-webview'),
  ]).toEqual([true, false, false])
})

test.each([
  ['https://narew.example/kongres', ['https://narew.example/kongres']],
  ['http://narew.example/', []],
  ['mailto:biuro@narew.example', ['mailto:biuro@narew.example']],
  ['tel:+48123456789', []],
  ['file:///etc/passwd', []],
  ['javascript:alert(1)', []],
  ['smb://narew.example/a', []],
  ['ms-msdt:/id', []],
  ['app://bundle/index.html', []],
  ['nie adres', []],
])('a link to %s opens outside as %j and never as a window of ours', (url, outside) => {
  expect(theWindow().webContents.openWindow({ url })).toEqual({ action: 'deny' })
  expect(asked.outside).toEqual(outside)
})

test.each([
  ['our page', ourFrame, true],
  ['a page whose address begins like ours', { url: 'app://bundle.elsewhere/', parent: null }, false],
  ['another scheme', { url: 'https://bundle/', parent: null }, false],
  ['a frame in our page', { url: 'app://bundle/index.html', parent: {} }, false],
  ['a frame that has gone', null, false],
])('a port from %s is answered: %s', (_who, senderFrame, answered) => {
  const port = new MainPort()
  ipcMain.emit(channels.port, { ports: [port], senderFrame })
  expect([port.started, port.closed]).toEqual([answered, !answered])
})

test('a call over the port is answered, and garbage closes it', async () => {
  const port = new MainPort()
  ipcMain.emit(channels.port, { ports: [port], senderFrame: ourFrame })
  port.emit('message', { data: '{"i":"1","p":{"u":"/library/status"}}', ports: [] })
  await vi.waitFor(() => expect(port.said).toHaveLength(1))
  expect(JSON.parse(String(port.said[0])).p.b.json).toMatchObject({ kind: 'open', label: 'Kronika' })
  port.emit('message', { data: 'garbage{', ports: [] })
  expect(port.closed).toBe(true)
})

test('a dropped file becomes a word; what is no file, and who is not our page, gets nothing', async () => {
  const file = join(folder, 'zdjęcie.jpg')
  await writeFile(file, 'x')
  const handOver = (senderFrame: unknown, sent: unknown) => handlers[channels.handOver]?.({ senderFrame }, sent)
  const token = await handOver(ourFrame, file)
  expect(token).toMatch(/^[\w-]{32}$/)
  expect([
    await handOver(null, file),
    await handOver({ url: 'https://narew.example/', parent: null }, file),
    await handOver(ourFrame, folder),
    await handOver(ourFrame, ''),
    await handOver(ourFrame, join(folder, 'nie-ma.jpg')),
    await handOver(ourFrame, { path: file }),
  ]).toEqual([null, null, null, null, null, null])
})

test('of the system a page may have the clipboard for writing, and nothing else', () => {
  const { request, check, device, spelling } = policies
  if (typeof request !== 'function' || typeof check !== 'function' || typeof device !== 'function')
    throw new Error('not set')
  const wanted = [
    'clipboard-sanitized-write',
    'clipboard-read',
    'media',
    'geolocation',
    'notifications',
    'openExternal',
    'fileSystem',
  ]
  const answers = wanted.map(permission => {
    let granted: unknown
    Reflect.apply(request, null, [{}, permission, (answer: boolean) => (granted = answer)])
    return [granted, Reflect.apply(check, null, [{}, permission])]
  })
  expect(answers).toEqual([[true, true], ...Array(6).fill([false, false])])
  expect([Reflect.apply(device, null, [{}]), spelling]).toEqual([false, false])
})

test('pages come from the built window only, with the policy in their headers', async () => {
  const ask = async (address: string) => pages.app?.(new Request(address))
  const page = await ask('app://bundle/index.html')
  expect([page?.status, page?.headers.get('content-security-policy')?.slice(0, 19)]).toEqual([
    200,
    "default-src 'none';",
  ])
  const statuses = []
  for (const address of [
    'app://elsewhere/index.html',
    'app://bundle/..%2fpreload.cjs',
    'app://bundle/%2e%2e%2fpreload.cjs',
    'app://bundle/none.js',
  ]) {
    statuses.push((await ask(address))?.status)
  }
  expect(statuses).toEqual([404, 404, 404, 404])
})

test('a pasted picture, which lies nowhere on the disk, is taken by the same way as in a browser', async () => {
  const answer = await pages.app?.(new Request('app://bundle/drop?name=wklejone.png', { method: 'POST', body: 'x' }))
  expect([answer?.status, await answer?.json()]).toEqual([200, { token: expect.stringMatching(/^[\w-]{32}$/) }])
})

test('the menu speaks the language of the settings and leaves undoing to the page', () => {
  const { webContents } = theWindow()
  const menu = electron.menus.at(-1) ?? []
  expect(menu.map(({ label }) => label)).toEqual(['Plik', 'Edycja', 'Widok'])
  menu[1]?.submenu?.find(({ label }) => label === 'Cofnij')?.click?.()
  expect(webContents.sent.at(-1)).toEqual([channels.menu, 'undo'])
})

test('a page that crashed is loaded again, and the second time in a minute the user is told and Kronika ends', () => {
  const { webContents } = theWindow()
  webContents.emit('render-process-gone', {}, { reason: 'clean-exit' })
  webContents.emit('render-process-gone', {}, { reason: 'crashed' })
  webContents.emit('render-process-gone', {}, { reason: 'oom' })
  expect([webContents.reloads, asked.quits, asked.errors]).toEqual([
    1,
    1,
    ['Okno zamknęło się dwa razy w ciągu minuty. Zapisane artykuły są na dysku. Uruchom Kronikę jeszcze raz.'],
  ])
})

test('closing waits for the last words of the page, a quit goes on after it, and the library is freed at the end', async () => {
  const window = theWindow()
  asked.quits = 0
  app.emit('before-quit')
  window.close()
  window.close()
  const flushes = window.webContents.sent.filter(([channel]) => channel === channels.flush)
  expect([window.closed, flushes]).toEqual([0, [[channels.flush]]])
  ipcMain.emit(channels.flushed, { sender: {}, senderFrame: ourFrame })
  expect(asked.quits).toBe(0)
  ipcMain.emit(channels.flushed, { sender: window.webContents, senderFrame: ourFrame })
  expect(asked.quits).toBe(1)
  window.close()
  expect(window.closed).toBe(1)

  const library = join(folder, 'home', 'Kronika')
  expect(await readdir(library)).toContain('library.lock')
  expect(emitPreventable(app, 'will-quit')).toBe(false)
  await vi.waitFor(() => expect(asked.quits).toBe(2))
  expect(await readdir(library)).not.toContain('library.lock')
  expect(emitPreventable(app, 'will-quit')).toBe(true)
})
