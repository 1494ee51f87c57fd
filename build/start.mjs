// npm start: builds when sources changed, then opens Kronika in Electron where it can, else in the browser host.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { nodeTrouble } from './nodeVersion.mjs'
import { downloadPatience, electronPackage, findElectron, hasDisplay, installElectron } from './resolveElectron.mjs'
import { runHost } from './runHost.mjs'
import { settingsLanguage } from './settingsLanguage.mjs'
import { startWordsIn } from './startWords.mjs'

/** An Electron that ends with an error this soon never showed a window. Milliseconds. */
const tooSoon = 5000

const root = fileURLToPath(new URL('..', import.meta.url))
const words = startWordsIn(settingsLanguage())
const say = (...lines) => console.log(lines.join('\n'))
const asked = process.argv.slice(2)
const forHost = asked.filter(word => word !== '--browser')

const trouble = nodeTrouble(process.versions.node)
if (trouble) {
  say(words('oldNode', trouble))
  process.exit(1)
}
if (!existsSync(new URL('../node_modules/vite', import.meta.url))) {
  say(words('notInstalled'))
  process.exit(1)
}

// Only now: what it needs is in node_modules.
const { buildIfChanged } = await import('./build.mjs')
await buildIfChanged(() => say(words('building')))

const why = await whyNoElectron()
if (why) {
  say('', words('inBrowser', { why }), words('limits'), words('getWindow'), '')
  process.exitCode = await runHost(hasDisplay() && !process.env.CI ? ['--open', ...forHost] : forHost)
}

/** Runs Kronika in Electron to its end; answers in words why it could not, or null when it did. */
async function whyNoElectron() {
  if (asked.includes('--browser')) return words('asked')
  if (!hasDisplay()) return words('noDisplay')
  let electron = findElectron()
  if (!electron && !process.env.CI && process.env.KRONIKA_NO_DOWNLOAD !== '1') {
    say(words('downloading', { version: electronPackage()?.version ?? '' }))
    const failure = installElectron()
    if (failure) {
      const reason = failure === 'timeout' ? words('timedOut', { seconds: downloadPatience / 1000 }) : failure
      return words('notDownloaded', { reason })
    }
    electron = findElectron()
  }
  if (!electron) return words('noElectron')
  if (electron.warning) say(words('otherVersion', electron.warning))
  return runElectron(electron.executable)
}

function runElectron(executable) {
  const started = Date.now()
  // Left set by other tools, this would make Electron a plain Node without any window.
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env
  const child = spawn(executable, [root, ...forHost], { stdio: 'inherit', env })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  return new Promise(resolve => {
    const ended = (code, reason) => {
      if (code !== 0 && Date.now() - started < tooSoon) return resolve(words('stoppedAtOnce', { reason }))
      process.exitCode = code ?? 1
      resolve(null)
    }
    child.once('error', error => ended(1, error.message))
    child.once('exit', (code, signal) => ended(code, signal ?? code))
  })
}
