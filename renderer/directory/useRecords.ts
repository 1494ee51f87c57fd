import { useEffect, useState } from 'react'
import type { DirectoryRecord } from '../../shared/directory/record.ts'

/** The directory as a form needs it: empty until it has answered. */
export function useRecords(all: () => Promise<readonly DirectoryRecord[]>): readonly DirectoryRecord[] {
  const [records, setRecords] = useState<readonly DirectoryRecord[]>([])
  useEffect(() => {
    let here = true
    all().then(
      known => {
        if (here) setRecords(known)
      },
      (error: unknown) => console.error('the directory did not answer', error),
    )
    return () => {
      here = false
    }
  }, [all])
  return records
}
