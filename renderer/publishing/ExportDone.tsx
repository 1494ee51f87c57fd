import { Button } from '@mantine/core'
import { IconDownload, IconFolder } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { Exported } from '../../shared/contract/publishing.ts'
import type { Language } from '../../shared/language/language.ts'
import { sizeInWords } from '../../shared/language/sizeInWords.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import { useReach } from '../ui/reach.ts'
import styles from './ExportDialog.module.css'
import { LackList } from './LackList.tsx'

/** Where the finished package is, and what its readers will miss. */
export function ExportDone({
  exported,
  onWrite,
}: {
  readonly exported: Exported
  readonly onWrite: ((language: Language) => void) | null
}) {
  const { place, photos, bytes, lacks } = exported
  const words = useWords()
  const language = useLanguage()
  return (
    <>
      {place.kind === 'folder' ? (
        <Folder label={place.label} token={place.token} />
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

/** The button that was pressed has gone, and the focus with it: what stands here now gets it, its control first. */
function useFocusHere(followed: boolean) {
  const place = useRef<HTMLParagraphElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: again when the control has gone as well
  useEffect(() => {
    const control = place.current?.querySelector<HTMLElement>('a, button')
    ;(control ?? place.current)?.focus()
  }, [followed])
  return place
}

/** Where the package lies, and a way there. */
function Folder({ label, token }: { readonly label: string; readonly token: string }) {
  const words = useWords()
  const { newsroom } = useReach()
  const [lost, setLost] = useState(false)
  const here = useFocusHere(false)
  const show = () =>
    newsroom.publishing.showInFolder({ token }).then(
      shown => setLost(!shown),
      (error: unknown) => {
        console.error('the folder was not shown', error)
        setLost(true)
      },
    )
  return (
    <>
      <p ref={here} className={styles.place}>
        <IconFolder size={16} stroke={1.6} aria-hidden />
        {words('publishing.inFolder', { folder: label })}
        <Button size="xs" variant="default" onClick={() => void show()}>
          {words('publishing.showInFolder')}
        </Button>
      </p>
      {lost && (
        <p className={styles.hint} role="alert">
          {words('publishing.notShown')}
        </p>
      )}
    </>
  )
}

/** The link works once, so it gives way to a sentence when it has been followed. */
function Download({ token, file }: { readonly token: string; readonly file: string }) {
  const words = useWords()
  const { downloadAddress } = useReach()
  const [followed, setFollowed] = useState(false)
  const here = useFocusHere(followed)
  return followed ? (
    <p ref={here} className={styles.place} role="status" tabIndex={-1}>
      {words('publishing.downloaded', { file })}
    </p>
  ) : (
    <p ref={here} className={styles.place}>
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
