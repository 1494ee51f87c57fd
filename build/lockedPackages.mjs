import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const lock = JSON.parse(readFileSync(fileURLToPath(new URL('../package-lock.json', import.meta.url)), 'utf8'))

/** The version of a package of ours in package-lock.json. */
export const lockedVersion = name => lock.packages[`node_modules/${name}`].version

/**
 * A package-lock.json for these packages and all they need, with the versions, addresses and checksums of our own.
 * What only an optional dependency needs stays optional, so that npm can leave it out.
 */
export function lockFor(manifest) {
  const packages = { '': manifest }
  const take = (from, names, optional) => {
    for (const name of Object.keys(names ?? {})) {
      const path = pathOf(name, from)
      const before = path === null ? null : packages[path]
      if (path === null || (before && (optional || !before.optional))) continue
      const { dev, optional: _, peer, devOptional, ...entry } = lock.packages[path]
      packages[path] = optional ? { ...entry, optional } : entry
      take(path, entry.dependencies, optional)
      take(path, entry.optionalDependencies, true)
    }
  }
  take('', manifest.dependencies, false)
  const { name, version } = manifest
  return { name, version, lockfileVersion: lock.lockfileVersion, requires: true, packages }
}

/** Where Node would find a package: in the folder of the one who asks, else further up. Null for one that is not locked. */
function pathOf(name, from) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const path = at === '' ? `node_modules/${name}` : `${at}/node_modules/${name}`
    if (lock.packages[path]) return path
    if (at === '') return null
  }
}
