import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'

/** Unpacks a package's ZIP and answers its one folder. */
export function unpack(zip: string, into: string): string {
  const entries = Object.entries(unzipSync(readFileSync(zip)))
  for (const [name, bytes] of entries) {
    mkdirSync(dirname(join(into, name)), { recursive: true })
    if (!name.endsWith('/')) writeFileSync(join(into, name), bytes)
  }
  const [top] = new Set(entries.map(([name]) => name.split('/')[0] ?? ''))
  if (top === undefined) throw new Error('the ZIP is empty')
  return join(into, top)
}
