// What a bundle is made of, as the bundler itself tells it: for the licences, and for anybody who wonders what is big.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const records = join(root, 'out', 'app', 'modules')

/** Modules with their size in the bundle; styles and fonts have none. What was shaken out entirely is not there. */
export function recordModules(name) {
  const modules = {}
  const add = (id, bytes) => {
    modules[nameOf(id)] = (modules[nameOf(id)] ?? 0) + bytes
  }
  // A style sheet that another one imports is no module of the bundler's; what it says remembers where it came from.
  const styles = {
    postcssPlugin: 'record-styles',
    OnceExit: sheet => sheet.walkRules(rule => rule.source?.input.file && add(rule.source.input.file, 0)),
  }
  return {
    name: 'record-modules',
    config: () => ({ css: { postcss: { plugins: [styles] } } }),
    generateBundle(_options, bundle) {
      const from = this.environment.config.root
      for (const file of Object.values(bundle)) {
        if (file.type === 'asset') for (const source of file.originalFileNames) add(join(from, source), 0)
        else
          for (const [id, { renderedLength }] of Object.entries(file.modules))
            if (renderedLength > 0) add(id, renderedLength)
      }
      mkdirSync(records, { recursive: true })
      writeFileSync(join(records, `${name}.json`), JSON.stringify(modules, null, 1))
    },
  }
}

/** @returns {Record<string, number>} bytes by module */
export const modulesOf = name => JSON.parse(readFileSync(join(records, `${name}.json`), 'utf8'))

/** Paths from the root of the project; what the bundler adds of its own keeps its name, less the mark of such modules. */
function nameOf(id) {
  const [path = ''] = id.replace(/^\0/, '').split('?')
  return path.startsWith('/') || /^[A-Za-z]:/.test(path) ? relative(root, path).replaceAll('\\', '/') : path
}
