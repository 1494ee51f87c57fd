import { UnstyledButton } from '@mantine/core'
import { type Language, languages } from '../../shared/language/language.ts'
import { useWords } from '../i18n/useWords.ts'
import styles from './MentionsTab.module.css'
import type { Mentioned } from './mentionedRecords.ts'

const groups = [
  { kind: 'person', name: 'article.people' },
  { kind: 'institution', name: 'article.institutions' },
] as const

const missing = { pl: 'article.mentions.only.en', en: 'article.mentions.only.pl' } as const
const languageNames = { pl: 'article.language.pl', en: 'article.language.en' } as const

type Props = {
  readonly mentioned: readonly Mentioned[]
  /** Shows the next mention of this record in the text of this language. */
  readonly onShow: (id: string, language: Language) => void
}

/** *Oznaczenia*: who is in the text, how often in each language; a count leads to the words. */
export function MentionsTab({ mentioned, onShow }: Props) {
  const words = useWords()
  if (mentioned.length === 0)
    return (
      <div className={styles.none}>
        <p className={styles.noneTitle}>{words('article.mentions.none')}</p>
        <p>{words('article.mentions.how')}</p>
      </div>
    )
  return groups.map(({ kind, name }) => {
    const members = mentioned.filter(one => one.kind === kind)
    if (members.length === 0) return null
    return (
      <section key={kind} className={styles.group}>
        <h2 className={styles.heading}>
          {words(name)} <span className={styles.count}>{members.length}</span>
        </h2>
        <ul>
          {members.map(member => (
            <li key={member.id} className={styles.row}>
              <span className={styles.who}>
                {member.name}
                {member.about && <span className={styles.about}>{member.about}</span>}
              </span>
              <span className={styles.times}>
                {languages.map(language =>
                  member.times[language] === 0 ? (
                    <span key={language} className={styles.missing}>
                      {words(missing[language])}
                    </span>
                  ) : (
                    <UnstyledButton
                      key={language}
                      className={styles.time}
                      aria-label={words('article.mentions.goTo', {
                        name: member.name,
                        language: words(languageNames[language]),
                        count: member.times[language],
                      })}
                      onClick={() => onShow(member.id, language)}
                    >
                      {language.toUpperCase()} ×{member.times[language]}
                    </UnstyledButton>
                  ),
                )}
              </span>
            </li>
          ))}
        </ul>
      </section>
    )
  })
}
