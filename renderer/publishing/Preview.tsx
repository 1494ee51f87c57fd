import { Button } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import { useMemo, useState } from 'react'
import { type Language, languages, otherLanguage } from '../../shared/language/language.ts'
import { pageHtml } from '../../shared/publishing/pageHtml.ts'
import type { PageSource } from '../../shared/publishing/pageSource.ts'
import { versionsWritten } from '../../shared/publishing/versionsWritten.ts'
import { clockTime } from '../i18n/moments.ts'
import { useWords } from '../i18n/useWords.ts'
import { EmptyState } from '../ui/EmptyState.tsx'
import { useReach } from '../ui/reach.ts'
import { showToast } from '../ui/showToast.tsx'
import { CopyButtons } from './CopyButtons.tsx'
import { PageFrame } from './PageFrame.tsx'
import styles from './Preview.module.css'
import { type Device, PreviewBar } from './PreviewBar.tsx'
import { PreviewCards } from './PreviewCards.tsx'
import { previewAddresses } from './previewAddresses.ts'

const titles = { pl: 'publishing.page.pl', en: 'publishing.page.en' } as const

type Props = {
  /** All that the pages are made of, and when it was taken from the text. */
  readonly source: PageSource
  readonly at: Date
  readonly language: Language
  readonly onLanguage: (language: Language) => void
  /** Back to the text of this language, to write it; null where it is only read. */
  readonly onWrite: ((language: Language) => void) | null
}

/** The pages of an article as readers will see them; the same rendering that goes into the package. */
export function Preview({ source, at, language, onLanguage, onWrite }: Props) {
  const words = useWords()
  const { mediaAddress } = useReach()
  const [device, setDevice] = useState<Device>('desktop')
  const room = useMediaQuery('(min-width: 1240px)') ?? false
  const written = versionsWritten(source.article)
  const both = device === 'phone' && room && written.length === languages.length
  const shown = both ? written : written.filter(one => one === language)

  const pages = useMemo(() => {
    const addresses = previewAddresses(source.article, mediaAddress)
    const page = (one: Language) => pageHtml(source, one, addresses)
    return { pl: page('pl'), en: page('en') }
  }, [source, mediaAddress])

  return (
    <div className={styles.preview}>
      <PreviewBar device={device} onDevice={setDevice} language={language} onLanguage={onLanguage} both={both}>
        <span className={styles.aside}>{words('publishing.madeOf', { time: clockTime(at) })}</span>
        {written.includes(language) && (
          <CopyButtons source={() => source} language={language} onSaid={sentence => showToast({ sentence })} />
        )}
      </PreviewBar>
      <main
        className={styles.desk}
        data-device={device}
        data-region
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be within reach of the keyboard
        tabIndex={0}
        aria-label={words('publishing.preview')}
      >
        {shown.length === 0 ? (
          <NotWritten
            language={language}
            other={written.includes(otherLanguage(language))}
            onWrite={onWrite}
            onLanguage={onLanguage}
          />
        ) : (
          shown.map(one => (
            // One frame for whichever language is shown alone, so that a link to the other leaves the focus in it.
            <PageFrame
              key={both ? one : 'alone'}
              title={words(titles[one])}
              html={pages[one]}
              onLanguage={onLanguage}
              onLink={() => showToast({ sentence: words('publishing.linksOnSite') })}
            />
          ))
        )}
      </main>
      {shown.length > 0 && <PreviewCards source={source} language={language} />}
    </div>
  )
}

const empty = { pl: 'publishing.noPage.pl', en: 'publishing.noPage.en' } as const
const write = { pl: 'publishing.write.pl', en: 'publishing.write.en' } as const
const show = { pl: 'publishing.show.pl', en: 'publishing.show.en' } as const

type NotWrittenProps = {
  readonly language: Language
  /** Whether the other language has a page. */
  readonly other: boolean
  readonly onWrite: ((language: Language) => void) | null
  readonly onLanguage: (language: Language) => void
}

function NotWritten({ language, other, onWrite, onLanguage }: NotWrittenProps) {
  const words = useWords()
  return (
    <EmptyState title={words(empty[language])}>
      {onWrite && <p>{words('publishing.noPageWhat')}</p>}
      <div className={styles.ways}>
        {onWrite && (
          <Button variant="filled" onClick={() => onWrite(language)}>
            {words(write[language])}
          </Button>
        )}
        {other && (
          <Button onClick={() => onLanguage(otherLanguage(language))}>{words(show[otherLanguage(language)])}</Button>
        )}
      </div>
    </EmptyState>
  )
}
