import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test as base, expect, type Page } from '@playwright/test'

const root = fileURLToPath(new URL('../..', import.meta.url))

export interface RunningHost {
  readonly link: string
  readonly child: ChildProcess
  /** All that the host printed so far. */
  readonly printed: () => string
  /** Ends it as Ctrl+C does and waits. */
  readonly stop: () => Promise<void>
  /** Ends it as a power cut does: no handler of the host runs. */
  readonly kill: () => Promise<void>
}

/** A small office of its own: one library, one person's settings, and hosts started on them. */
export interface Office {
  readonly folder: string
  readonly library: string
  readonly env: NodeJS.ProcessEnv
  /** `fast`: an hour of the host's clock passes in a minute. */
  readonly start: (options?: { library?: string; fast?: boolean }) => Promise<RunningHost>
  /** A page in which the host's one-time link has been followed. */
  readonly visit: (page: Page, host: RunningHost) => Promise<void>
  /** Runs the terminal and answers its exit code and output. */
  readonly terminal: (...words: string[]) => Promise<{ code: number; stdout: string; stderr: string }>
}

/** Everything a program may write in its user's home goes to the office's folder. */
function homeIn(folder: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    HOME: folder,
    USERPROFILE: folder,
    APPDATA: join(folder, 'roaming'),
    LOCALAPPDATA: join(folder, 'local'),
    XDG_CONFIG_HOME: join(folder, 'config'),
    XDG_CACHE_HOME: join(folder, 'cache'),
    LANG: 'pl_PL.UTF-8',
    LANGUAGE: '',
    LC_ALL: '',
  }
}

/** Starts a program and waits for the link it prints. */
export async function started(
  command: string,
  args: string[],
  env: NodeJS.ProcessEnv,
  waitMs = 60_000,
): Promise<RunningHost> {
  const child = spawn(command, args, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let printed = ''
  child.stdout.setEncoding('utf8').on('data', text => {
    printed += text
  })
  child.stderr.setEncoding('utf8').on('data', text => {
    printed += text
  })
  const ended = once(child, 'exit')
  const link = await new Promise<string>((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`no link within ${waitMs} ms:\n${printed}`)), waitMs)
    const look = () => {
      const found = /http:\/\/127\.0\.0\.1:\d+\/start\?key=\S+/.exec(printed)
      if (!found) return
      clearTimeout(limit)
      resolve(found[0])
    }
    child.stdout.on('data', look)
    child.once('exit', code => {
      clearTimeout(limit)
      reject(new Error(`ended with ${code} before a link:\n${printed}`))
    })
  })
  const end = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return
    child.kill(signal)
    await ended
  }
  return { link, child, printed: () => printed, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') }
}

export function office(): Office & { close: () => Promise<void> } {
  const folder = mkdtempSync(join(tmpdir(), 'kronika-office-'))
  const library = join(folder, 'Kronika')
  mkdirSync(join(folder, 'config'))
  const env = homeIn(folder)
  const hosts: RunningHost[] = []
  return {
    folder,
    library,
    env,
    async start(options = {}) {
      const before = options.fast ? ['--import', './tests/journeys/fastTime.mjs'] : []
      const args = [...before, 'out/app/host.mjs', '--library', options.library ?? library]
      const host = await started(process.execPath, args, env)
      hosts.push(host)
      return host
    },
    async visit(page, host) {
      await page.goto(host.link)
      await page.waitForURL(/\/(index\.html)?(#.*)?$/)
    },
    async terminal(...words) {
      const child = spawn(process.execPath, ['out/app/kronika.mjs', ...words, '--library', library], { cwd: root, env })
      const out = { stdout: '', stderr: '' }
      child.stdout.setEncoding('utf8').on('data', text => {
        out.stdout += text
      })
      child.stderr.setEncoding('utf8').on('data', text => {
        out.stderr += text
      })
      const [code] = await once(child, 'close')
      return { code, ...out }
    },
    async close() {
      for (const host of hosts) await host.kill()
      await rm(folder, { recursive: true, force: true, maxRetries: 3 })
    },
  }
}

export const test = base.extend<{ office: Office }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
  office: async ({}, use) => {
    const own = office()
    await use(own)
    await own.close()
  },
})

export { expect }

/** The stored article of a library with one article. */
export function onlyArticle(library: string): { file: string; json: StoredArticle } {
  const [id] = readdirSync(join(library, 'articles'))
  if (!id) throw new Error('the library has no article')
  const file = join(library, 'articles', id, 'article.json')
  return { file, json: JSON.parse(readFileSync(file, 'utf8')) }
}

export interface StoredNode {
  readonly type: string
  readonly attrs?: Record<string, unknown>
  readonly text?: string
  readonly content?: readonly StoredNode[]
}

export interface StoredArticle {
  readonly id: string
  readonly revision: number
  readonly pl: { readonly document: StoredNode }
  readonly en: { readonly document: StoredNode }
  readonly gallery: { readonly photos: readonly Record<string, unknown>[] }
  readonly details: Record<string, unknown>
}

export const textOf = (node: StoredNode): string => node.text ?? (node.content ?? []).map(textOf).join('')
