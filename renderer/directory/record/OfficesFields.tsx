import { unnamed } from '../../../shared/language/language.ts'
import { localDay } from '../../i18n/moments.ts'
import { spoken } from '../../i18n/spoken.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { BothLanguages } from '../BothLanguages.tsx'
import { InstitutionField } from '../InstitutionField.tsx'
import { officeLine } from '../officeLine.ts'
import { DatedRows } from './DatedRows.tsx'
import { EdgeFields } from './EdgeFields.tsx'
import { LinesOf } from './LinesOf.tsx'
import type { OfficeFields } from './recordFields.ts'
import type { RecordForm } from './recordForm.ts'
import { lastsToday } from './timeInWords.ts'
import { wrongRows } from './wrongRows.ts'

type Props = {
  readonly form: RecordForm
  readonly offices: readonly OfficeFields[]
  readonly onOffices: (offices: readonly OfficeFields[]) => void
}

/** *Funkcje*: what a person is and was, where, and from when to when. */
export function OfficesFields({ form, offices, onOffices }: Props) {
  const words = useWords()
  const language = useLanguage()
  const { institutions, resolve, readOnly } = form
  const today = localDay(new Date())
  const line = ({ title, institution }: OfficeFields) =>
    officeLine({ title, institution, from: null, to: null }, resolve(institution) ?? undefined)
  const change = (row: OfficeFields, part: Partial<OfficeFields>) =>
    onOffices(offices.map(one => (one.key === row.key ? { ...one, ...part } : one)))
  return (
    <DatedRows
      title={words('record.offices')}
      none={words('record.offices.none')}
      rows={offices}
      readOnly={readOnly}
      wrongRows={wrongRows(form, offices)}
      summary={row => ({
        name: spoken(line(row), language).text || words('record.offices.untitled'),
        now: lastsToday(row, today),
        lines: (
          <LinesOf
            row={row}
            texts={line(row)}
            missing={{ pl: 'directory.noPolishOffice', en: 'directory.noEnglishOffice' }}
            now={lastsToday(row, today)}
          />
        ),
      })}
      newRow={() => ({ key: crypto.randomUUID(), title: unnamed, institution: '', from: '', to: '' })}
      onRows={onOffices}
      fields={row => {
        const place = { field: 'words', row: row.key } as const
        return (
          <>
            <BothLanguages
              label={words('directory.office')}
              value={row.title}
              onValue={title => change(row, { title })}
              error={form.wrong(place)}
              over
            />
            <InstitutionField
              records={institutions}
              value={resolve(row.institution)?.id ?? row.institution}
              onValue={institution => change(row, { institution })}
            />
            <EdgeFields form={form} row={row} onEdge={part => change(row, part)} />
          </>
        )
      }}
    />
  )
}
