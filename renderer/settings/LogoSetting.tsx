import { Button, FileButton } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { attempt } from '../ui/attempt.ts'
import { handOverFile } from '../ui/handOverFile.ts'
import { keys } from '../ui/queries.ts'
import { useReach } from '../ui/reach.ts'
import type { FieldNote } from './fieldKeeper.ts'
import styles from './LogoSetting.module.css'
import { logoSentence } from './logoSentence.ts'
import { Note } from './Note.tsx'
import { SettingRow } from './SettingRow.tsx'

type Props = { readonly logo: string | null; readonly onRemove: () => Promise<string | null> }

/** The organisation's logo: a file that is copied into the library. */
export function LogoSetting({ logo, onRemove }: Props) {
  const words = useWords()
  const id = useId()
  const { newsroom, handOver, logoAddress } = useReach()
  const queries = useQueryClient()
  const [note, setNote] = useState<FieldNote>({ kind: 'calm' })

  const keep = async (file: File | null) => {
    if (!file) return
    setNote({ kind: 'saving' })
    const handed = await handOverFile(handOver, file)
    const answer = handed.ok ? await attempt(newsroom.settings.addLogo({ token: handed.value })) : handed
    if (answer.ok) queries.setQueryData(keys.organisation, answer.value)
    setNote(
      answer.ok
        ? { kind: 'saved', at: new Date() }
        : { kind: 'refused', sentence: logoSentence(words, answer.refusal) },
    )
  }
  const remove = async () => {
    const sentence = await onRemove()
    setNote(sentence === null ? { kind: 'saved', at: new Date() } : { kind: 'refused', sentence })
  }
  return (
    <SettingRow id={id} name={words('settings.logo')} what={words('settings.logoWhat')}>
      <div className={styles.line}>
        <div className={styles.place}>
          {logo ? <img src={logoAddress(logo)} alt={words('settings.logoOf')} /> : words('settings.logoNone')}
        </div>
        <FileButton accept="image/*" onChange={file => void keep(file)}>
          {button => (
            <Button {...button} aria-describedby={`${id}-what ${id}-note`} disabled={note.kind === 'saving'}>
              {logo ? words('settings.logoChange') : words('settings.logoChoose')}
            </Button>
          )}
        </FileButton>
        {logo && (
          <Button variant="subtle" onClick={() => void remove()}>
            {words('settings.logoRemove')}
          </Button>
        )}
      </div>
      <Note id={`${id}-note`} note={note} />
    </SettingRow>
  )
}
