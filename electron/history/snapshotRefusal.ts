import type { SnapshotRefusal } from '../../shared/contract/history.ts'
import type { StoredProblem } from '../storage/storedFile.ts'

/** What keeps a snapshot from being opened, for the person. */
export function snapshotRefusal(snapshot: string, problem: StoredProblem): SnapshotRefusal {
  switch (problem.kind) {
    case 'missing':
      return { kind: 'no-snapshot', snapshot }
    case 'damaged':
      return { kind: 'snapshot-damaged', snapshot }
    case 'newer':
      return { kind: 'snapshot-newer', snapshot }
    default:
      return problem
  }
}
