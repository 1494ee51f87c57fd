import { Button } from '@mantine/core'
import { Component, type ReactNode } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { EmptyState } from './EmptyState.tsx'

type Props = { readonly children: ReactNode }
type State = { readonly failed: boolean }

/** Keeps a mistake of ours from leaving a blank window: says so in words and offers the way back. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { failed: false }

  static getDerivedStateFromError(): State {
    return { failed: true }
  }

  override render() {
    return this.state.failed ? <Failed /> : this.props.children
  }
}

function Failed() {
  const words = useWords()
  return (
    <main style={{ height: '100vh', display: 'flex' }}>
      <EmptyState title={words('shell.failed')} alone>
        <p>{words('shell.failedWhat')}</p>
        <Button variant="filled" mt={18} onClick={() => window.location.reload()}>
          {words('shell.reload')}
        </Button>
      </EmptyState>
    </main>
  )
}
