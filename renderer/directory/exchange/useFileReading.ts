import { useState } from 'react'
import type { ExchangeProblem } from '../../../shared/directory/exchange/exchangedRecord.ts'
import { type ImportPlan, planImport } from '../../../shared/directory/exchange/planImport.ts'
import type { DirectoryRecord } from '../../../shared/directory/record.ts'
import { listInWords } from '../../i18n/listInWords.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { attempt } from '../../ui/attempt.ts'
import { useReach } from '../../ui/reach.ts'
import { stepSentence } from '../recordSentence.ts'
import type { RecordMoves } from '../useRecordMoves.ts'
import { fileSentence } from './fileSentence.ts'
import { readDirectoryFile } from './readDirectoryFile.ts'

export interface PlannedFile {
  readonly file: string
  readonly plan: ImportPlan
  readonly problems: readonly ExchangeProblem[]
}

export type FileReading =
  | { readonly kind: 'idle' }
  | { readonly kind: 'refused'; readonly sentence: string }
  | { readonly kind: 'planned' | 'writing'; readonly planned: PlannedFile; readonly refusal: string | null }

const byLine = (problems: readonly ExchangeProblem[]): readonly ExchangeProblem[] =>
  problems.toSorted((one, other) => one.line - other.line)

/** *Wczytaj*: a file, what it would change, and the change once somebody has looked at it. */
export function useFileReading(all: readonly DirectoryRecord[], moves: RecordMoves) {
  const { newsroom } = useReach()
  const words = useWords()
  const language = useLanguage()
  const [state, setState] = useState<FileReading>({ kind: 'idle' })

  async function read(file: File | null): Promise<void> {
    if (!file) return
    const answer = await readDirectoryFile(file)
    if (!answer.ok) return setState({ kind: 'refused', sentence: fileSentence(words, answer.refusal, file.name) })
    const { rows, problems } = answer.value
    const plan = planImport(all, rows)
    setState({
      kind: 'planned',
      planned: { file: file.name, plan, problems: byLine([...problems, ...plan.problems]) },
      refusal: null,
    })
  }

  /** One writing, or nothing. */
  async function write(): Promise<void> {
    if (state.kind !== 'planned') return
    const { planned } = state
    const { add, update } = planned.plan
    setState({ kind: 'writing', planned, refusal: null })
    const answer = await attempt(newsroom.directory.apply({ add: [...add], update: update.map(({ after }) => after) }))
    if (!answer.ok) {
      const refusal = stepSentence(words, answer.refusal, planned.file)
      return setState({ kind: 'planned', planned, refusal })
    }
    setState({ kind: 'idle' })
    const { added } = answer.value
    const done = [
      ...(added.length > 0 ? [words('exchange.added', { count: added.length })] : []),
      ...(update.length > 0 ? [words('exchange.updated', { count: update.length })] : []),
    ]
    moves.did({ kind: 'read', added, updated: update }, words('exchange.done', { what: listInWords(done, language) }))
    await moves.listAgain()
  }

  return { state, read, write, stop: () => setState({ kind: 'idle' }) }
}

export type Reading = ReturnType<typeof useFileReading>
