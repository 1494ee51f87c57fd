import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { sweepLeftovers } from '../../electron/storage/sweepLeftovers.ts'
import { readArticle } from '../../shared/articles/migrations.ts'
import { plainText } from '../../shared/document/plainText.ts'
import { compiledOnce } from '../storage/compiledOnce.ts'
import { articlesDesk } from './desk.ts'
import { valueIn, versionOf } from './sections.ts'
import { textOfRevision } from './textOfRevision.ts'

/** What may stand in the folder of an article after a killed run has been swept. */
const ours = /^(?:article|article\.good|\d{6}-[0-9a-f]{8})\.json(?:\.gz)?$/

const script = fileURLToPath(new URL('saveForever.ts', import.meta.url))

/** Lets a process save without pause, kills it at a moment of chance, and tells the last revision it had an answer for. */
async function saveAndKill(...args: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'], env: compiledOnce })
  let answered = 0
  const lines = createInterface({ input: child.stdout })
  lines.on('line', line => {
    answered = Number(line)
  })
  const allSaid = once(lines, 'close')
  await once(lines, 'line')
  await wait(Math.random() * 40)
  child.kill('SIGKILL')
  await allSaid
  return answered
}

test('killed twenty times while saving, an article has every answered save and is never damaged', {
  timeout: 120_000,
}, async () => {
  const desk = await articlesDesk()
  const rounds: { readonly answered: number; readonly kept: number; readonly whole: boolean }[] = []
  const lane = async (): Promise<void> => {
    const { id } = valueIn(await desk.store.createFrom({ pl: versionOf('Kongres', textOfRevision(0)) }))
    for (let round = 0; round < 10; round++) {
      const answered = await saveAndKill(desk.folder, desk.trashFolder, id)
      const { article } = valueIn(readArticle(JSON.parse(await readFile(desk.file(id), 'utf8'))))
      rounds.push({
        answered,
        kept: article.revision,
        whole: plainText(article.pl.document).endsWith(textOfRevision(article.revision)),
      })
    }
    await sweepLeftovers(nodeFileSystem, join(desk.folder, id))
    await sweepLeftovers(nodeFileSystem, join(desk.folder, id, 'history'))
  }
  await Promise.all([lane(), lane()])
  const left = (await readdir(desk.folder, { recursive: true })).map(name => name.split('/').at(-1) ?? '')
  expect({
    rounds: rounds.length,
    lost: rounds.filter(round => round.kept < round.answered),
    torn: rounds.filter(round => !round.whole),
    strangers: left.filter(name => name.includes('.') && !ours.test(name)),
  }).toEqual({ rounds: 20, lost: [], torn: [], strangers: [] })
})
