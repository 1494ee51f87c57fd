import { useWords } from '../../i18n/useWords.ts'
import styles from './RecordForm.module.css'
import type { RecordFields } from './recordFields.ts'
import type { RecordForm } from './recordForm.ts'
import { WrittenForms } from './WrittenForms.tsx'

/** *Inne zapisy*: under what else the name is found in a text, and under what never. */
export function WrittenNames({ form, fields }: { readonly form: RecordForm; readonly fields: RecordFields }) {
  const words = useWords()
  const { readOnly, onFields } = form
  return (
    <section className={styles.section} aria-label={words('record.written')}>
      <h3 className={styles.heading}>{words('record.written')}</h3>
      <WrittenForms
        label={words('record.aliases')}
        hint={words(fields.kind === 'person' ? 'record.aliases.person' : 'record.aliases.institution')}
        forms={fields.aliases}
        readOnly={readOnly}
        onForms={aliases => onFields({ ...fields, aliases })}
      />
      <WrittenForms
        label={words('record.extraForms')}
        hint={words('record.extraForms.what')}
        forms={fields.extraForms}
        readOnly={readOnly}
        onForms={extraForms => onFields({ ...fields, extraForms })}
      />
      <WrittenForms
        label={words('record.forbiddenForms')}
        hint={words('record.forbiddenForms.what')}
        forms={fields.forbiddenForms}
        readOnly={readOnly}
        never
        onForms={forbiddenForms => onFields({ ...fields, forbiddenForms })}
      />
    </section>
  )
}
