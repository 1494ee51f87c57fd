import { SegmentedControl } from '@mantine/core'
import { IconColumns, IconEye } from '@tabler/icons-react'
import { useWords } from '../i18n/useWords.ts'
import styles from './ArticleScreen.module.css'

const views = ['text', 'preview'] as const
const shapes = { text: IconColumns, preview: IconEye } as const
const names = { text: 'publishing.view.text', preview: 'publishing.view.preview' } as const

type Props = { readonly preview: boolean; readonly onPreview: (preview: boolean) => void }

/** *Tekst* or *Podgląd*. */
export function PreviewSwitch({ preview, onPreview }: Props) {
  const words = useWords()
  return (
    <SegmentedControl
      className={styles.viewSwitch}
      aria-label={words('publishing.view')}
      value={preview ? 'preview' : 'text'}
      onChange={value => onPreview(value === 'preview')}
      data={views.map(value => {
        const Shape = shapes[value]
        return {
          value,
          label: (
            <span className={styles.viewLabel} title={words(names[value])}>
              <Shape size={15} stroke={1.6} aria-hidden />
              <span className={styles.viewName}>{words(names[value])}</span>
            </span>
          ),
        }
      })}
    />
  )
}
