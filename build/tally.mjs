// Adds up the reports that vitest (up to three times), Playwright and the script for root left in out/tests: "N passed, N failed".
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const report = name => {
  const file = fileURLToPath(new URL(`../out/tests/${name}.json`, import.meta.url))
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}

export function tally() {
  const vitest = [report('unit'), report('whole'), report('packaging')]
  const sum = field => vitest.reduce((total, one) => total + (one?.[field] ?? 0), 0)
  const journeys = report('journeys')
  const root = report('root')
  const passed = sum('numPassedTests') + (journeys?.stats.expected ?? 0) + (root?.passed ?? 0)
  const failed =
    sum('numFailedTests') + (journeys ? journeys.stats.unexpected + journeys.stats.flaky : 0) + (root?.failed ?? 0)
  const skipped = sum('numPendingTests') + (journeys?.stats.skipped ?? 0) + (root?.skipped ?? 0)
  return { passed, failed, line: `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}` }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { line, passed, failed } = tally()
  console.log(line)
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0
}
