import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { type Desk, setUpDesk } from '../../electron/rpc/desk.ts'
import { shownPlaces } from '../../electron/rpc/shownPlaces.ts'
import { personalSettingsStore } from '../../electron/settings/personalSettingsStore.ts'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { refused } from '../../shared/result.ts'

export const ewaHasIt = {
  kind: 'in-use',
  drive: '',
  user: 'Ewa Linde',
  host: 'biuro-2',
  since: '2026-11-18T12:10:00.000Z',
} as const

/** A desk whose library somebody else has open: enough to ask for settings and the library's state. */
export async function deskWithoutLibrary(): Promise<Desk> {
  const folder = await mkdtemp(join(tmpdir(), 'kronika-desk-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return setUpDesk({
    place: { folder, label: 'Dokumenty › Kronika', mayCreate: true },
    open: async () => refused(ewaHasIt),
    askForFolder: null,
    personalSettings: await personalSettingsStore({ fs: nodeFileSystem, folder: join(folder, 'settings') }),
    settingsSaved: () => undefined,
    packing: async () => refused({ kind: 'cancelled' }),
    places: shownPlaces(null),
  })
}
