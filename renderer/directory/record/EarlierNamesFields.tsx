import { unnamed } from '../../../shared/language/language.ts'
import { spoken } from '../../i18n/spoken.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { BothLanguages } from '../BothLanguages.tsx'
import { DatedRows } from './DatedRows.tsx'
import { EdgeFields } from './EdgeFields.tsx'
import { LinesOf } from './LinesOf.tsx'
import type { EarlierNameFields } from './recordFields.ts'
import type { RecordForm } from './recordForm.ts'
import { wrongRows } from './wrongRows.ts'

type Props = {
  readonly form: RecordForm
  readonly names: readonly EarlierNameFields[]
  readonly onNames: (names: readonly EarlierNameFields[]) => void
}

/** *Wcześniejsze nazwy*: what an institution was called, and until when. */
export function EarlierNamesFields({ form, names, onNames }: Props) {
  const words = useWords()
  const language = useLanguage()
  const change = (row: EarlierNameFields, part: Partial<EarlierNameFields>) =>
    onNames(names.map(one => (one.key === row.key ? { ...one, ...part } : one)))
  return (
    <DatedRows
      title={words('record.earlierNames')}
      none={words('record.earlierNames.none')}
      rows={names}
      readOnly={form.readOnly}
      wrongRows={wrongRows(form, names)}
      summary={row => ({
        name: spoken(row.name, language).text || words('record.earlierNames.untitled'),
        now: false,
        lines: (
          <LinesOf
            row={row}
            texts={row.name}
            missing={{ pl: 'directory.noPolishName', en: 'directory.noEnglishName' }}
            now={false}
          />
        ),
      })}
      newRow={() => ({ key: crypto.randomUUID(), name: unnamed, short: unnamed, from: '', to: '' })}
      onRows={onNames}
      fields={row => (
        <>
          <BothLanguages
            label={words('directory.institutionName')}
            value={row.name}
            onValue={name => change(row, { name })}
            error={form.wrong({ field: 'words', row: row.key })}
            over
          />
          <BothLanguages label={words('directory.short')} value={row.short} onValue={short => change(row, { short })} />
          <EdgeFields form={form} row={row} onEdge={part => change(row, part)} />
        </>
      )}
    />
  )
}
