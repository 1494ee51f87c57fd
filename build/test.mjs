// npm test: builds, then unit tests, then whole parts (contract, security, processes, screens), then journeys in a real Chromium; prints one line of totals.
import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { tally } from './tally.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
rmSync(new URL('../out/tests', import.meta.url), { recursive: true, force: true })

const run = script =>
  spawnSync('npm', ['run', '--silent', script], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
    .status === 0
const built = run('build')
// Journeys run even when a unit test failed: one run tells everything.
const units = built && run('test:unit')
const whole = built && run('test:whole')
const journeys = built && run('test:journeys')
const { line, failed } = tally()
console.log(line)
process.exitCode = units && whole && journeys && failed === 0 ? 0 : 1
