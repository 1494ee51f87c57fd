import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { _electron, type Browser, chromium, type Page } from '@playwright/test'
import { findElectron, hasDisplay } from '../../build/resolveElectron.mjs'
import { findChromium } from '../journeys/chromium.ts'

/** What the tester's function gets in the stand-in besides Electron's module. */
interface Hand {
  /** What the application asked of the system, in order. */
  readonly asked: readonly (readonly unknown[])[]
  /** Answers for the next dialogs. */
  readonly answers: { readonly openDialog: object[]; readonly messageBox: object[] }
  /** Paths of files by name, for what is dropped; known to pages that are loaded afterwards. */
  readonly paths: Record<string, string>
}

type Evaluated<Argument, Value> = (electron: typeof import('electron'), argument: Argument, hand: Hand) => Value

/** A running Kronika, the same for real Electron and for the stand-in. */
export interface RunningApp {
  readonly kind: 'electron' | 'stand-in'
  readonly page: () => Promise<Page>
  /** Runs a function in the main process. In real Electron there is no `hand`. */
  readonly evaluate: <Argument, Value>(run: Evaluated<Argument, Value>, argument: Argument) => Promise<Awaited<Value>>
  /** Quits as a person does and answers the exit code; 'killed' where it did not end within ten seconds. */
  readonly quit: () => Promise<number | 'killed' | null>
  /** Ends it as a power cut does. */
  readonly kill: () => Promise<void>
  /** What the main process printed. */
  readonly printed: () => string
}

export interface LaunchOptions {
  /** Folder that holds `out/app`. */
  readonly appFolder: string
  /** Arguments as the system gives them for a file that was opened. */
  readonly args?: readonly string[]
  /** A home of its own; library, settings and cache lie in it. */
  readonly env: NodeJS.ProcessEnv
  readonly userData: string
}

/** Which Electron the specs run on here, in words for the report. */
export function whichElectron(): { readonly kind: 'electron' | 'stand-in'; readonly why: string } {
  const found = findElectron()
  if (!found) return { kind: 'stand-in', why: 'no Electron binary is installed (npx install-electron gets one)' }
  if (!hasDisplay()) return { kind: 'stand-in', why: 'there is no display for a window' }
  return { kind: 'electron', why: found.executable }
}

/** Starts the built application: real Electron wherever a binary is found, else the stand-in. */
export const launchApp = (options: LaunchOptions): Promise<RunningApp> =>
  whichElectron().kind === 'electron' ? launchElectron(options) : launchStandIn(options)

async function launchElectron({ appFolder, args = [], env, userData }: LaunchOptions): Promise<RunningApp> {
  const executablePath = findElectron()?.executable
  if (!executablePath) throw new Error('no Electron binary')
  const app = await _electron.launch({
    executablePath,
    args: ['-r', fileURLToPath(new URL('testerFolders.cjs', import.meta.url)), appFolder, ...args],
    env: Object.fromEntries(
      Object.entries({ ...env, KRONIKA_USER_DATA: userData }).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, value]],
      ),
    ),
  })
  let printed = ''
  app.process().stderr?.on('data', text => {
    printed += text
  })
  const ended = new Promise<number | null>(resolve => app.process().once('exit', code => resolve(code)))
  return {
    kind: 'electron',
    page: () => app.firstWindow(),
    evaluate: (run, argument) => Reflect.apply(app.evaluate, app, [run, argument]),
    async quit() {
      await app.evaluate(({ app: electronApp }) => electronApp.quit())
      return await withinTenSeconds(ended, () => app.process().kill('SIGKILL'))
    },
    async kill() {
      app.process().kill('SIGKILL')
      await ended
    },
    printed: () => printed,
  }
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port')),
      )
    })
  })

/** Arguments under which the stand-in runs the built main process. */
export const standInArguments = (appFolder: string, args: readonly string[] = []): string[] => [
  '--require',
  fileURLToPath(new URL('hook.cjs', import.meta.url)),
  `${appFolder}/out/app/main.cjs`,
  ...args,
]

export const standInEnv = async (
  { appFolder, env, userData }: Omit<LaunchOptions, 'args'>,
  port: number,
): Promise<NodeJS.ProcessEnv> => ({
  ...env,
  STANDIN_APP_PATH: appFolder,
  STANDIN_USER_DATA: userData,
  STANDIN_PORT: String(port),
  STANDIN_CHROMIUM: JSON.stringify(await findChromium()),
})

async function launchStandIn(options: LaunchOptions): Promise<RunningApp> {
  const port = await freePort()
  const child = spawn(process.execPath, standInArguments(options.appFolder, options.args), {
    env: await standInEnv(options, port),
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  let printed = ''
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', text => {
      printed += text
    })
  const ended = new Promise<number | null>(resolve => child.once('exit', code => resolve(code)))
  const hand = handOf(child, ended, () => printed)
  let browser: Browser | null = null
  return {
    kind: 'stand-in',
    async page() {
      for (let tries = 0; tries < 400; tries++) {
        if (child.exitCode !== null) throw new Error(`the application ended with ${child.exitCode}:\n${printed}`)
        browser ??= await chromium.connectOverCDP(`http://127.0.0.1:${port}`).catch(() => null)
        const pages = browser?.contexts().flatMap(context => context.pages()) ?? []
        const page = pages.find(one => one.url().includes('.standin.test'))
        if (page) return page
        await new Promise(resolve => setTimeout(resolve, 50))
      }
      throw new Error(`no window within 20 s:\n${printed}`)
    },
    evaluate: (run, argument) => hand(String(run), argument),
    async quit() {
      child.send({ id: 0, source: '({ app }) => app.quit()' })
      const code = await withinTenSeconds(ended, () => child.kill('SIGKILL'))
      await browser?.close()
      return code
    },
    async kill() {
      child.kill('SIGKILL')
      await ended
      await browser?.close()
    },
    printed: () => printed,
  }
}

/** Evaluates functions in the child and waits for their answers. */
function handOf(child: ChildProcess, ended: Promise<unknown>, printed: () => string) {
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>()
  let last = 0
  child.on('message', (answer: { id: number; value: never; error?: string }) => {
    const one = waiting.get(answer.id)
    waiting.delete(answer.id)
    if (answer.error === undefined) one?.resolve(answer.value)
    else one?.reject(new Error(answer.error))
  })
  void ended.then(code => {
    for (const { reject } of waiting.values()) reject(new Error(`the application ended with ${code}:\n${printed()}`))
  })
  return <Value>(source: string, argument: unknown): Promise<Value> =>
    new Promise((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject })
      child.send({ id: last, source, argument })
    })
}

async function withinTenSeconds(ended: Promise<number | null>, kill: () => void): Promise<number | 'killed' | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'killed'>(resolve => {
    timer = setTimeout(() => {
      kill()
      resolve('killed')
    }, 10_000)
  })
  const code = await Promise.race([ended, late])
  clearTimeout(timer)
  return code
}
