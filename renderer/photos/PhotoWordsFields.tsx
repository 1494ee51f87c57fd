import { Textarea } from '@mantine/core'
import { type Language, languages } from '../../shared/language/language.ts'
import type { Photo } from '../../shared/photos/photo.ts'
import { useWords } from '../i18n/useWords.ts'
import type { PhotoWords } from './galleryEdits.ts'
import styles from './PhotoPanel.module.css'

type Props = {
  readonly photo: Photo
  /** `field` names what is written, so that its letters are one step of undo. */
  readonly onWords: (change: Partial<PhotoWords>, field: string) => void
  readonly onLeave: () => void
}

const fields = [
  { field: 'caption', label: 'photos.caption' },
  { field: 'alt', label: 'photos.alt' },
] as const

const examples = { pl: 'photos.altExample.pl', en: 'photos.altExample.en' } as const

/** Caption and alternative text, Polish beside English. */
export function PhotoWordsFields({ photo, onWords, onLeave }: Props) {
  const words = useWords()
  const name = (language: Language) => language.toUpperCase()
  return (
    <div className={styles.fields}>
      {fields.map(({ field, label }) => (
        <div key={field} className={styles.both}>
          {languages.map(language => (
            <Textarea
              key={language}
              label={
                <>
                  {words(label)} <span className={styles.language}>{name(language)}</span>
                </>
              }
              lang={language}
              rows={2}
              value={photo[field][language]}
              placeholder={field === 'alt' ? words(examples[language]) : ''}
              onChange={event =>
                onWords({ [field]: { ...photo[field], [language]: event.target.value } }, `${field} ${language}`)
              }
              onBlur={onLeave}
            />
          ))}
        </div>
      ))}
    </div>
  )
}
