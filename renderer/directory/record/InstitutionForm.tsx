import { Select } from '@mantine/core'
import { institutionCategories } from '../../../shared/directory/institutionCategories.ts'
import { useWords } from '../../i18n/useWords.ts'
import { BothLanguages } from '../BothLanguages.tsx'
import { InstitutionField } from '../InstitutionField.tsx'
import { CasesFields } from './CasesFields.tsx'
import { EarlierNamesFields } from './EarlierNamesFields.tsx'
import styles from './RecordForm.module.css'
import type { InstitutionFields } from './recordFields.ts'
import type { RecordForm } from './recordForm.ts'
import { useParadigm } from './useParadigm.ts'
import { WrittenNames } from './WrittenNames.tsx'

type Props = { readonly form: RecordForm; readonly fields: InstitutionFields }

const isCategory = (value: string | null) => institutionCategories.find(one => one === value)

/** The left half of an institution's record: what it is called, what it is, and how its name is written. */
export function InstitutionNames({ form, fields }: Props) {
  const words = useWords()
  const { record, institutions, resolve, readOnly, onFields } = form
  const name = { field: 'name' } as const
  const parent = { field: 'parent' } as const
  const paradigm = useParadigm(form.decliner, { kind: 'institution', name: fields.name.pl })
  return (
    <>
      <section className={styles.section} aria-label={words('record.what')}>
        <BothLanguages
          label={words('directory.institutionName')}
          value={fields.name}
          onValue={value => onFields({ ...fields, name: value })}
          onLeave={() => form.onLeft(name)}
          error={form.wrong(name)}
          readOnly={readOnly}
          first
          over
        />
        <BothLanguages
          label={words('directory.short')}
          value={fields.short}
          onValue={short => onFields({ ...fields, short })}
          readOnly={readOnly}
        />
        <div className={styles.pair}>
          <Select
            label={words('record.category')}
            data={institutionCategories.map(one => ({ value: one, label: words(`record.category.${one}`) }))}
            value={fields.category}
            readOnly={readOnly}
            allowDeselect={false}
            onChange={chosen => onFields({ ...fields, category: isCategory(chosen) ?? fields.category })}
          />
          <InstitutionField
            label={words('record.parent')}
            records={institutions}
            value={resolve(fields.parent)?.id ?? fields.parent}
            error={form.wrong(parent)}
            readOnly={readOnly}
            onValue={value => onFields({ ...fields, parent: value })}
          />
        </div>
      </section>
      {fields.name.pl.trim() !== '' && (
        <CasesFields
          byRule={paradigm}
          byHand={fields.cases}
          renamed={record.kind === 'institution' && record.name.pl.trim() !== fields.name.pl.trim()}
          readOnly={readOnly}
          onByHand={cases => onFields({ ...fields, cases })}
        />
      )}
      <WrittenNames form={form} fields={fields} />
    </>
  )
}

export const InstitutionPast = ({ form, fields }: Props) => (
  <EarlierNamesFields
    form={form}
    names={fields.earlierNames}
    onNames={earlierNames => form.onFields({ ...fields, earlierNames })}
  />
)
