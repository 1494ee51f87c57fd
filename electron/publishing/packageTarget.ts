/** Where a package goes, a folder or a ZIP. Until `finish` nothing of it can be seen under its own name. */
export interface PackageTarget {
  /** `path` is relative to the package, with slashes; paths and contents come in an order that does not change. */
  put(path: string, content: Uint8Array): Promise<void>
  /** Puts the whole package in its place, in that of an older one of the same item too; answers its size in bytes. */
  finish(): Promise<number>
  /** Leaves no trace of what was put; an older package stays as it was. */
  abandon(): Promise<void>
}
