import { Button, Modal } from '@mantine/core'
import { useEffect } from 'react'
import type { Language } from '../../shared/language/language.ts'
import type { PageSource } from '../../shared/publishing/pageSource.ts'
import { useWords } from '../i18n/useWords.ts'
import { useAnnounce } from '../ui/LiveRegion.tsx'
import { Message } from '../ui/Message.tsx'
import { ProgressBar } from '../ui/ProgressBar.tsx'
import { useLive } from '../ui/useLive.ts'
import { useTellWork } from '../ui/useShell.ts'
import styles from './ExportDialog.module.css'
import { ExportDone } from './ExportDone.tsx'
import { ExportPlan } from './ExportPlan.tsx'
import type { ExportRun } from './exportRun.ts'
import type { ExportSummary } from './exportSummary.ts'
import { exportTroubleSentence } from './exportTroubleSentence.ts'

type Props = {
  readonly run: ExportRun
  readonly source: PageSource
  readonly summary: ExportSummary
  readonly onWrite: ((language: Language) => void) | null
  readonly onClose: () => void
}

/** *Eksportuj*: what goes, what will be missing, how far it is, and where it lies. */
export function ExportDialog({ run, source, summary, onWrite, onClose }: Props) {
  const words = useWords()
  const announce = useAnnounce()
  const state = useLive(run.state)
  const working = state.kind === 'saving' || state.kind === 'working'
  const nothing = summary.lacks.some(lack => lack.kind === 'both-empty')

  const counted = state.kind === 'working' && state.total > 0 ? state : null
  useTellWork(counted?.done ?? null, counted?.total ?? 0)
  useEffect(() => {
    if (state.kind === 'done') announce(words('publishing.done'))
    if (state.kind === 'refused') announce(exportTroubleSentence(words, state.refusal), 'assertive')
  }, [state, announce, words])

  const close = () => {
    run.cancel()
    onClose()
  }
  return (
    <Modal
      opened
      onClose={close}
      title={words(state.kind === 'done' ? 'publishing.done' : 'publishing.title')}
      size={560}
    >
      {state.kind === 'done' ? (
        <ExportDone exported={state.exported} onWrite={onWrite} />
      ) : (
        <>
          <ExportPlan source={source} summary={summary} onWrite={onWrite} />
          {working && <Progress state={state} />}
          {state.kind === 'refused' && (
            <Message tone={state.refusal.kind === 'cancelled' ? 'slate' : 'red'}>
              {exportTroubleSentence(words, state.refusal)}
            </Message>
          )}
        </>
      )}
      <footer className={styles.foot}>
        {working ? (
          <Button onClick={run.cancel}>{words('publishing.cancel')}</Button>
        ) : (
          <Button onClick={close}>{words('publishing.close')}</Button>
        )}
        {state.kind !== 'done' && (
          // Not `disabled`: a button that cannot be pressed would drop the focus out of the dialog.
          <Button
            variant="filled"
            data-autofocus
            data-disabled={working || nothing}
            aria-disabled={working || nothing}
            onClick={() => !nothing && void run.start()}
          >
            {words(state.kind === 'refused' ? 'publishing.again' : 'publishing.export')}
          </Button>
        )}
      </footer>
    </Modal>
  )
}

function Progress({ state }: { readonly state: ReturnType<ExportRun['state']['get']> }) {
  const words = useWords()
  const counted = state.kind === 'working' && state.total > 0 ? state : null
  const sentence =
    state.kind === 'saving'
      ? words('publishing.saving')
      : counted
        ? words('publishing.progress', { done: counted.done, total: counted.total })
        : words('publishing.working')
  return (
    <div className={styles.progress}>
      <span>{sentence}</span>
      <ProgressBar said={sentence} done={counted?.done ?? 0} total={counted?.total ?? 0} className={styles.bar} />
    </div>
  )
}
