// Another computer, for tests: a process that calls itself by the host name on its command line, opens the library that is named there,
// and does what the lines of its input say. It answers each in one line of JSON.
import { syncBuiltinESMExports } from 'node:module'
import os from 'node:os'
import { createInterface } from 'node:readline'
import type { OpenLibrary } from '../../electron/library/composeLibrary.ts'
import { titled } from '../../shared/articles/titled.ts'

const [folder = '', user = '', host = ''] = process.argv.slice(2)
os.hostname = () => host
syncBuiltinESMExports()

// Only now, so that the lock is written under that name.
const { openOrRead } = await import('../../electron/library/openLibrary.ts')
const { partsFor } = await import('./partsFor.ts')

const window = 'window-of-the-other'
let slept = 0
const open = () => openOrRead({ ...partsFor(folder), user, clock: () => new Date(Date.now() + slept) })
const say = (word: unknown) => console.log(JSON.stringify(word))

async function begin(): Promise<OpenLibrary> {
  const opened = await open()
  if (!opened.ok) throw new Error(opened.refusal.kind)
  return opened.value
}

async function write(library: OpenLibrary, id: string, text: string, baseRevision: number): Promise<unknown> {
  const opened = await library.articles.open({ id, window })
  if (!opened.ok) return opened
  const pl = { ...opened.value.pl, document: titled(opened.value.pl.document, text) }
  return library.articles.save({ id, window, baseRevision, pl })
}

let library = await begin()
say({ ok: true })
for await (const line of createInterface({ input: process.stdin })) {
  const [word = '', id = '', text = '', revision = ''] = line.split('|')
  if (word === 'make') say(await library.articles.create({ template: 'blank' }))
  else if (word === 'write') say(await write(library, id, text, Number(revision)))
  else if (word === 'access') say(library.access.now())
  else if (word === 'woke') {
    // Its clock went on while the process was stopped.
    slept += 60_000
    say({ ok: true })
  } else if (word === 'again') {
    await library.close()
    library = await begin()
    say(library.access.now())
  }
}
await library.close()
