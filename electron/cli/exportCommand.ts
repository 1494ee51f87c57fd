import { resolve } from 'node:path'
import { lackSentence } from '../../shared/publishing/lackSentence.ts'
import type { Asked } from './arguments.ts'
import { askedArticle } from './askedArticle.ts'
import { type Outcome, refusedOutcome, wrongUse } from './outcome.ts'
import { exportSentence } from './sentences.ts'
import type { Terminal } from './terminal.ts'
import { withLibrary } from './withLibrary.ts'

/** `export ID --out DIR`: the website package as a folder inside DIR. */
export async function exportCommand({ words: [typed, extra], out }: Asked, terminal: Terminal): Promise<Outcome> {
  const id = askedArticle(typed, terminal)
  if (!id.ok) return id.refusal
  if (extra !== undefined) return wrongUse('too-many', extra)
  if (out === null) return wrongUse('needs-folder')
  const { words, signal, cwd } = terminal
  return await withLibrary(terminal, async library => {
    const exported = await library.publishing.exportToFolder(id.value, resolve(cwd, out), signal, () => undefined)
    if (!exported.ok) return refusedOutcome(exported.refusal, exportSentence(exported.refusal, terminal))
    const { path, photos, bytes, lacks } = exported.value
    const lines = [
      words('terminal.exported', { folder: path }),
      words('terminal.exportedSize', { photos, bytes }),
      ...lacks.map(lack => lackSentence(words, lack)),
    ]
    return { kind: 'done', lines, json: { folder: path, photos, bytes, lacks } }
  })
}
