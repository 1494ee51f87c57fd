import { resolve } from 'node:path'
import { exportSentence } from '../../shared/contract/exportSentence.ts'
import { lackSentence } from '../../shared/publishing/lackSentence.ts'
import type { Asked } from './arguments.ts'
import { askedArticle } from './askedArticle.ts'
import { type Outcome, refusedOutcome, wrongUse } from './outcome.ts'
import type { Terminal } from './terminal.ts'
import { withLibraryRead } from './withLibrary.ts'

/** `export ID --out DIR [--zip]`: the website package inside DIR, as a folder or as one ZIP. */
export async function exportCommand({ words: [typed, extra], out, zip }: Asked, terminal: Terminal): Promise<Outcome> {
  const id = askedArticle(typed, terminal)
  if (!id.ok) return id.refusal
  if (extra !== undefined) return wrongUse('too-many', extra)
  if (out === null) return wrongUse('needs-folder')
  const { words, signal, cwd } = terminal
  return await withLibraryRead(terminal, async ({ publishing }) => {
    const make = zip ? publishing.exportToZipIn : publishing.exportToFolder
    const exported = await make(id.value, resolve(cwd, out), signal, () => undefined)
    if (!exported.ok) return refusedOutcome(exported.refusal, exportSentence(words, exported.refusal))
    const { path, photos, bytes, lacks } = exported.value
    const lines = [
      zip ? words('terminal.exportedZip', { file: path }) : words('terminal.exported', { folder: path }),
      words('terminal.exportedSize', { photos, bytes }),
      ...lacks.map(lack => lackSentence(words, lack)),
    ]
    return { kind: 'done', lines, json: { [zip ? 'file' : 'folder']: path, photos, bytes, lacks } }
  })
}
