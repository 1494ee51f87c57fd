import { type FileSystem, nodeFileSystem, type OpenFile } from '../../electron/storage/fileSystem.ts'

/**
 * The disk as a process has it that is killed: after so many calls nothing is done any more and nothing is answered. A write during
 * which it dies may have put half of its bytes on the disk.
 */
export function dyingDisk() {
  let callsLeft = Number.POSITIVE_INFINITY
  let tellDeath: () => void = () => undefined
  const died = new Promise<void>(resolve => {
    tellDeath = resolve
  })
  const open = new Set<OpenFile>()

  function call<T>(work: () => Promise<T>, lastBreath: () => Promise<unknown> = async () => undefined): Promise<T> {
    callsLeft -= 1
    if (callsLeft >= 0) return work()
    const silence = new Promise<never>(() => undefined)
    if (callsLeft > -2) void lastBreath().then(tellDeath, tellDeath)
    return silence
  }

  function handle(real: OpenFile): OpenFile {
    open.add(real)
    return {
      read: (...asked) => call(() => real.read(...asked)),
      stat: () => call(() => real.stat()),
      sync: () => call(() => real.sync()),
      write: (bytes, offset, length) =>
        call(
          () => real.write(bytes, offset, length),
          () => real.write(bytes, offset, Math.floor(length / 2)),
        ),
      close: () =>
        call(() => {
          open.delete(real)
          return real.close()
        }),
    }
  }

  const node = nodeFileSystem
  const fs: FileSystem = {
    open: (file, flags) => call(async () => handle(await node.open(file, flags))),
    readFile: file => call(() => node.readFile(file)),
    readdir: folder => call(() => node.readdir(folder)),
    stat: file => call(() => node.stat(file)),
    lstat: file => call(() => node.lstat(file)),
    mkdir: (folder, options) => call(() => node.mkdir(folder, options)),
    rename: (from, to) => call(() => node.rename(from, to)),
    link: (existing, added) => call(() => node.link(existing, added)),
    utimes: (file, accessed, modified) => call(() => node.utimes(file, accessed, modified)),
    unlink: file => call(() => node.unlink(file)),
    rm: (path, options) => call(() => node.rm(path, options)),
  }

  return {
    fs,
    /** Resolves when a call has found the disk dead. */
    died,
    dieAfter(calls: number): void {
      callsLeft = calls
    },
    /** Closes what the dead process would have had closed by the system. */
    async bury(): Promise<void> {
      callsLeft = Math.min(callsLeft, -2)
      await Promise.all([...open].map(file => file.close()))
    },
  }
}
