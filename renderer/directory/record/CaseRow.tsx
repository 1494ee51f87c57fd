import { ActionIcon } from '@mantine/core'
import { IconRestore } from '@tabler/icons-react'
import { useId, useRef } from 'react'
import { useWords } from '../../i18n/useWords.ts'
import styles from './RecordForm.module.css'

type Props = {
  readonly name: string
  /** As the rules make it, the usual form first; none where there is nothing to decline. */
  readonly byRule: readonly string[]
  /** As somebody wrote it, or undefined. */
  readonly byHand: string | undefined
  readonly readOnly: boolean
  /** Undefined gives it back to the rules. */
  readonly onByHand: (form: string | undefined) => void
}

/** One case of a name: made by the rules until somebody writes another form; that one is theirs until they give it back. A long form goes over several lines: none of it is out of sight. */
export function CaseRow({ name, byRule, byHand, readOnly, onByHand }: Props) {
  const words = useWords()
  const id = useId()
  const field = useRef<HTMLTextAreaElement>(null)
  const [usual = '', ...others] = byRule
  return (
    <div className={`${styles.case} ${byHand === undefined ? '' : styles.byHand}`}>
      <label className={styles.caseName} htmlFor={id}>
        {name}
      </label>
      <textarea
        ref={field}
        id={id}
        rows={1}
        className={styles.caseForm}
        lang="pl"
        spellCheck={false}
        autoComplete="off"
        value={byHand ?? usual}
        readOnly={readOnly}
        aria-describedby={`${id}-about`}
        onKeyDown={event => event.key === 'Enter' && event.preventDefault()}
        onChange={event => {
          const written = event.target.value.replace(/[\r\n]+/g, ' ')
          onByHand(written === usual ? undefined : written)
        }}
        onBlur={() => byHand?.trim() === '' && onByHand(undefined)}
      />
      <span id={`${id}-about`} className={styles.caseAbout}>
        {byHand !== undefined && <em>{words('record.case.byHand')}</em>}
        {byHand === undefined && others.length > 0 && words('record.case.also', { forms: others.join(', ') })}
      </span>
      {byHand !== undefined && !readOnly && (
        <ActionIcon
          size={24}
          aria-label={words('record.case.giveBack', { case: name, form: usual })}
          title={words('record.case.giveBack', { case: name, form: usual })}
          onClick={() => {
            onByHand(undefined)
            field.current?.focus()
          }}
        >
          <IconRestore size={15} stroke={1.6} />
        </ActionIcon>
      )}
    </div>
  )
}
