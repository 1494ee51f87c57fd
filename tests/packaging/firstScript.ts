import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** What the window has to load before it can show anything: the script of its page and all that it imports, as gzip. */
export function firstScript(window: string): { readonly script: readonly string[]; readonly bytes: number } {
  const page = readFileSync(join(window, 'index.html'), 'utf8')
  const script = [...page.matchAll(/(?:src|href)="\.\/([^"]+\.js)"/g)].flatMap(found => found[1] ?? [])
  const bytes = script.reduce((sum, file) => sum + gzipSync(readFileSync(join(window, file)), { level: 9 }).length, 0)
  return { script, bytes }
}
