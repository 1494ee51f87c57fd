// npm run test:root: what only root can show, on disks that are mounted for it (full, read-only). Nothing stays mounted.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildIfChanged } from './build.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const node = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url))

if (process.platform !== 'linux' || process.getuid() !== 0) {
  console.log(
    '– skipped: disks that are really full or read-only; only root on Linux can mount them. The unit tests show the same',
  )
  console.log('  on a file system that is handed in.')
  mkdirSync(new URL('../out/tests', import.meta.url), { recursive: true })
  writeFileSync(
    new URL('../out/tests/root.json', import.meta.url),
    JSON.stringify({ passed: 0, failed: 0, skipped: 1 }),
  )
  console.log('0 passed, 0 failed, 1 skipped')
} else {
  await buildIfChanged()
  const { status } = spawnSync(node, ['tests/root/run.ts'], { cwd: root, stdio: 'inherit' })
  process.exitCode = status ?? 1
}
