import { useEffect, useState } from 'react'
import type { RecordRow, RecordSource } from '../records.ts'

/** Who fits what is typed; while the next answer is on its way the last one stays. */
export function useFoundRecords(source: RecordSource, query: string): readonly RecordRow[] {
  const [found, setFound] = useState<readonly RecordRow[]>([])
  useEffect(() => {
    let here = true
    Promise.resolve(source.findRecords(query)).then(
      rows => here && setFound(rows),
      (error: unknown) => console.error('the directory did not answer', error),
    )
    return () => {
      here = false
    }
  }, [source, query])
  return found
}
