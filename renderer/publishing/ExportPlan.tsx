import { useState } from 'react'
import { type Language, languages } from '../../shared/language/language.ts'
import type { PageSource } from '../../shared/publishing/pageSource.ts'
import { useWords } from '../i18n/useWords.ts'
import { Message } from '../ui/Message.tsx'
import { useReach } from '../ui/reach.ts'
import { CopyButtons } from './CopyButtons.tsx'
import styles from './ExportDialog.module.css'
import type { ExportSummary } from './exportSummary.ts'
import { LackList } from './LackList.tsx'

const versions = { pl: 'publishing.version.pl', en: 'publishing.version.en' } as const

type Props = {
  readonly source: PageSource
  readonly summary: ExportSummary
  readonly onWrite: ((language: Language) => void) | null
}

/** What readers will miss, then what the package will hold; a version can be copied without a package. */
export function ExportPlan({ source, summary, onWrite }: Props) {
  const words = useWords()
  const { host } = useReach()
  const [said, setSaid] = useState('')
  const { lacks } = summary
  return (
    <>
      {lacks.length === 0 ? (
        <Message tone="green">{words('publishing.nothingMissing')}</Message>
      ) : (
        <LackList lacks={lacks} onWrite={onWrite} />
      )}
      <dl className={styles.goes} aria-label={words('publishing.goes')}>
        {languages.map(language => (
          <div key={language}>
            <dt>{words(versions[language])}</dt>
            <dd>
              <Size words={summary.words[language]} />
              {summary.words[language] !== null && (
                <span className={styles.copy}>
                  <CopyButtons source={() => source} language={language} onSaid={setSaid} />
                </span>
              )}
            </dd>
          </div>
        ))}
        <div>
          <dt>{words('publishing.photos')}</dt>
          <dd>{summary.photos}</dd>
        </div>
        <div>
          <dt>{words('publishing.attachments')}</dt>
          <dd>{summary.attachments}</dd>
        </div>
      </dl>
      <p className={styles.said} role="status">
        {said}
      </p>
      <p className={styles.hint}>{words(host.kind === 'electron' ? 'publishing.folderHint' : 'publishing.zipHint')}</p>
    </>
  )
}

function Size({ words: count }: { readonly words: ExportSummary['words'][Language] }) {
  const words = useWords()
  return count === null ? words('publishing.empty') : words('publishing.words', { count })
}
