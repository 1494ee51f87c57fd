// Everything that needs root: disks that are really full and really read-only. Started by build/testAsRoot.mjs.
import { mkdirSync, writeFileSync } from 'node:fs'
import { checks } from './checks.ts'
import { fullDisk } from './fullDisk.ts'
import { hindrance } from './hindrance.ts'
import { lockedFolder } from './lockedFolder.ts'
import { readOnlyDisk, troubledLibrary } from './readOnlyDisk.ts'
import { torturedShortly } from './torturedShortly.ts'
import { typingOnDisk } from './typingOnDisk.ts'
import { vanishedDisk } from './vanishedDisk.ts'

const all = checks()

for (const kind of ['tmpfs', 'ext4'] as const) {
  const why = hindrance(kind)
  if (why !== null) {
    all.skips(`disks of kind ${kind}, which cannot be mounted here (${why})`)
    continue
  }
  await fullDisk(all, kind)
  await readOnlyDisk(all, kind)
  await troubledLibrary(all, kind)
  await typingOnDisk(all, kind)
  if (kind === 'ext4') await vanishedDisk(all)
}
await lockedFolder(all)
await torturedShortly(all)

const { passed, failed, skipped } = all.counts
mkdirSync('out/tests', { recursive: true })
writeFileSync('out/tests/root.json', JSON.stringify({ passed, failed, skipped }))
console.log(`${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`)
process.exitCode = failed > 0 ? 1 : 0
