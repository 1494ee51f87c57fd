import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Article, Sections } from '../../shared/articles/articleShape.ts'
import { titleOf } from '../../shared/document/parts.ts'
import { durableWrite } from '../storage/durableWrite.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { ifMissing } from '../storage/ifMissing.ts'
import { makeFolder } from '../storage/makeFolder.ts'
import { renameWithRetries } from '../storage/renameWithRetries.ts'
import { readStored } from '../storage/storedFile.ts'
import { sweepLeftovers } from '../storage/sweepLeftovers.ts'
import { systemCode } from '../storage/systemCode.ts'
import { type Rescue, rescueFormat, rescueShapeVersion } from './rescueFile.ts'

/** `file` is the name in the rescue folder. */
export type WaitingRescue = { readonly file: string; readonly rescue: Rescue }

const nameOf = (id: string): string => `${id}.json`

/** A rescue copy of `id`: of the present sitting, or an earlier one that has got a number. */
const isOf = (id: string, name: string): boolean =>
  name.startsWith(`${id}.`) && /^(?:\d+\.)?json$/.test(name.slice(id.length + 1))

/**
 * The person's words on their own disk while the library's takes none: one file an article, in a folder of this computer. A copy of
 * this sitting is ours to write over and to remove; one of an earlier sitting is nobody's until its article is opened, and stays.
 *
 * A copy that cannot be made either changes nothing: the words are in the window's memory, the window says since when they are not on
 * the disk, and both are tried again. So trouble with this second disk is only noted in the log.
 */
export function rescueCopies({
  fs,
  folder,
  clock,
}: {
  readonly fs: FileSystem
  readonly folder: string
  readonly clock: () => Date
}) {
  /** What this sitting has put there, by article. */
  const ours = new Map<string, Rescue>()

  const ifItGoes = (id: string, work: Promise<void>): Promise<void> =>
    work.catch((error: unknown) => {
      if (systemCode(error) === '') throw error
      console.warn(`the rescue copy of ${id}:`, error)
    })

  async function names(): Promise<string[]> {
    const found = await fs.readdir(folder).catch(ifMissing([]))
    return found.filter(name => name.endsWith('.json')).sort()
  }

  /** A copy of an earlier sitting makes room for ours. */
  async function makeRoom(id: string): Promise<void> {
    const present = (await names()).filter(name => isOf(id, name))
    if (!present.includes(nameOf(id))) return
    for (let number = 1; ; number++) {
      const free = `${id}.${number}.json`
      if (present.includes(free)) continue
      return renameWithRetries(fs, join(folder, nameOf(id)), join(folder, free))
    }
  }

  async function put(before: Article, asked: Sections): Promise<void> {
    const { id, revision } = before
    const earlier = ours.get(id)
    const sections = earlier?.baseRevision === revision ? { ...earlier.sections, ...asked } : asked
    if (earlier?.baseRevision === revision && isDeepStrictEqual(earlier.sections, sections)) return
    const rescue: Rescue = {
      shape: rescueShapeVersion,
      minReader: 1,
      article: id,
      title: titleOf((sections.pl ?? before.pl).document),
      baseRevision: revision,
      baseSavedAt: before.updatedAt,
      at: clock().toISOString(),
      sections,
    }
    await makeFolder(fs, folder)
    if (!earlier) await makeRoom(id)
    await durableWrite(fs, join(folder, nameOf(id)), JSON.stringify(rescue))
    ours.set(id, rescue)
  }

  const remove = (file: string): Promise<void> => fs.rm(join(folder, file), { force: true })

  async function waiting(mayBe: (name: string) => boolean): Promise<WaitingRescue[]> {
    const found: WaitingRescue[] = []
    for (const file of (await names()).filter(mayBe)) {
      const read = await readStored(fs, join(folder, file), rescueFormat)
      // What cannot be read stays for a person to look at.
      if (read.ok) found.push({ file, rescue: read.value.data })
      else console.warn(`a rescue copy cannot be read: ${file}`, read.refusal)
    }
    return found.toSorted((one, other) => one.rescue.baseRevision - other.rescue.baseRevision)
  }

  return {
    /** The disk did not take a save of these sections on top of `before`. */
    put: (before: Article, asked: Sections) => ifItGoes(before.id, put(before, asked)),
    /** The library has a save that carries all that was rescued in this sitting. */
    async saved(id: string): Promise<void> {
      if (!ours.has(id)) return
      await ifItGoes(
        id,
        remove(nameOf(id)).then(() => void ours.delete(id)),
      )
    },
    /** The window no longer holds the article: what was rescued of it waits for the next opening. */
    letGo: (id: string) => void ours.delete(id),
    /** Copies that wait for this article to be opened; the oldest first. */
    of: (id: string) => waiting(name => isOf(id, name)),
    /** The same without the one of this sitting, whose words are in the window that holds the article. */
    leftOf: (id: string) => waiting(name => isOf(id, name) && !(ours.has(id) && name === nameOf(id))),
    /** All copies that wait, of whatever article. Throws the system's error. */
    all: () => waiting(() => true),
    remove: (file: string) => ifItGoes(file, remove(file)),
    /** Removes what killed runs left half-written. */
    sweep: () => sweepLeftovers(fs, folder),
  }
}

export type RescueCopies = ReturnType<typeof rescueCopies>
