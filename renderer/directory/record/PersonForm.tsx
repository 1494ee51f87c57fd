import { Input, SegmentedControl, TextInput } from '@mantine/core'
import { genderOf } from '../../../shared/directory/declension/genderOf.ts'
import { personName } from '../../../shared/directory/recordName.ts'
import { useWords } from '../../i18n/useWords.ts'
import { CasesFields } from './CasesFields.tsx'
import { OfficesFields } from './OfficesFields.tsx'
import styles from './RecordForm.module.css'
import type { PersonFields } from './recordFields.ts'
import type { RecordForm } from './recordForm.ts'
import { useParadigm } from './useParadigm.ts'
import { WrittenNames } from './WrittenNames.tsx'

type Props = { readonly form: RecordForm; readonly fields: PersonFields }

const genders = ['auto', 'f', 'm'] as const

/** The left half of a person's record: who it is and how the name is written. */
export function PersonNames({ form, fields }: Props) {
  const words = useWords()
  const { record, readOnly, onFields } = form
  const { given, family, title } = fields
  const byName = genderOf(given)
  const name = { field: 'name' } as const
  const paradigm = useParadigm(form.decliner, { kind: 'person', given, family, gender: fields.gender ?? byName })
  return (
    <>
      <section className={styles.section} aria-label={words('record.who')}>
        <div className={styles.names}>
          <TextInput
            label={words('record.given')}
            value={given}
            error={form.wrong(name)}
            readOnly={readOnly}
            data-first
            onChange={event => onFields({ ...fields, given: event.target.value })}
            onBlur={() => form.onLeft(name)}
          />
          <TextInput
            label={words('record.family')}
            value={family}
            readOnly={readOnly}
            onChange={event => onFields({ ...fields, family: event.target.value })}
            onBlur={() => form.onLeft(name)}
          />
        </div>
        <div className={styles.titleAndGender}>
          <TextInput
            label={words('record.academicTitle')}
            placeholder={readOnly ? '' : words('record.academicTitle.example')}
            value={title}
            readOnly={readOnly}
            onChange={event => onFields({ ...fields, title: event.target.value })}
          />
          <Input.Wrapper className={styles.genderField} label={words('record.gender')} labelElement="div">
            <SegmentedControl
              className={styles.gender}
              aria-label={words('record.gender')}
              readOnly={readOnly}
              value={fields.gender ?? 'auto'}
              onChange={chosen => onFields({ ...fields, gender: chosen === 'm' || chosen === 'f' ? chosen : null })}
              data={genders.map(gender => ({ value: gender, label: words(`record.gender.${gender}`) }))}
            />
            {fields.gender === null && <p className={styles.hint}>{words(`record.gender.byName.${byName}`)}</p>}
          </Input.Wrapper>
        </div>
      </section>
      <CasesFields
        byRule={paradigm}
        byHand={fields.cases}
        renamed={record.kind === 'person' && personName(record) !== personName(fields)}
        readOnly={readOnly}
        onByHand={cases => onFields({ ...fields, cases })}
      />
      <WrittenNames form={form} fields={fields} />
    </>
  )
}

export const PersonOffices = ({ form, fields }: Props) => (
  <OfficesFields form={form} offices={fields.offices} onOffices={offices => form.onFields({ ...fields, offices })} />
)
