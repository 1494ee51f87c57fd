// Lays out what a target gets: the built program, a trimmed package.json, and sharp with the target's natives.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { licencesOf } from './licences.mjs'
import { lockedVersion, lockFor } from './lockedPackages.mjs'
import { targets } from './targets.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

/**
 * The bundles that the packaged program runs, by the names under which their modules are recorded. The browser host and
 * the terminal stay out: they need Node, and with its fuses the program is none. `npm run kronika` has the terminal.
 */
export const packedBundles = ['main.cjs', 'preload.cjs', 'imageWorker.mjs', 'window']

/** Fills `folder` anew from out/app; npm fetches what is missing in its cache, at the versions of package-lock.json. */
export function stage(targetName, folder) {
  const target = targets[targetName]
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'out', 'app'), { recursive: true })
  for (const part of [...packedBundles, 'dictionaries'])
    cpSync(join(root, 'out', 'app', part), join(folder, 'out', 'app', part), { recursive: true })
  const manifest = manifestFor(target)
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2))
  writeFileSync(join(folder, 'package-lock.json'), JSON.stringify(lockFor(manifest), null, 2))
  const words = ['ci', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', ...target.npm]
  const { status } = spawnSync('npm', words, { cwd: folder, stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) throw new Error(`npm did not fetch what ${targetName} needs; the reason stands above.`)
  writeFileSync(join(folder, 'out', 'app', 'LICENCES.txt'), licencesOf(packedBundles, folder))
}

/** What the packaged program is told of itself. */
const told = ['name', 'productName', 'version', 'description', 'author', 'homepage', 'private', 'license', 'main']

function manifestFor(target) {
  const ours = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  const dependencies = Object.fromEntries(target.packages.map(one => [one, lockedVersion(one)]))
  return { ...Object.fromEntries(told.map(field => [field, ours[field]])), dependencies }
}
