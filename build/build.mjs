// Builds into out/app when sources changed. Vite runs in a process of its own: it takes close to a gigabyte, and npm start lives on.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const app = join(root, 'out', 'app')
const stampFile = join(app, 'sources.sha256')

function* sources(folder) {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) yield* sources(path)
    else if (entry.isFile()) yield path
  }
}

/** One hash over everything the bundles are made of. */
function fingerprint() {
  const hash = createHash('sha256')
  const files = ['shared', 'electron', 'renderer'].flatMap(folder => [...sources(join(root, folder))])
  const how = ['bundles.mjs', 'bundledModules.mjs', 'dictionaries.mjs', 'latinFontsOnly.mjs'].map(name =>
    join(root, 'build', name),
  )
  for (const file of [...files, ...how, join(root, 'package-lock.json')]) {
    hash.update(file.slice(root.length)).update('\0').update(readFileSync(file)).update('\0')
  }
  return hash.digest('hex')
}

const isBuiltFrom = sources =>
  statSync(stampFile, { throwIfNoEntry: false }) !== undefined && readFileSync(stampFile, 'utf8') === sources

/** A build that began so long ago was killed, and its mark stayed. */
const abandonedAfter = 120_000

/** Two commands started together build one after the other; the second finds the work done. */
async function inTurn(work) {
  const mark = join(root, 'out', 'building')
  mkdirSync(join(root, 'out'), { recursive: true })
  for (;;) {
    try {
      mkdirSync(mark)
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
      const began = statSync(mark, { throwIfNoEntry: false })?.mtimeMs ?? 0
      if (began && Date.now() - began > abandonedAfter) rmSync(mark, { recursive: true, force: true })
      else await new Promise(resolve => setTimeout(resolve, 200))
    }
  }
  try {
    return await work()
  } finally {
    rmSync(mark, { recursive: true, force: true })
  }
}

/** Builds unless out/app was made from exactly these sources; calls `beforeBuilding` when it will. Answers whether it built. */
export async function buildIfChanged(beforeBuilding = () => undefined) {
  if (isBuiltFrom(fingerprint())) return false
  return inTurn(() => buildNow(beforeBuilding))
}

async function buildNow(beforeBuilding) {
  const now = fingerprint()
  if (isBuiltFrom(now)) return false
  beforeBuilding()
  rmSync(stampFile, { force: true })
  mkdirSync(app, { recursive: true })
  const { status } = spawnSync(process.execPath, [join(root, 'build', 'bundles.mjs')], { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error('Kronika was not built; the reason stands above.')
  writeFileSync(stampFile, now)
  return true
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = performance.now()
  const built = await buildIfChanged()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(built ? `Built into out/app in ${seconds} s.` : 'out/app is up to date.')
}
