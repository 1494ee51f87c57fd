import { Textarea, TextInput } from '@mantine/core'
import { IconExternalLink } from '@tabler/icons-react'
import { useWords } from '../../i18n/useWords.ts'
import styles from './RecordForm.module.css'
import type { RecordFields } from './recordFields.ts'
import type { RecordForm } from './recordForm.ts'
import { recordLink } from './recordLink.ts'

/** Where more can be read of somebody, and what the office wants to remember. */
export function LinkAndNote({ form, fields }: { readonly form: RecordForm; readonly fields: RecordFields }) {
  const words = useWords()
  const { readOnly, onFields } = form
  const place = { field: 'link' } as const
  const link = recordLink(fields.link)
  return (
    <section className={styles.section} aria-label={words('record.more')}>
      <h3 className={styles.heading}>{words('record.more')}</h3>
      <TextInput
        label={words('record.link')}
        value={fields.link}
        placeholder={readOnly ? '' : words('record.link.example')}
        error={form.wrong(place)}
        readOnly={readOnly}
        inputMode="url"
        onChange={event => onFields({ ...fields, link: event.target.value })}
        onBlur={() => form.onLeft(place)}
        rightSection={
          link && (
            <a
              className={styles.follow}
              href={link}
              target="_blank"
              rel="noreferrer"
              aria-label={words('record.link.follow')}
            >
              <IconExternalLink size={15} stroke={1.6} aria-hidden />
            </a>
          )
        }
      />
      <Textarea
        label={words('record.note')}
        description={words('record.note.what')}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        value={fields.note}
        readOnly={readOnly}
        rows={3}
        classNames={{ input: styles.note }}
        onChange={event => onFields({ ...fields, note: event.target.value })}
      />
    </section>
  )
}
