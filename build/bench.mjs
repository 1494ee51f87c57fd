// npm run bench: figures beside a peer or a limit, at least five interleaved rounds, met or missed. Nothing here fails a build.
import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { buildIfChanged } from './build.mjs'
import { windowBuild } from './bundles.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const bench = join(root, 'out', 'bench')

/** Counts the renders of App in the measured window only: the product knows nothing of it. */
const countRenders = {
  name: 'count-renders-of-app',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('/renderer/App.tsx')) return null
    const counted = code.replace(
      /export function App\([^)]*\)[^{]*\{/,
      opening => `${opening} globalThis.appRenders = (globalThis.appRenders ?? 0) + 1;`,
    )
    if (counted === code) throw new Error('App was not found in renderer/App.tsx')
    return counted
  },
}

await buildIfChanged()
rmSync(bench, { recursive: true, force: true })
cpSync(join(root, 'out', 'app'), bench, { recursive: true })
await build({
  ...windowBuild,
  plugins: [countRenders, ...windowBuild.plugins],
  build: { ...windowBuild.build, outDir: join(bench, 'window') },
})

const { benchStorage } = await import('../tests/bench/storage.ts')
const { benchPhotos } = await import('../tests/bench/photos.ts')
const { benchTyping } = await import('../tests/bench/typing.ts')
const { benchHistory } = await import('../tests/bench/history.ts')
const { benchNames } = await import('../tests/bench/names.ts')
const { benchRecords } = await import('../tests/bench/records.ts')
const only = process.argv[2]
if (!only || only === 'storage') await benchStorage()
if (!only || only === 'history') await benchHistory()
if (!only || only === 'names') await benchNames()
if (!only || only === 'records') await benchRecords()
if (!only || only === 'photos') await benchPhotos()
if (!only || only === 'typing') await benchTyping()
