import type { OpenFile } from './fileSystem.ts'

/** What a disk did that took fewer bytes than it was given and said nothing. */
export const shortWrite = () =>
  Object.assign(new Error('the disk took fewer bytes than it was given'), { code: 'ESHORT' })

/** Writes all bytes where the file stands: one write may take only some of them. */
export async function writeAll(file: OpenFile, bytes: Uint8Array): Promise<void> {
  for (let written = 0; written < bytes.length; ) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written)
    if (bytesWritten === 0) throw shortWrite()
    written += bytesWritten
  }
}
