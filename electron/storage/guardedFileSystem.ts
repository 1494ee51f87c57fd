import { isAbsolute, relative } from 'node:path'
import type { FileSystem } from './fileSystem.ts'

/** Whether a path is the folder itself or something in it. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith('../') && !way.startsWith('..\\') && !isAbsolute(way)
}

/**
 * A disk on which nothing in the library's folder is written unless `makeSure` lets it pass: the lock throws there once the library
 * is not ours. Reading passes, and so does writing anywhere else (the cache, the person's settings, a package).
 */
export function guardedFileSystem(fs: FileSystem, folder: string, makeSure: () => Promise<void>): FileSystem {
  async function mayWrite(...paths: readonly string[]): Promise<void> {
    if (paths.some(path => isWithin(folder, path))) await makeSure()
  }
  return {
    ...fs,
    async open(file, flags) {
      if (flags !== 'r') await mayWrite(file)
      return fs.open(file, flags)
    },
    async mkdir(path, options) {
      await mayWrite(path)
      return fs.mkdir(path, options)
    },
    async rename(from, to) {
      await mayWrite(from, to)
      return fs.rename(from, to)
    },
    async link(existing, added) {
      await mayWrite(added)
      return fs.link(existing, added)
    },
    async utimes(file, accessed, modified) {
      await mayWrite(file)
      return fs.utimes(file, accessed, modified)
    },
    async unlink(file) {
      await mayWrite(file)
      return fs.unlink(file)
    },
    async rm(path, options) {
      await mayWrite(path)
      return fs.rm(path, options)
    },
  }
}
