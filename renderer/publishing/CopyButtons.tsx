import { Button } from '@mantine/core'
import { IconBraces, IconCode } from '@tabler/icons-react'
import type { Language } from '../../shared/language/language.ts'
import type { PageSource } from '../../shared/publishing/pageSource.ts'
import { useWords } from '../i18n/useWords.ts'
import { type CopiedAs, copyVersion } from './copyVersion.ts'
import { putOnClipboard } from './putOnClipboard.ts'

const copied = {
  html: { pl: 'publishing.copied.html.pl', en: 'publishing.copied.html.en' },
  data: { pl: 'publishing.copied.data.pl', en: 'publishing.copied.data.en' },
} as const
const empty = { pl: 'publishing.nothingToCopy.pl', en: 'publishing.nothingToCopy.en' } as const

type Props = {
  readonly source: () => PageSource
  readonly language: Language
  /** How it went, in a sentence; where the buttons stand decides how it is shown. */
  readonly onSaid: (sentence: string) => void
}

/** *Kopiuj HTML* and *Kopiuj dane* of one version. */
export function CopyButtons({ source, language, onSaid }: Props) {
  const words = useWords()
  const copy = async (as: CopiedAs) => {
    const answer = await copyVersion({ source: source(), language, as, put: putOnClipboard })
    if (answer.ok) onSaid(words(copied[as][language]))
    else if (answer.refusal.kind === 'nothing-written') onSaid(words(empty[language]))
    else onSaid(words('publishing.clipboardClosed'))
  }
  const version = language.toUpperCase()
  return (
    <>
      <Button
        size="xs"
        leftSection={<IconCode size={14} stroke={1.6} aria-hidden />}
        aria-label={words('publishing.copyOf', { what: words('publishing.copyHtml'), version })}
        onClick={() => void copy('html')}
      >
        {words('publishing.copyHtml')}
      </Button>
      <Button
        size="xs"
        leftSection={<IconBraces size={14} stroke={1.6} aria-hidden />}
        aria-label={words('publishing.copyOf', { what: words('publishing.copyData'), version })}
        onClick={() => void copy('data')}
      >
        {words('publishing.copyData')}
      </Button>
    </>
  )
}
