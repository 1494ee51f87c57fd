import { Select } from '@mantine/core'
import { useMemo } from 'react'
import { officeAt } from '../../../shared/directory/officeAt.ts'
import type { DirectoryRecord } from '../../../shared/directory/record.ts'
import { recordName } from '../../../shared/directory/recordName.ts'
import type { Language } from '../../../shared/language/language.ts'
import { spoken } from '../../i18n/spoken.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { findRecords } from '../findRecords.ts'
import { officeLine } from '../officeLine.ts'

type Props = {
  readonly label: string
  readonly records: readonly DirectoryRecord[]
  /** All of the directory, for the names of institutions. */
  readonly all: readonly DirectoryRecord[]
  readonly value: DirectoryRecord | null
  readonly onValue: (record: DirectoryRecord | null) => void
  readonly autoFocus: boolean
}

const atMost = 50

/** "Anna Wiśniewska · prezes zarządu, Klaster Metalowy Narew": enough to tell namesakes apart. */
function lineOf(record: DirectoryRecord, all: readonly DirectoryRecord[], language: Language): string {
  const name = recordName(record, language)
  if (record.kind === 'institution') return [name, spoken(record.short, language).text].filter(Boolean).join(' · ')
  const office = officeAt(record, null)
  const line =
    office &&
    officeLine(
      office,
      all.find(({ id }) => id === office.institution),
    )
  return [name, line && spoken(line, language).text].filter(Boolean).join(' · ')
}

/** One record of many, found by any part of its names. */
export function RecordSearch({ label, records, all, value, onValue, autoFocus }: Props) {
  const words = useWords()
  const language = useLanguage()
  const options = useMemo(
    () =>
      findRecords(records, '', language).map(record => ({ value: record.id, label: lineOf(record, all, language) })),
    [records, all, language],
  )
  return (
    <Select
      label={label}
      placeholder={words('directory.search')}
      nothingFoundMessage={words('merge.nobody')}
      data={options}
      value={value?.id ?? null}
      onChange={id => onValue(records.find(record => record.id === id) ?? null)}
      filter={({ search }) => {
        const shown = options.find(option => option.value === value?.id)?.label
        if (search === shown) return options
        const found = new Set(findRecords(records, search, language).map(record => record.id))
        return options.filter(option => found.has(option.value))
      }}
      limit={atMost}
      openOnFocus={false}
      searchable
      clearable
      data-autofocus={autoFocus || undefined}
    />
  )
}
