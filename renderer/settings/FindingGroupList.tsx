import type { LibraryFinding } from '../../shared/library/libraryFinding.ts'
import { useWords } from '../i18n/useWords.ts'
import { addressOf } from '../ui/place.ts'
import { FindingLine } from './FindingLine.tsx'
import styles from './Findings.module.css'
import type { FindingGroup } from './findingGroups.ts'
import type { Outcome } from './verifyRun.ts'

type Acts = {
  readonly outcomes: ReadonlyMap<LibraryFinding, Outcome>
  readonly onMend: (findings: readonly LibraryFinding[]) => void
}

/** Findings under the title of their article, which leads to it. No landmark has that name: two articles may have the same. */
export function FindingGroupList({ groups, ...acts }: Acts & { readonly groups: readonly FindingGroup[] }) {
  return groups.map(group => <Group key={group.folder ?? ''} group={group} {...acts} />)
}

function Group({ group: { folder, title, rows }, ...acts }: Acts & { readonly group: FindingGroup }) {
  const words = useWords()
  const [place, article] = folder?.split('/') ?? []
  const name = title || words('verify.untitled')
  return (
    <section className={styles.group}>
      <h2 className={styles.title}>
        {place === 'articles' && article ? (
          <a href={addressOf({ kind: 'article', id: article })}>{name}</a>
        ) : (
          <span>{folder === null ? words('verify.ofLibrary') : name}</span>
        )}
        {place === 'trash' && <span className={styles.aside}>· {words('verify.inTrash')}</span>}
      </h2>
      <ul className={styles.rows}>
        {rows.map(row => (
          <FindingLine key={row.key} row={row} {...acts} />
        ))}
      </ul>
    </section>
  )
}
