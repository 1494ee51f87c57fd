// npm run dev: the browser host, built anew whenever a source changes. A change of the window is told to open windows over
// the host's own event stream; a change of main starts the host again, with a new link.
import { watch } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { buildIfChanged } from './build.mjs'
import { startHost } from './runHost.mjs'

/** Editors write a file in several steps. Milliseconds. */
const quiet = 150

const root = fileURLToPath(new URL('..', import.meta.url))
const words = process.argv.slice(2)
const changed = new Set()
let timer
let working = Promise.resolve()

await buildIfChanged()
let host = startHost(words)
host.once('exit', endWith)

for (const folder of ['shared', 'electron', 'renderer']) {
  watch(`${root}${folder}`, { recursive: true }, () => {
    changed.add(folder)
    clearTimeout(timer)
    timer = setTimeout(() => {
      working = working.then(rebuild).catch(error => console.error(error.message))
    }, quiet)
  })
}

async function rebuild() {
  const folders = new Set(changed)
  changed.clear()
  if (!(await buildIfChanged())) return
  if (!folders.has('electron') && !folders.has('shared')) {
    host.send('reload')
    return
  }
  const old = host
  await new Promise(resolve => {
    old.off('exit', endWith)
    old.once('exit', resolve)
    old.kill('SIGTERM')
  })
  host = startHost(words)
  host.once('exit', endWith)
}

/** Whoever ends the host ends all of this. */
function endWith(code) {
  process.exit(code ?? 0)
}
