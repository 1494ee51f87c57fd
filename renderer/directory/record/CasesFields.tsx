import { type GrammaticalCase, grammaticalCases } from '../../../shared/directory/declension/grammaticalCases.ts'
import { useWords } from '../../i18n/useWords.ts'
import { Message } from '../../ui/Message.tsx'
import { CaseRow } from './CaseRow.tsx'
import styles from './RecordForm.module.css'

type Written = Readonly<Partial<Record<GrammaticalCase, string>>>

type Props = {
  readonly byRule: Readonly<Record<GrammaticalCase, readonly string[]>>
  readonly byHand: Written
  /** The name is another than the forms written by hand were made for. */
  readonly renamed: boolean
  readonly readOnly: boolean
  readonly onByHand: (cases: Written) => void
}

/** *Odmiana*: the name in seven cases. A form written by hand is never written over by the rules. */
export function CasesFields({ byRule, byHand, renamed, readOnly, onByHand }: Props) {
  const words = useWords()
  const change = (name: GrammaticalCase, form: string | undefined) => {
    const { [name]: _, ...others } = byHand
    onByHand(form === undefined ? others : { ...others, [name]: form })
  }
  return (
    <section className={styles.section} aria-label={words('record.cases')}>
      <h3 className={styles.heading}>{words('record.cases')}</h3>
      <div>
        {grammaticalCases.map(name => (
          <CaseRow
            key={name}
            name={words(`record.case.${name}`)}
            byRule={byRule[name]}
            byHand={byHand[name]}
            readOnly={readOnly}
            onByHand={form => change(name, form)}
          />
        ))}
      </div>
      {renamed && Object.keys(byHand).length > 0 && (
        <div role="status">
          <Message tone="ochre">{words('record.cases.renamed')}</Message>
        </div>
      )}
    </section>
  )
}
