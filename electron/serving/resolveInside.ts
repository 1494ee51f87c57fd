import { realpath, stat } from 'node:fs/promises'
import { isAbsolute, join, relative, sep } from 'node:path'

/**
 * The one resolver both hosts use: a URL's path to a real file strictly inside `root`, or null.
 * Decodes once; refuses what Windows or a shell would read differently; links are followed before the check, so that
 * none leads out.
 */
export async function resolveInside(root: string, pathname: string): Promise<string | null> {
  const path = decoded(pathname)
  if (path === null || /[\0\\:]/.test(path)) return null
  const names = path.split('/').slice(1)
  if (names.some(name => name === '.' || name === '..')) return null
  const last = names.at(-1) === '' ? 'index.html' : ''
  try {
    const [realRoot, file] = await Promise.all([realpath(root), realpath(join(root, ...names, last))])
    const inside = relative(realRoot, file)
    if (inside === '' || inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return null
    return (await stat(file)).isFile() ? file : null
  } catch {
    // Whatever the disk said, nothing is served; why is no business of whoever asked.
    return null
  }
}

function decoded(pathname: string): string | null {
  try {
    return decodeURIComponent(pathname)
  } catch {
    // A broken escape is not a path.
    return null
  }
}
