import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { congressPhotos } from '../fixtures/pictures.ts'
import { launchApp, type RunningApp, standInArguments, standInEnv, whichElectron } from '../standin/launchApp.ts'
import { allSaved, column } from './desk.ts'
import { expect, onlyArticle, test as withOffice } from './office.ts'

// The built main process and preload script, in real Electron where its binary is installed, else in the stand-in.
const appFolder = process.env.KRONIKA_APP ?? fileURLToPath(new URL('../..', import.meta.url))
const electron = whichElectron()

interface Desktop {
  readonly open: (...args: string[]) => Promise<RunningApp>
  readonly userData: string
}

const test = withOffice.extend<{ desktop: Desktop }>({
  desktop: async ({ office }, use) => {
    const userData = join(office.folder, 'user-data')
    mkdirSync(userData, { recursive: true })
    const running: RunningApp[] = []
    await use({
      userData,
      async open(...args) {
        const app = await launchApp({ appFolder, env: office.env, userData, args })
        running.push(app)
        return app
      },
    })
    for (const app of running) await app.kill()
  },
})

test.beforeAll(() => console.log(`the shell runs in ${electron.kind}: ${electron.why}`))

/** Some questions can only be put to the stand-in, which writes down what the system was asked. */
const onlyInStandIn = (): void =>
  test.skip(electron.kind === 'electron', 'real Electron does not tell what the system was asked; the stand-in does')

const asked = (app: RunningApp, kind: string): Promise<unknown[][]> =>
  app.evaluate((_electron, wanted, hand) => hand.asked.filter(one => one[0] === wanted).map(one => [...one]), kind)

async function begin(page: Page, title: string): Promise<void> {
  await page.getByRole('button', { name: 'Pusty artykuł' }).click()
  await column(page, 'pl').locator('h1').click()
  await page.keyboard.type(title)
}

test('an article is written, its last words flushed by a quit, and found after a restart', async ({
  desktop,
  office,
}) => {
  const first = await desktop.open()
  const page = await first.page()
  await begin(page, 'Jubileusz odlewni: sto lat pieca')
  await allSaved(page)
  await page.keyboard.type(', sto lat ludzi')
  expect(await first.quit()).toBe(0)
  const kept = JSON.stringify(onlyArticle(office.library).json.pl).includes('sto lat pieca, sto lat ludzi')
  expect({ kept, locked: readdirSync(office.library).includes('library.lock') }).toEqual({ kept: true, locked: false })

  const again = await desktop.open()
  await expect((await again.page()).getByText('Jubileusz odlewni: sto lat pieca, sto lat ludzi').first()).toBeVisible()
  expect(await again.quit()).toBe(0)
})

test('the page is alone: no Node, no IPC, no network, no frame, no way to another page', async ({ desktop }) => {
  const app = await desktop.open()
  const page = await app.page()
  await page.getByRole('button', { name: 'Pusty artykuł' }).waitFor()
  expect(
    await page.evaluate(() =>
      ['require', 'process', 'ipcRenderer', 'standinSend', 'Buffer'].filter(name => name in globalThis),
    ),
  ).toEqual([])
  expect(
    await page.evaluate(() => {
      const bridge = Reflect.get(window, 'kronika')
      const replaced = Reflect.set(window, 'kronika', 1) || Reflect.set(bridge, 'handOver', 1)
      return { names: Object.keys(bridge).toSorted(), replaced }
    }),
  ).toEqual({ names: ['beforeClose', 'handOver', 'kind', 'onMenu', 'onOpenArticle', 'tell'], replaced: false })

  // The content policy, as Chromium enforces it.
  const violations = page.evaluate(
    () =>
      new Promise<string[]>(resolve => {
        const seen: string[] = []
        document.addEventListener('securitypolicyviolation', event => {
          seen.push(event.effectiveDirective)
          if (seen.length === 4) resolve(seen.toSorted())
        })
        const script = document.createElement('script')
        script.textContent = 'globalThis.inlineRan = true'
        const image = new Image()
        const frame = document.createElement('iframe')
        frame.src = 'https://narew.example/'
        document.body.append(script, image, frame)
        image.src = 'https://narew.example/a.png'
        fetch('https://narew.example/').catch(() => undefined)
      }),
  )
  expect(await violations).toEqual(['connect-src', 'frame-src', 'img-src', 'script-src-elem'])
  expect(await page.evaluate(() => 'inlineRan' in globalThis)).toBe(false)

  // Navigation and new windows.
  const address = page.url()
  await page.evaluate(() => {
    location.href = 'https://narew.example/away'
  })
  await page.waitForTimeout(300)
  expect(page.url()).toBe(address)
  // In real Electron no browser of the person at this computer opens.
  if (electron.kind === 'electron')
    await app.evaluate(({ shell }) => {
      shell.openExternal = async () => undefined
    }, null)
  await page.evaluate(() => {
    for (const href of ['https://narew.example/kongres', 'mailto:biuro@narew.example', 'file:///etc/passwd'])
      window.open(href)
  })
  await page.waitForTimeout(500)
  const outside = [
    '/..%2fpreload.cjs',
    '/%2e%2e/preload.cjs',
    '/..%5cpreload.cjs',
    '/%00',
    '/C:/x',
    '/media/../../library.json',
  ]
  expect(
    await page.evaluate(
      paths => Promise.all(paths.map(async path => (await fetch(path).catch(() => ({ status: 0 }))).status)),
      outside,
    ),
  ).not.toContain(200)
  if (electron.kind === 'electron') return
  // Chromium itself hands mailto: to the system, where the stand-in cannot see it; the rule for it is shown in tests/window.
  expect((await asked(app, 'openExternal')).map(one => one[1])).toEqual(['https://narew.example/kongres'])
  expect((await asked(app, 'network')).filter(one => one[2] !== 'cancelled')).toEqual([])
})

