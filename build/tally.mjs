// Adds up the reports that vitest, Playwright and the script for root left in out/tests: "N passed, N failed".
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const report = name => {
  const file = fileURLToPath(new URL(`../out/tests/${name}.json`, import.meta.url))
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

export function tally() {
  const unit = report('unit')
  const journeys = report('journeys')
  const root = report('root')
  const passed = (unit?.numPassedTests ?? 0) + (journeys?.stats.expected ?? 0) + (root?.passed ?? 0)
  const failed =
    (unit?.numFailedTests ?? 0) +
    (journeys ? journeys.stats.unexpected + journeys.stats.flaky : 0) +
    (root?.failed ?? 0)
  const skipped = (unit?.numPendingTests ?? 0) + (journeys?.stats.skipped ?? 0) + (root?.skipped ?? 0)
  return { passed, failed, line: `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}` }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { line, passed, failed } = tally()
  console.log(line)
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
}
