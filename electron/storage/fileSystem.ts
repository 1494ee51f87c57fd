import * as node from 'node:fs/promises'

/** An open file, as far as Kronika uses one. `write` may take fewer bytes than it was given. */
export type OpenFile = {
  write(bytes: Uint8Array, offset: number, length: number): Promise<{ bytesWritten: number }>
  read(into: Uint8Array, offset: number, length: number, position: number | null): Promise<{ bytesRead: number }>
  stat(): Promise<{ size: number; mtimeMs: number }>
  sync(): Promise<void>
  close(): Promise<void>
}

type FileFacts = {
  readonly size: number
  readonly mtimeMs: number
  /** When anything of it changed last, its name included. */
  readonly ctimeMs: number
  isFile(): boolean
  isDirectory(): boolean
  isSymbolicLink(): boolean
}

/**
 * What Kronika asks of a disk, in the words and with the errors of `node:fs/promises`. Everything that touches the library takes
 * it as an argument, so that a disk which is full, read-only or gone can be handed in.
 */
export type FileSystem = {
  open(file: string, flags: 'r' | 'w' | 'wx'): Promise<OpenFile>
  readFile(file: string): Promise<Buffer>
  readdir(folder: string): Promise<string[]>
  stat(file: string): Promise<FileFacts>
  lstat(file: string): Promise<FileFacts>
  mkdir(folder: string, options: { recursive: boolean }): Promise<unknown>
  rename(from: string, to: string): Promise<void>
  link(existing: string, added: string): Promise<void>
  utimes(file: string, accessed: Date, modified: Date): Promise<void>
  unlink(file: string): Promise<void>
  rm(path: string, options: { recursive?: boolean; force?: boolean }): Promise<void>
}

export const nodeFileSystem: FileSystem = {
  open: (file, flags) => node.open(file, flags),
  readFile: file => node.readFile(file),
  readdir: folder => node.readdir(folder),
  stat: file => node.stat(file),
  lstat: file => node.lstat(file),
  mkdir: (folder, options) => node.mkdir(folder, options),
  rename: (from, to) => node.rename(from, to),
  link: (existing, added) => node.link(existing, added),
  utimes: (file, accessed, modified) => node.utimes(file, accessed, modified),
  unlink: file => node.unlink(file),
  rm: (path, options) => node.rm(path, options),
}
