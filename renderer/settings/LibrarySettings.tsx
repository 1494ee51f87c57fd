import { Button, Group } from '@mantine/core'
import { IconFolder } from '@tabler/icons-react'
import { Suspense, useId, useState } from 'react'
import { useWords } from '../i18n/useWords.ts'
import { later } from '../ui/later.ts'
import { useReach } from '../ui/reach.ts'
import type { FieldNote } from './fieldKeeper.ts'
import styles from './LibrarySettings.module.css'
import { Note } from './Note.tsx'
import { SettingRow } from './SettingRow.tsx'

const VerifyLibrary = later(() => import('./VerifyLibrary.tsx').then(one => one.VerifyLibrary))

const command = 'npm start -- --library FOLDER'

/** Biblioteka: where it lies, how another one is opened, and whether all of it is whole. */
export function LibrarySettings({ folder }: { readonly folder: string }) {
  return (
    <>
      <FolderSetting folder={folder} />
      <Suspense fallback={null}>
        <VerifyLibrary />
      </Suspense>
    </>
  )
}

function FolderSetting({ folder }: { readonly folder: string }) {
  const words = useWords()
  const id = useId()
  const { newsroom, host } = useReach()
  const [note, setNote] = useState<FieldNote>({ kind: 'calm' })
  const choose = async () => {
    setNote({ kind: 'calm' })
    try {
      await newsroom.library.chooseFolder()
    } catch (error) {
      console.error(error)
      setNote({ kind: 'refused', sentence: words('shell.notDone') })
    }
  }
  const show = () =>
    newsroom.library.showFolder().catch((error: unknown) => {
      console.error(error)
      setNote({ kind: 'refused', sentence: words('shell.notDone') })
    })
  return (
    <SettingRow id={id} name={words('settings.folder')} what={words('settings.folderWhat')}>
      <p className={styles.folder}>
        <IconFolder size={16} stroke={1.6} aria-hidden />
        {folder}
      </p>
      {host.kind === 'electron' ? (
        <Group gap={8}>
          <Button onClick={() => void choose()}>{words('settings.folderChange')}</Button>
          <Button variant="subtle" onClick={() => void show()}>
            {words('settings.folderShow')}
          </Button>
        </Group>
      ) : (
        <>
          <p className={styles.how}>{words('settings.folderHow')}</p>
          <code className={styles.command}>{command}</code>
        </>
      )}
      <Note note={note} />
    </SettingRow>
  )
}
