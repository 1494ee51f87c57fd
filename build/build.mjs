// Builds window, main, preload, browser host, terminal and image worker into out/app with Vite.
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'

const root = fileURLToPath(new URL('..', import.meta.url))
const app = join(root, 'out', 'app')
const stampFile = join(app, 'sources.sha256')

/** What stays outside the bundles: Node itself, Electron, and sharp with its native parts. */
const external = ['electron', 'sharp', ...builtinModules, ...builtinModules.map(name => `node:${name}`)]

/** A bundle for Node or Electron's main process, one file. */
function nodeBundle(entry, file, format, options = {}) {
  return {
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: join(root, entry),
      outDir: app,
      emptyOutDir: false,
      target: 'node24',
      minify: false,
      sourcemap: false,
      rolldownOptions: { external, output: { format, entryFileNames: file, codeSplitting: false } },
    },
    ...options,
  }
}

/** The window's page with all it loads. */
export const windowBuild = {
  configFile: false,
  root: join(root, 'renderer'),
  base: './',
  logLevel: 'warn',
  plugins: [react()],
  build: {
    outDir: join(app, 'window'),
    emptyOutDir: true,
    target: 'chrome140',
    sourcemap: false,
    chunkSizeWarningLimit: 3000,
    assetsInlineLimit: 0,
  },
}

export const bundles = [
  windowBuild,
  nodeBundle('electron/main.ts', 'main.cjs', 'cjs'),
  nodeBundle('electron/preload.ts', 'preload.cjs', 'cjs'),
  nodeBundle('electron/browserHost/host.ts', 'host.mjs', 'es'),
  nodeBundle('electron/cli/kronika.ts', 'kronika.mjs', 'es'),
  nodeBundle('electron/photos/imageWorker.ts', 'imageWorker.mjs', 'es'),
]

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
  for (const file of [...files, join(root, 'build', 'build.mjs'), join(root, 'package-lock.json')]) {
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
  for (const bundle of bundles) await build(bundle)
  writeFileSync(stampFile, now)
  return true
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const started = performance.now()
  const built = await buildIfChanged()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  console.log(built ? `Built into out/app in ${seconds} s.` : 'out/app is up to date.')
}
