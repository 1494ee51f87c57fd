import { join } from 'node:path'
import type { Found } from '../../shared/library/libraryFinding.ts'
import { conflictCopyOf } from '../storage/conflictCopy.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { isLeftover } from '../storage/temporaryName.ts'

type Asked = {
  readonly fs: FileSystem
  /** The library's folder. */
  readonly folder: string
  /** The folder that is looked into, inside the library and with slashes; empty for the library's own. */
  readonly path: string
  readonly names: readonly string[]
  /** Whether Kronika gives such a name here. */
  readonly isOurs: (name: string) => boolean
  /** Names that are known even where the file itself is not there. */
  readonly known?: readonly string[]
}

/** What systems put into every folder. */
const ofTheSystem = /^(?:\..*|thumbs\.db|desktop\.ini|icon\r)$/i

/** Names under which something damaged, or a second copy, was put aside and kept. */
const aside = /\.(?:damaged|conflict)-[0-9TZ-]+\.[a-z0-9.]+$|\.json\.gz\.damaged$/

/** What lies in a folder besides that which belongs there. */
export async function verifyNames(asked: Asked): Promise<readonly Found[]> {
  const { fs, folder, path, names, isOurs, known = [] } = asked
  const originals = [...new Set([...names.filter(isOurs), ...known])]
  const found: Found[] = []
  for (const name of names) {
    const file = path ? `${path}/${name}` : name
    if (isLeftover(name)) found.push({ file, kind: 'leftover' })
    if (ofTheSystem.test(name) || isOurs(name)) continue
    if (aside.test(name)) {
      const facts = await fs.stat(join(folder, file)).catch(() => null)
      // A file keeps the time of its content when it is renamed.
      const since = facts && new Date(Math.max(facts.mtimeMs, facts.ctimeMs)).toISOString()
      if (facts && since) found.push({ file, kind: 'set-aside', bytes: facts.size, since })
      continue
    }
    const whose = originals.map(original => conflictCopyOf(original, name)).find(one => one !== null)
    found.push(whose === undefined ? { file, kind: 'stranger' } : { file, kind: 'conflict-copy', whose })
  }
  return found
}
