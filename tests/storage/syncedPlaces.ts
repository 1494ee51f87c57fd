import { type FileSystem, nodeFileSystem } from '../../electron/storage/fileSystem.ts'

/** A disk that tells which files and folders were synced, in their order. */
export function syncedPlaces() {
  const synced: string[] = []
  const fs: FileSystem = {
    ...nodeFileSystem,
    async open(file, flags) {
      const handle = await nodeFileSystem.open(file, flags)
      return {
        write: (bytes, offset, length) => handle.write(bytes, offset, length),
        read: (into, offset, length, position) => handle.read(into, offset, length, position),
        stat: () => handle.stat(),
        close: () => handle.close(),
        async sync() {
          await handle.sync()
          synced.push(file)
        },
      }
    },
  }
  return { fs, synced }
}
