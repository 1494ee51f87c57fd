import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, onTestFinished } from 'vitest'
import { runKronika } from '../../electron/cli/runKronika.ts'
import { dictionaryFiles } from '../../electron/language/dictionaryFiles.ts'
import { personFolders } from '../../electron/library/personFolders.ts'
import { startImageWorker } from '../../electron/photos/startImageWorker.ts'
import { nodeWorkerProcess } from '../../electron/photos/workerProcess.ts'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'

const source = (path: string): string => fileURLToPath(new URL(`../../electron/${path}`, import.meta.url))

const workers = {
  whole: startImageWorker({ start: () => nodeWorkerProcess(source('photos/imageWorker.ts')) }),
  /** As where sharp was not installed rightly: its file is not there to be started. */
  broken: startImageWorker({ start: () => nodeWorkerProcess(source('photos/missing.mjs')) }),
}
afterAll(() => Object.values(workers).map(worker => worker.close()))

export interface Answer {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** A person at a terminal: a fresh home folder, and a library in it that does not exist yet. */
export async function terminal(spoken: Readonly<Record<string, string>> = {}, worker: 'whole' | 'broken' = 'whole') {
  const home = await mkdtemp(join(tmpdir(), 'kronika-terminal-'))
  onTestFinished(() => rm(home, { recursive: true, force: true }))
  const library = join(home, 'Kronika')
  const desk = join(home, 'pulpit')
  await mkdir(desk)
  const env = { HOME: home, PATH: process.env.PATH ?? '', LANG: 'pl_PL.UTF-8', ...spoken }

  /** The command in this process: the same code as at a real terminal, from what was typed to what is said. */
  async function typed(...words: string[]): Promise<Answer> {
    let out = ''
    let err = ''
    const code = await runKronika(words, {
      fs: nodeFileSystem,
      folders: personFolders('linux', env, home),
      env,
      cwd: desk,
      user: 'janek',
      worker: workers[worker],
      dictionaries: language => dictionaryFiles(language, import.meta.url),
      signal: new AbortController().signal,
      out: text => {
        out += text
      },
      err: text => {
        err += text
      },
    })
    return { code, out, err }
  }

  return {
    home,
    library,
    /** Where the user's own files are, and where the commands are typed. */
    desk,
    typed,
    kronika: (...words: string[]) => typed(...words, '--library', library),
    async json(...words: string[]): Promise<unknown> {
      return JSON.parse((await typed(...words, '--library', library, '--json')).out)
    },
    /** The command as a process of its own. */
    process: (...words: string[]): Promise<Answer> =>
      new Promise(resolve => {
        const child = execFile(
          process.execPath,
          [source('cli/kronika.ts'), ...words],
          { cwd: desk, env },
          (error, out, err) => resolve({ code: error ? Number(child.exitCode) : 0, out, err }),
        )
      }),
  }
}
