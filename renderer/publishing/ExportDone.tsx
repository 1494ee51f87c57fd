import { Button } from '@mantine/core'
import { IconDownload, IconFolder } from '@tabler/icons-react'
import { useState } from 'react'
import type { Exported } from '../../shared/contract/publishing.ts'
import type { Language } from '../../shared/language/language.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import { useReach } from '../ui/reach.ts'
import styles from './ExportDialog.module.css'
import { LackList } from './LackList.tsx'
import { sizeInWords } from './sizeInWords.ts'

/** Where the finished package is, and what its readers will miss. */
export function ExportDone({
  exported,
  onWrite,
}: {
  readonly exported: Exported
  readonly onWrite: (language: Language) => void
}) {
  const { place, photos, bytes, lacks } = exported
  const words = useWords()
  const language = useLanguage()
  return (
    <>
      {place.kind === 'folder' ? (
        <p className={styles.place}>
          <IconFolder size={16} stroke={1.6} aria-hidden />
          {words('publishing.inFolder', { folder: place.label })}
        </p>
      ) : (
        <Download token={place.token} file={place.fileName} />
      )}
      <p className={styles.hint}>
        {words('publishing.size', {
          photos: words('photos.count', { count: photos }),
          size: sizeInWords(bytes, language),
        })}
      </p>
      {lacks.length > 0 && <LackList lacks={lacks} onWrite={onWrite} />}
    </>
  )
}

/** The link works once, so it gives way to a sentence when it has been followed. */
function Download({ token, file }: { readonly token: string; readonly file: string }) {
  const words = useWords()
  const { downloadAddress } = useReach()
  const [followed, setFollowed] = useState(false)
  return followed ? (
    <p className={styles.place} role="status">
      {words('publishing.downloaded', { file })}
    </p>
  ) : (
    <p className={styles.place}>
      <Button
        component="a"
        className={styles.download}
        variant="filled"
        href={downloadAddress(token)}
        download={file}
        leftSection={<IconDownload size={16} stroke={1.6} aria-hidden />}
        onClick={() => setTimeout(() => setFollowed(true))}
      >
        {words('publishing.download', { file })}
      </Button>
      <span className={styles.aside}>{words('publishing.downloadOnce')}</span>
    </p>
  )
}
