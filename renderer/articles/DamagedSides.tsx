import { type ReactNode, useMemo } from 'react'
import type { DamagedArticle } from '../../shared/contract/damaged.ts'
import { type Language, languages } from '../../shared/language/language.ts'
import { useWords } from '../i18n/useWords.ts'
import styles from './DamagedArticle.module.css'
import { type Piece, pairedParagraphs } from './pairedParagraphs.ts'
import { wordsInBoth } from './wordsInBoth.ts'

const names = { pl: 'article.language.pl', en: 'article.language.en' } as const

type Texts = Parameters<typeof wordsInBoth>[0]

type Props = {
  readonly salvaged: DamagedArticle['salvaged']
  readonly candidate: Texts | null
  /** The name of the copy, and the way to another. */
  readonly choice: ReactNode
}

/** What was read from the damaged file on the left, the copy on the right, paragraph beside paragraph. */
export function DamagedSides({ salvaged, candidate, choice }: Props) {
  const words = useWords()
  return (
    <table className={styles.sides}>
      <thead>
        <tr>
          <th scope="col">
            <div className={styles.head}>
              {words('recovery.salvaged')}
              {salvaged && <Count texts={salvaged} />}
            </div>
          </th>
          <th scope="col">
            <div className={styles.head}>
              {choice}
              {candidate && <Count texts={candidate} />}
            </div>
          </th>
        </tr>
      </thead>
      {salvaged && candidate ? (
        languages.map(language => (
          <Text key={language} language={language} left={salvaged[language]} right={candidate[language]} />
        ))
      ) : (
        <Alone salvaged={salvaged} candidate={candidate} />
      )}
    </table>
  )
}

function Count({ texts }: { readonly texts: Texts }) {
  const words = useWords()
  return <span className={styles.count}>{words('article.words', { count: wordsInBoth(texts) })}</span>
}

type TextProps = {
  readonly language: Language
  readonly left: readonly string[]
  readonly right: readonly string[]
}

function Text({ language, left, right }: TextProps) {
  const words = useWords()
  const rows = useMemo(() => pairedParagraphs(left, right), [left, right])
  if (rows.length === 0) return null
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" colSpan={2} className={styles.language}>
          {words(names[language])}
        </th>
      </tr>
      {rows.map((row, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a damaged text have nothing but their order
        <tr key={place} lang={language}>
          <Side pieces={row.left} />
          <Side pieces={row.right} />
        </tr>
      ))}
    </tbody>
  )
}

function Side({ pieces }: { readonly pieces: readonly Piece[] | null }) {
  return (
    <td className={styles.cell}>
      {pieces ? (
        <div>
          {pieces.map(({ text, only }, place) =>
            only ? (
              // biome-ignore lint/suspicious/noArrayIndexKey: pieces of a text have nothing but their order
              <mark key={place} className={styles.only}>
                {text}
              </mark>
            ) : (
              text
            ),
          )}
        </div>
      ) : (
        <div className={styles.nothing} aria-hidden />
      )}
    </td>
  )
}

/** Only one side has words: nothing is compared. */
function Alone({ salvaged, candidate }: Pick<Props, 'salvaged' | 'candidate'>) {
  const words = useWords()
  const texts = salvaged ?? candidate
  const paragraphs = texts ? languages.flatMap(language => texts[language].map(text => ({ language, text }))) : []
  const none = (
    <td className={styles.none} rowSpan={paragraphs.length}>
      {words(salvaged ? 'recovery.noCandidateWhat' : 'recovery.nothingRead')}
    </td>
  )
  return (
    <tbody>
      {paragraphs.map(({ language, text }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs of a damaged text have nothing but their order
        <tr key={place}>
          {!salvaged && place === 0 && none}
          <td className={styles.cell} lang={language}>
            <div>{text}</div>
          </td>
          {salvaged && place === 0 && none}
        </tr>
      ))}
    </tbody>
  )
}
