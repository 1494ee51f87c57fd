import { type FileSystem, nodeFileSystem } from '../../electron/storage/fileSystem.ts'

const says = () => Object.assign(new Error('EIO: said by the disk of this test'), { code: 'EIO' })

/** A real folder on a disk that answers so many questions more; then one not, or none until it is well again. */
export function failingDisk(fails: 'once' | 'for good') {
  const disk = { left: Number.POSITIVE_INFINITY, asked: 0 }
  const ask = () => {
    disk.asked += 1
    disk.left -= 1
    if (disk.left >= 0) return
    if (fails === 'once') disk.left = Number.POSITIVE_INFINITY
    throw says()
  }
  const node = nodeFileSystem
  const fs: FileSystem = {
    async open(file, flags) {
      ask()
      const opened = await node.open(file, flags)
      return {
        async read(...asked) {
          ask()
          return opened.read(...asked)
        },
        async write(...asked) {
          ask()
          return opened.write(...asked)
        },
        async stat() {
          ask()
          return opened.stat()
        },
        async sync() {
          ask()
          return opened.sync()
        },
        close: () => opened.close(),
      }
    },
    async readFile(...asked) {
      ask()
      return node.readFile(...asked)
    },
    async readdir(...asked) {
      ask()
      return node.readdir(...asked)
    },
    async stat(...asked) {
      ask()
      return node.stat(...asked)
    },
    async lstat(...asked) {
      ask()
      return node.lstat(...asked)
    },
    async mkdir(...asked) {
      ask()
      return node.mkdir(...asked)
    },
    async rename(...asked) {
      ask()
      return node.rename(...asked)
    },
    async link(...asked) {
      ask()
      return node.link(...asked)
    },
    async utimes(...asked) {
      ask()
      return node.utimes(...asked)
    },
    async unlink(...asked) {
      ask()
      return node.unlink(...asked)
    },
    async rm(...asked) {
      ask()
      return node.rm(...asked)
    },
  }
  return { disk, fs }
}
