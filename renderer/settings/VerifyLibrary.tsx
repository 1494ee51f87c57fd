import { Button, Checkbox } from '@mantine/core'
import { useEffect, useId, useState } from 'react'
import { troubleSentence } from '../../shared/contract/troubleSentence.ts'
import type { Words } from '../../shared/words/words.ts'
import { useWords } from '../i18n/useWords.ts'
import { attempt } from '../ui/attempt.ts'
import { Message } from '../ui/Message.tsx'
import { useReach } from '../ui/reach.ts'
import { useLive } from '../ui/useLive.ts'
import { useSaid } from '../ui/useSaid.ts'
import { useTellWork } from '../ui/useShell.ts'
import { Findings } from './Findings.tsx'
import { SettingRow } from './SettingRow.tsx'
import { useProgressSaid } from './useProgressSaid.ts'
import { progressSentence, VerifyProgress } from './VerifyProgress.tsx'
import { type VerifyTrouble, verifyRun } from './verifyRun.ts'

/** *Sprawdź bibliotekę*: how far it is, what was found, and what can be done about it. */
export function VerifyLibrary() {
  const words = useWords()
  const id = useId()
  const { newsroom, events } = useReach()
  const [deep, setDeep] = useState(false)
  const [run] = useState(() =>
    verifyRun({
      verify: (asked, signal) => newsroom.library.verify(asked, { signal }),
      mend: finding => attempt(newsroom.library.mend({ finding })),
      events,
      newJob: () => crypto.randomUUID(),
    }),
  )
  useEffect(() => run.cancel, [run])
  const state = useLive(run.state)
  const working = state.kind === 'working'
  useTellWork(working && state.total > 0 ? state.done : null, working ? state.total : 0)
  useProgressSaid(working ? progressSentence(words, state) : null)
  useSaid(state.kind === 'refused' && state.refusal.kind === 'cancelled' ? words('verify.cancelled') : null)

  const verb = working ? 'verify.cancel' : state.kind === 'ready' ? 'verify.run' : 'verify.again'
  return (
    <>
      <SettingRow id={id} name={words('verify.title')} what={words('verify.what')}>
        <Checkbox
          checked={deep}
          onChange={({ currentTarget }) => setDeep(currentTarget.checked)}
          label={words('verify.deep')}
          description={words('verify.deepWhat')}
          mb={10}
        />
        <Button onClick={() => (working ? run.cancel() : void run.start(deep))}>{words(verb)}</Button>
        {working && <VerifyProgress state={state} />}
        {state.kind === 'refused' && (
          <Message tone={state.refusal.kind === 'cancelled' ? 'slate' : 'red'}>
            {refusedSentence(words, state.refusal)}
          </Message>
        )}
      </SettingRow>
      {state.kind === 'done' && <Findings run={run} report={state.report} outcomes={state.outcomes} />}
    </>
  )
}

function refusedSentence(words: Words, refusal: VerifyTrouble): string {
  switch (refusal.kind) {
    case 'cancelled':
      return words('verify.cancelled')
    case 'unreachable':
      return words('shell.notDone')
    default:
      return troubleSentence(words, refusal, 'step')
  }
}
