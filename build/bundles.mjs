// Bundles window, main, preload, browser host, terminal and image worker into out/app with Vite, and puts the dictionaries beside them.
import { builtinModules } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { recordModules } from './bundledModules.mjs'
import { copyDictionaries } from './dictionaries.mjs'
import { latinFontsOnly } from './latinFontsOnly.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const app = join(root, 'out', 'app')

/** What stays outside the bundles: Node itself, Electron, and sharp with its native parts. */
const external = ['electron', 'sharp', ...builtinModules, ...builtinModules.map(name => `node:${name}`)]

/** A bundle for Node or Electron's main process, one file. */
function nodeBundle(entry, file, format, options = {}) {
  return {
    configFile: false,
    root,
    logLevel: 'warn',
    publicDir: false,
    plugins: [recordModules(file)],
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
  css: { postcss: { plugins: [latinFontsOnly] } },
  build: {
    outDir: join(app, 'window'),
    emptyOutDir: true,
    target: 'chrome140',
    sourcemap: false,
    chunkSizeWarningLimit: 3000,
    assetsInlineLimit: 0,
    // Kept apart: nothing that the window loads before the first key parses with it.
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'zod', test: /node_modules[/\\]zod[/\\]/ }] } },
    },
  },
}

const bundles = [
  { ...windowBuild, plugins: [...windowBuild.plugins, recordModules('window')] },
  nodeBundle('electron/main.ts', 'main.cjs', 'cjs'),
  nodeBundle('electron/preload.ts', 'preload.cjs', 'cjs'),
  nodeBundle('electron/browserHost/host.ts', 'host.mjs', 'es'),
  nodeBundle('electron/cli/kronika.ts', 'kronika.mjs', 'es'),
  nodeBundle('electron/photos/imageWorker.ts', 'imageWorker.mjs', 'es'),
]

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const bundle of bundles) await build(bundle)
  copyDictionaries(app)
}
