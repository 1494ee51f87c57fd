// Finds an Electron that can run here. Probes files only: require('electron') would download without asking.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** How long the one attempt to download may take. Milliseconds. */
export const downloadPatience = 180_000

const executableNames = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' }

/** Folder of the npm package with its own version, or null where it is not installed. */
export function electronPackage(resolve = createRequire(import.meta.url).resolve) {
  try {
    const manifest = resolve('electron/package.json')
    return { folder: dirname(manifest), version: JSON.parse(readFileSync(manifest, 'utf8')).version }
  } catch {
    // Not installed, or left out with the other development packages: then there is none.
    return null
  }
}

/**
 * The first runnable of: the folder named in ELECTRON_OVERRIDE_DIST_PATH, the package's own `dist`. Another major version
 * is none; another patch is taken, and told.
 *
 * @returns {{ executable: string, warning: { have: string, want: string } | null } | null}
 */
export function findElectron({ env = process.env, platform = process.platform, ofPackage = electronPackage() } = {}) {
  const folders = [env.ELECTRON_OVERRIDE_DIST_PATH, ofPackage && join(ofPackage.folder, 'dist')]
  const want = ofPackage?.version ?? ''
  for (const folder of folders) {
    if (!folder) continue
    const executable = join(folder, executableNames[platform] ?? 'electron')
    if (!isRunnable(executable, platform)) continue
    const have = versionIn(folder)
    if (want && have && have.split('.')[0] !== want.split('.')[0]) continue
    return { executable, warning: want && have && have !== want ? { have, want } : null }
  }
  return null
}

/** Linux tells by the environment whether there is a screen; the other systems always have one. */
export function hasDisplay(env = process.env, platform = process.platform) {
  return platform !== 'linux' || Boolean(env.WAYLAND_DISPLAY || env.DISPLAY)
}

/**
 * One bounded download by Electron's own installer, which compares the archive with the checksums in its package.
 * Answers null when it is there, else why not: `timeout`, or the line of its output that says most.
 */
export function installElectron(ofPackage = electronPackage(), patience = downloadPatience) {
  if (!ofPackage) return 'npm ci'
  const run = spawnSync(process.execPath, [join(ofPackage.folder, 'install.js')], {
    timeout: patience,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, electron_use_remote_checksums: '', npm_config_electron_use_remote_checksums: '' },
  })
  if (run.status === 0) return null
  if (run.error && 'code' in run.error && run.error.code === 'ETIMEDOUT') return 'timeout'
  const telling = /(ENOTFOUND|ECONN\w+|EAI_AGAIN|CERT\w*|checksum|status(?:Code)? \d+)[^\n]*/i.exec(run.stderr)?.[0]
  return (telling ?? run.stderr.trim().split('\n')[0]) || `exit ${run.status}`
}

function isRunnable(file, platform) {
  try {
    accessSync(file, platform === 'win32' ? constants.F_OK : constants.X_OK)
    return true
  } catch {
    // Not there, or not for us to run.
    return false
  }
}

/** The `version` file of a distribution; those of some systems have none. */
function versionIn(folder) {
  try {
    return readFileSync(join(folder, 'version'), 'utf8').trim().replace(/^v/, '')
  } catch {
    return ''
  }
}
