import { type Language, languages } from '../../shared/language/language.ts'
import { lackSentence } from '../../shared/publishing/lackSentence.ts'
import { useWords } from '../i18n/useWords.ts'
import { Message } from '../ui/Message.tsx'
import { useReach } from '../ui/reach.ts'
import styles from './ExportDialog.module.css'
import type { ExportSummary } from './exportSummary.ts'

const versions = { pl: 'publishing.version.pl', en: 'publishing.version.en' } as const

/** What the package will hold and what its readers will miss. */
export function ExportPlan({ summary }: { readonly summary: ExportSummary }) {
  const words = useWords()
  const { host } = useReach()
  const size = (language: Language) =>
    summary.words[language] === 0
      ? words('publishing.empty')
      : words('publishing.words', { count: summary.words[language] })
  return (
    <>
      <dl className={styles.goes} aria-label={words('publishing.goes')}>
        {languages.map(language => (
          <div key={language}>
            <dt>{words(versions[language])}</dt>
            <dd>{size(language)}</dd>
          </div>
        ))}
        <div>
          <dt>{words('publishing.photos')}</dt>
          <dd>{summary.photos}</dd>
        </div>
      </dl>
      {summary.lacks.length === 0 ? (
        <Message tone="green">{words('publishing.nothingMissing')}</Message>
      ) : (
        <Message tone="ochre">
          <ul className={styles.lacks} aria-label={words('publishing.incomplete')}>
            {summary.lacks
              .map(lack => lackSentence(words, lack))
              .map(sentence => (
                <li key={sentence}>{sentence}</li>
              ))}
          </ul>
        </Message>
      )}
      <p className={styles.hint}>{words(host.kind === 'electron' ? 'publishing.folderHint' : 'publishing.zipHint')}</p>
    </>
  )
}
