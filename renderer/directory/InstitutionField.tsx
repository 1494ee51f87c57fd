import { Select } from '@mantine/core'
import { useMemo } from 'react'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import { spoken } from '../i18n/spoken.ts'
import { useLanguage, useWords } from '../i18n/useWords.ts'
import { findRecords } from './findRecords.ts'

type Props = {
  readonly records: readonly DirectoryRecord[]
  /** Id of the institution, or empty. */
  readonly value: string
  readonly onValue: (id: string) => void
  /** Left out, it is where an office is held. */
  readonly label?: string
  readonly error?: string | null
  readonly readOnly?: boolean
}

/** One of the institutions already known, found by name or abbreviation. */
export function InstitutionField({ records, value, onValue, label, error = null, readOnly = false }: Props) {
  const words = useWords()
  const language = useLanguage()
  const options = useMemo(
    () =>
      findRecords(records, '', language).flatMap(record => {
        if (record.kind !== 'institution') return []
        const short = spoken(record.short, language).text
        const name = spoken(record.name, language).text
        return [{ value: record.id, label: short ? `${name} (${short})` : name }]
      }),
    [records, language],
  )
  return (
    <Select
      label={label ?? words('directory.institution')}
      placeholder={readOnly ? '' : words('directory.noInstitution')}
      nothingFoundMessage={words('directory.noSuchInstitution')}
      data={options}
      value={value === '' ? null : value}
      onChange={id => onValue(id ?? '')}
      filter={({ search }) => {
        const found = new Set(findRecords(records, search, language).map(record => record.id))
        return options.filter(option => found.has(option.value))
      }}
      error={error}
      readOnly={readOnly}
      searchable
      clearable={!readOnly}
    />
  )
}
