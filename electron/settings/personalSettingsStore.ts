import { join } from 'node:path'
import { z } from 'zod'
import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import { defaultPersonalSettings } from '../../shared/settings/settingsAtFirst.ts'
import { type PersonalSettings, personalSettings } from '../../shared/settings/settingsShape.ts'
import type { FileSystem } from '../storage/fileSystem.ts'
import { goodCopyOf, setAside } from '../storage/goodCopy.ts'
import { inTurn } from '../storage/inTurn.ts'
import { makeFolder } from '../storage/makeFolder.ts'
import { onDisk } from '../storage/onDisk.ts'
import { createStored, openStored, type Stored } from '../storage/openStored.ts'
import { stampedFormat } from '../storage/stampedFormat.ts'
import { readStored } from '../storage/storedFile.ts'

const settingsFile = z.looseObject({
  shape: z.number().int().positive(),
  minReader: z.number().int().positive(),
  personal: personalSettings,
  /** Where the library was last; it never leaves the main process. */
  libraryFolder: z.string().nullable(),
})
type SettingsFile = Readonly<z.infer<typeof settingsFile>>

const format = stampedFormat(1, settingsFile)
const atFirst: SettingsFile = { shape: 1, minReader: 1, personal: defaultPersonalSettings, libraryFolder: null }

/**
 * What belongs to the person at this computer. Kronika starts even where this cannot be read: from the good copy, or as if for the
 * first time; then the unreadable file is kept aside before the first save. A file of a newer version is never written over.
 */
export async function personalSettingsStore({ fs, folder }: { readonly fs: FileSystem; readonly folder: string }) {
  const file = join(folder, 'settings.json')
  const place = { fs, file, format }
  const opened = await openStored(place)
  const turns = inTurn()
  let stored: Stored<SettingsFile> | null = opened.ok ? opened.value : null
  let current: SettingsFile = opened.ok ? opened.value.data() : await otherwise()

  async function otherwise(): Promise<SettingsFile> {
    const copy = await readStored(fs, goodCopyOf(file), format)
    return copy.ok ? copy.value.data : atFirst
  }

  const put = (change: Partial<SettingsFile>): Promise<Result<SettingsFile, StorageTrouble>> =>
    turns.do(file, async () => {
      if (!opened.ok && opened.refusal.kind === 'newer') {
        return refused({ kind: 'disk-trouble', drive: '', code: 'NEWER' })
      }
      const next: SettingsFile = { ...current, ...change }
      const written = await onDisk(file, async () => {
        if (stored) return stored.replace(next)
        await makeFolder(fs, folder)
        await setAside(fs, file)
        stored = await createStored(place, next)
      })
      if (!written.ok) return written
      current = next
      return done(next)
    })

  return {
    read: (): PersonalSettings => current.personal,
    /** False where nobody has chosen anything yet. */
    wasSaved: (): boolean => current !== atFirst,
    async save(personal: PersonalSettings): Promise<Result<PersonalSettings, StorageTrouble>> {
      const saved = await put({ personal })
      return saved.ok ? done(saved.value.personal) : saved
    },
    libraryFolder: (): string | null => current.libraryFolder,
    async rememberLibraryFolder(libraryFolder: string): Promise<Result<null, StorageTrouble>> {
      const saved = await put({ libraryFolder })
      return saved.ok ? done(null) : saved
    },
  }
}

export type PersonalSettingsStore = Awaited<ReturnType<typeof personalSettingsStore>>
