import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { openLibrary, openOrRead } from '../../electron/library/openLibrary.ts'
import { partsFor } from '../library/partsFor.ts'
import { everything } from '../search/desk.ts'
import type { Checks } from './checks.ts'
import { type DiskKind, mountDisk } from './mountedDisk.ts'
import { files, writerOn } from './writer.ts'

/** A disk that turns read-only while somebody writes: a stick with its switch moved, a system that found errors. */
export async function readOnlyDisk({ shows }: Checks, kind: DiskKind): Promise<void> {
  const disk = mountDisk(kind, 16)
  try {
    const writer = await writerOn(disk.folder)
    const { revision, ending } = writer.kept()
    disk.readOnly()
    await shows(
      `${kind}, read-only: not saved, and said so; the file is whole`,
      async () => [await writer.save('Drugie zdanie.'), writer.kept()],
      ['read-only', { revision, ending, files }],
    )
    disk.readWrite()
    await shows(
      `${kind}, writable again: saved`,
      async () => [await writer.save('Trzecie zdanie.'), writer.kept().revision],
      ['saved', revision + 1],
    )
  } finally {
    disk.unmount()
  }
}

/** Opening a whole library on a disk that cannot be written. */
export async function troubledLibrary({ shows }: Checks, kind: DiskKind): Promise<void> {
  const disk = mountDisk(kind, 16)
  const folder = join(disk.folder, 'Kronika')
  const open = async (): Promise<string> => {
    const opened = await openLibrary(partsFor(folder))
    if (!opened.ok) return opened.refusal.kind
    await opened.value.close()
    return 'open'
  }
  const read = async () => {
    const opened = await openOrRead(partsFor(folder))
    if (!opened.ok) return opened.refusal.kind
    const { rows } = await opened.value.list(everything)
    const seen = [opened.value.access.now().kind, rows.length]
    await opened.value.close()
    return [seen, readdirSync(folder)]
  }
  try {
    await open()
    const names = readdirSync(folder)
    disk.readOnly()
    await shows(
      `${kind}, read-only: the library says so and is not touched`,
      async () => [await open(), readdirSync(folder)],
      ['read-only', names],
    )
    await shows(`${kind}, read-only: it opens for reading and is not touched`, read, [['read-folder', 0], names])
    disk.readWrite()
    disk.fill(0)
    await shows(
      `${kind}, full: the library says so and is not touched`,
      async () => [await open(), readdirSync(folder)],
      ['disk-full', names],
    )
    disk.empty()
    await shows(`${kind}, well again: the library opens`, open, 'open')
  } finally {
    disk.unmount()
  }
}
