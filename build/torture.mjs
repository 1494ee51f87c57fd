// npm run torture [seed]: kills, full disks and power cuts, hundreds of times, beside other ways of writing. Minutes, not seconds.
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const node = fileURLToPath(new URL('../node_modules/.bin/node', import.meta.url))
const { status } = spawnSync(node, ['tests/torture/run.ts', ...process.argv.slice(2)], { cwd: root, stdio: 'inherit' })
process.exitCode = status ?? 1
