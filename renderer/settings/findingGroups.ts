import {
  type Found,
  folderOfFinding,
  isHarmless,
  type LibraryFinding,
  type LibraryReport,
} from '../../shared/library/libraryFinding.ts'

/** Findings that are told in one sentence and mended together: all of one kind in one article. */
export type FindingRow = { readonly key: string; readonly findings: readonly [LibraryFinding, ...LibraryFinding[]] }

export type FindingGroup = {
  /** The article's folder ("articles/…"), or null for the files of the library itself. */
  readonly folder: string | null
  readonly title: string
  readonly rows: readonly FindingRow[]
}

const together: readonly Found['kind'][] = [
  'photo-unused',
  'attachment-unused',
  'set-aside',
  'leftover',
  'stranger',
  'snapshot-damaged',
  'pair-unknown',
  'basis-missing',
]

/** The findings of a report by article, those that do harm before the notes. */
export function findingGroups(
  { findings, titles }: Pick<LibraryReport, 'findings' | 'titles'>,
  weight: 'harm' | 'all',
): readonly FindingGroup[] {
  const shown = weight === 'all' ? findings : findings.filter(finding => !isHarmless(finding))
  const byFolder = gatheredBy(shown, folderOfFinding)
  return [...byFolder]
    .map(([folder, ofFolder]) => ({
      folder,
      title: folder === null ? '' : (titles[folder] ?? ''),
      rows: rowsOf(ofFolder).toSorted((one, other) => weightOf(one) - weightOf(other)),
    }))
    .toSorted((one, other) => weightOfGroup(one) - weightOfGroup(other))
}

function rowsOf(findings: readonly LibraryFinding[]): readonly FindingRow[] {
  const rows = gatheredBy(findings, finding =>
    together.includes(finding.kind) ? `${finding.kind} ${finding.mend}` : JSON.stringify(finding),
  )
  return [...rows].flatMap(([key, [first, ...more]]) => (first ? [{ key, findings: [first, ...more] }] : []))
}

const weightOf = ({ findings: [first] }: FindingRow): number => (isHarmless(first) ? 1 : 0)

const weightOfGroup = ({ rows }: FindingGroup): number => Math.min(...rows.map(weightOf))

function gatheredBy<Key>(findings: readonly LibraryFinding[], keyOf: (finding: LibraryFinding) => Key) {
  const groups = new Map<Key, LibraryFinding[]>()
  for (const finding of findings) {
    const group = groups.get(keyOf(finding))
    if (group) group.push(finding)
    else groups.set(keyOf(finding), [finding])
  }
  return groups
}
