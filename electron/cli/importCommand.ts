import { importSentence } from '../../shared/contract/importSentence.ts'
import { language } from '../../shared/language/languageShape.ts'
import type { Asked } from './arguments.ts'
import { handFile } from './handFile.ts'
import { type Outcome, refusedOutcome, wrongUse } from './outcome.ts'
import type { Terminal } from './terminal.ts'
import { withLibrary } from './withLibrary.ts'

/** `import FILE --lang pl`: a new article whose Polish version is the text of the file. */
export async function importCommand({ words: [typed, extra], lang }: Asked, terminal: Terminal): Promise<Outcome> {
  if (typed === undefined) return wrongUse('needs-file')
  if (extra !== undefined) return wrongUse('too-many', extra)
  const spoken = language.safeParse(lang)
  if (!spoken.success) return wrongUse('needs-language')
  const { words } = terminal
  const file = await handFile(typed, terminal)
  if (file === null) return refusedOutcome({ kind: 'no-file', file: typed }, words('terminal.noFile', { file: typed }))
  return await withLibrary(terminal, async library => {
    const read = await library.importing.text({ file, language: spoken.data })
    if (!read.ok) return refusedOutcome(read.refusal, importSentence(terminal.words, read.refusal))
    const { id } = read.value
    return { kind: 'done', lines: [words('terminal.imported', { file: file.name, id })], json: { id } }
  })
}
