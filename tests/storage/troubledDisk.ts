import { type FileSystem, nodeFileSystem } from '../../electron/storage/fileSystem.ts'

const says = (code: string) => Object.assign(new Error(`${code}: said by the disk of this test`), { code })

/**
 * A real folder on a disk whose condition the test sets: so many bytes free, read-only, gone, or with files that another program
 * keeps open. A write on a nearly full disk takes what fits and reports success, as Linux does.
 */
export function troubledDisk() {
  const disk = { free: Number.POSITIVE_INFINITY, readOnly: false, gone: false, heldRenames: 0, writes: 0 }
  const reach = () => {
    if (disk.gone) throw says('ENOENT')
  }
  const change = () => {
    reach()
    if (disk.readOnly) throw says('EROFS')
  }
  const node = nodeFileSystem
  const fs: FileSystem = {
    ...node,
    async open(file, flags) {
      if (flags === 'r') reach()
      else change()
      const opened = await node.open(file, flags)
      return {
        read: (...asked) => opened.read(...asked),
        stat: () => opened.stat(),
        sync: () => opened.sync(),
        close: () => opened.close(),
        async write(bytes, offset, length) {
          change()
          disk.writes += 1
          const fits = Math.min(length, disk.free)
          if (fits <= 0) throw says('ENOSPC')
          disk.free -= fits
          return opened.write(bytes, offset, fits)
        },
      }
    },
    async readFile(file) {
      reach()
      return node.readFile(file)
    },
    async readdir(folder) {
      reach()
      return node.readdir(folder)
    },
    async stat(file) {
      reach()
      return node.stat(file)
    },
    async mkdir(folder, options) {
      change()
      return node.mkdir(folder, options)
    },
    async rename(from, to) {
      change()
      if (disk.heldRenames > 0) {
        disk.heldRenames -= 1
        throw says('EPERM')
      }
      return node.rename(from, to)
    },
    async link(existing, added) {
      change()
      return node.link(existing, added)
    },
    async rm(path, options) {
      change()
      return node.rm(path, options)
    },
  }
  return { disk, fs }
}
