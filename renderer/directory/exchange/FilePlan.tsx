import type { ReactNode } from 'react'
import { addedReference } from '../../../shared/directory/addedRecords.ts'
import type { DirectoryRecord } from '../../../shared/directory/record.ts'
import { recordName } from '../../../shared/directory/recordName.ts'
import type { Language } from '../../../shared/language/language.ts'
import { localDay } from '../../i18n/moments.ts'
import { useLanguage, useWords } from '../../i18n/useWords.ts'
import { ChangedRecord } from './ChangedRecord.tsx'
import styles from './FilePlan.module.css'
import { fieldLines } from './fieldLines.ts'
import { joined } from './joined.ts'
import { problemOfFile } from './problemOfFile.ts'
import type { PlannedFile } from './useFileReading.ts'

type Props = {
  readonly planned: PlannedFile
  readonly byId: ReadonlyMap<string, DirectoryRecord>
}

/** All that a file would do: who is new, who changes and how, who stays as they are, and what could not be read. */
export function FilePlan({ planned, byId }: Props) {
  const words = useWords()
  const language = useLanguage()
  const { plan, problems } = planned
  const added = plan.add.map((record, at): DirectoryRecord => ({ ...record, id: addedReference(at) }))
  const named = new Map([...byId, ...added.map(record => [record.id, record] as const)])
  const reader = { words, language, today: localDay(new Date()), byId: named }
  const aboutOf = (record: DirectoryRecord): string =>
    joined(' · ', fieldLines(record, record.kind === 'person' ? 'offices' : 'short', reader))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls has to be reached by the keyboard
    <section className={styles.plan} aria-label={words('exchange.plan')} tabIndex={0} data-autofocus>
      <Group title={words('exchange.problems', { number: problems.length })} of={problems.length} tone="warn">
        {problems.map(problem => (
          <li key={JSON.stringify(problem)}>{problemOfFile(words, problem, language)}</li>
        ))}
      </Group>
      <Group title={words('exchange.changed', { number: plan.update.length })} of={plan.update.length}>
        {plan.update.map(({ before, after, changed }) => (
          <ChangedRecord key={before.id} before={before} after={after} changed={changed} byId={named} />
        ))}
      </Group>
      <Group title={words('exchange.new', { number: plan.add.length })} of={plan.add.length}>
        {added.map(record => (
          <li key={record.id} className={styles.record}>
            <span className={styles.name}>{nameOf(record, language)}</span>
            <span className={styles.about}>{aboutOf(record)}</span>
          </li>
        ))}
      </Group>
      {plan.same > 0 && <p className={styles.same}>{words('exchange.same', { count: plan.same })}</p>}
    </section>
  )
}

const nameOf = (record: DirectoryRecord, language: Language): string =>
  record.kind === 'person' ? joined(' ', [record.title, recordName(record, language)]) : recordName(record, language)

type GroupProps = {
  readonly title: string
  readonly of: number
  readonly tone?: 'warn'
  readonly children: ReactNode
}

function Group({ title, of, tone, children }: GroupProps) {
  if (of === 0) return null
  return (
    <section className={tone ? styles.warn : undefined}>
      <h3 className={styles.heading}>{title}</h3>
      <ul>{children}</ul>
    </section>
  )
}
