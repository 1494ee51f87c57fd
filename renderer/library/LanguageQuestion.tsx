import { Button, Group, Loader, Text } from '@mantine/core'
import type { Language } from '../../shared/language/language.ts'
import { useWords } from '../i18n/useWords.ts'
import { Dialog } from '../ui/Dialog.tsx'
import type { TextImport } from './useTextImport.ts'

type Props = {
  readonly state: TextImport
  readonly onLanguage: (file: File, language: Language) => void
  readonly onStop: () => void
}

/** Asks in which language a chosen file is; while it is being read the answer is what is going on, and *Anuluj*. */
export function LanguageQuestion({ state, onLanguage, onStop }: Props) {
  const words = useWords()
  const file = state.kind === 'asking' || state.kind === 'reading' ? state.file : null
  return (
    <Dialog opened={file !== null} onClose={onStop} title={file && words('library.language', { file: file.name })}>
      {state.kind === 'reading' ? (
        <Group>
          <Loader size={14} />
          <Text size="md">{words('library.reading', { file: state.file.name })}</Text>
        </Group>
      ) : (
        <Text size="md" c="var(--ink-2)">
          {words('library.languageWhat')}
        </Text>
      )}
      <Group justify="flex-end" mt="lg">
        <Button variant="subtle" onClick={onStop}>
          {words('shell.cancel')}
        </Button>
        {state.kind === 'asking' && (
          <>
            <Button data-autofocus onClick={() => onLanguage(state.file, 'pl')}>
              {words('library.language.pl')}
            </Button>
            <Button onClick={() => onLanguage(state.file, 'en')}>{words('library.language.en')}</Button>
          </>
        )}
      </Group>
    </Dialog>
  )
}