test('garbage on a port closes it and nothing else; a crashed page comes back with what was saved', async ({
  desktop,
}) => {
  const app = await desktop.open()
  const page = await app.page()
  await begin(page, 'Wizyta w hucie')
  await allSaved(page)
  await page.evaluate(() => {
    const { port1, port2 } = new MessageChannel()
    window.postMessage('kronika:port', location.origin, [port2])
    port1.postMessage('garbage{')
    port1.postMessage(5)
  })
  await page.keyboard.type(' szkła')
  await allSaved(page)

  await app.evaluate(
    ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
    null,
  )
  // The tester's hold on a page ends with its crash; the window itself is asked what it shows.
  await expect(async () => {
    const shown = await app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.body.innerText'),
      null,
    )
    expect(shown).toMatch(/Wizyta\sw\shucie\sszkła/)
  }).toPass({ timeout: 20_000 })
})

test('photos are made small in a process of their own, and a path never reaches the page', async ({
  desktop,
  office,
}) => {
  onlyInStandIn()
  const files = await congressPhotos(join(office.folder, 'photos'))
  const [first = ''] = files
  const app = await desktop.open()
  await app.evaluate(({ BrowserWindow }, path, hand) => {
    hand.paths['IMG_4411_otwarcie.jpg'] = path
    BrowserWindow.getAllWindows()[0]?.webContents.reload()
  }, first)
  const page = await app.page()
  await begin(page, 'Otwarcie')
  const token = await page.evaluate(() =>
    Reflect.get(window, 'kronika').handOver(new File(['x'], 'IMG_4411_otwarcie.jpg')),
  )
  expect(token).toMatch(/^[\w-]{32}$/)
  await page.evaluate(() => {
    const data = new DataTransfer()
    data.items.add(new File(['x'], 'IMG_4411_otwarcie.jpg', { type: 'image/jpeg' }))
    for (const kind of ['dragenter', 'dragover', 'drop'])
      document
        .querySelector('main')
        ?.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }))
  })
  await expect(page.getByRole('option', { name: /IMG_4411_otwarcie/ })).toBeVisible({ timeout: 20_000 })
  const shown = await page
    .getByRole('option', { name: /IMG_4411_otwarcie/ })
    .locator('img')
    .evaluate(async image => {
      if (!(image instanceof HTMLImageElement)) throw new Error('no picture')
      await image.decode()
      return image.naturalWidth
    })
  expect(shown).toBe(320)
  expect((await asked(app, 'utility process')).map(one => String(one[1]).endsWith('imageWorker.mjs'))).toEqual([true])
})

test('a second start shows the first window, and documents are answered in words', async ({ desktop, office }) => {
  onlyInStandIn()
  const document = join(office.folder, 'kongres.kronika')
  writeFileSync(document, 'PK')
  const app = await desktop.open(document)
  const page = await app.page()
  await page.getByRole('button', { name: 'Pusty artykuł' }).waitFor()
  const env = await standInEnv({ appFolder, env: office.env, userData: desktop.userData }, 1)
  const second = spawn(process.execPath, standInArguments(appFolder, [join(office.folder, 'nie-ma.kronika')]), { env })
  const [code] = await once(second, 'exit')
  expect(code).toBe(0)
  await expect
    .poll(async () => (await asked(app, 'messageBox')).map(one => Reflect.get(Object(one[1]), 'message')))
    .toEqual([
      'kongres.kronika: ta wersja Kroniki jeszcze nie otwiera takich plików. Plik został nietknięty.',
      'nie-ma.kronika: nie ma tam pliku Kroniki. Nic nie otwarto.',
    ])
  expect(await asked(app, 'focus')).toHaveLength(1)
})

test('the menu follows the window and speaks its language', async ({ desktop }) => {
  const app = await desktop.open()
  const page = await app.page()
  const entry = (id: string) =>
    app.evaluate(({ Menu }, wanted) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(wanted)
      return item ? { label: item.label, enabled: item.enabled } : null
    }, id)
  await expect.poll(() => entry('export')).toEqual({ label: 'Eksportuj…', enabled: false })
  await begin(page, 'Panel o stali')
  await expect.poll(() => entry('export')).toEqual({ label: 'Eksportuj…', enabled: true })
  await expect.poll(() => entry('undo')).toEqual({ label: 'Cofnij', enabled: true })
  await app.evaluate(({ Menu, BrowserWindow }) => {
    Menu.getApplicationMenu()?.getMenuItemById('undo')?.click(undefined, BrowserWindow.getAllWindows()[0], undefined)
  }, null)
  await expect(column(page, 'pl').locator('h1')).not.toContainText('Panel o stali')
})

test('the window opens where it was left', async ({ desktop }) => {
  const first = await desktop.open()
  await (await first.page()).getByRole('button', { name: 'Pusty artykuł' }).waitFor()
  const bounds = { x: 40, y: 30, width: 1000, height: 640 }
  await first.evaluate(({ BrowserWindow }, to) => BrowserWindow.getAllWindows()[0]?.setBounds(to), bounds)
  await new Promise(resolve => setTimeout(resolve, 1000))
  await first.quit()
  const second = await desktop.open()
  await second.page()
  expect(await second.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds(), null)).toEqual(
    bounds,
  )
})
