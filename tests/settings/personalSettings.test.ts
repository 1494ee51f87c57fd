import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { personalSettingsStore } from '../../electron/settings/personalSettingsStore.ts'
import { type FileSystem, nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { defaultPersonalSettings } from '../../shared/settings/settingsAtFirst.ts'
import type { PersonalSettings } from '../../shared/settings/settingsShape.ts'
import { freshFolder } from '../storage/freshFolder.ts'
import { troubledDisk } from '../storage/troubledDisk.ts'

const ewas: PersonalSettings = { language: 'en', theme: 'dark', userName: 'Ewa Linde', initials: 'EL' }

async function settingsDesk() {
  const folder = join(await freshFolder(), 'Kronika')
  return {
    folder,
    file: join(folder, 'settings.json'),
    store: (fs: FileSystem = nodeFileSystem) => personalSettingsStore({ fs, folder }),
  }
}

test('who has set nothing yet has Polish and no library', async () => {
  const desk = await settingsDesk()
  const store = await desk.store()
  expect([store.read(), store.libraryFolder()]).toEqual([defaultPersonalSettings, null])
})

test('settings and the remembered library are there at the next start', async () => {
  const desk = await settingsDesk()
  const store = await desk.store()
  const saved = await store.save(ewas)
  await store.rememberLibraryFolder('D:\\Kronika')
  const next = await desk.store()
  expect([saved, next.read(), next.libraryFolder()]).toEqual([{ ok: true, value: ewas }, ewas, 'D:\\Kronika'])
})

test('two changes at once are both kept', async () => {
  const desk = await settingsDesk()
  const store = await desk.store()
  await Promise.all([store.save(ewas), store.rememberLibraryFolder('/home/ewa/Kronika')])
  const next = await desk.store()
  expect([next.read(), next.libraryFolder()]).toEqual([ewas, '/home/ewa/Kronika'])
})

test('Kronika starts from the good copy of damaged settings, and keeps the damaged file aside when it saves', async () => {
  const desk = await settingsDesk()
  await (await desk.store()).save(ewas)
  await desk.store()
  await writeFile(desk.file, '{"shape":1,')
  const store = await desk.store()
  const read = store.read()
  await store.save({ ...ewas, theme: 'light' })
  const aside = (await readdir(desk.folder)).filter(name => name.includes('damaged'))
  expect({
    read,
    aside: await Promise.all(aside.map(name => readFile(join(desk.folder, name), 'utf8'))),
    next: (await desk.store()).read(),
  }).toEqual({ read: ewas, aside: ['{"shape":1,'], next: { ...ewas, theme: 'light' } })
})

test('settings of a newer Kronika are not written over', async () => {
  const desk = await settingsDesk()
  await (await desk.store()).save(ewas)
  const newer = '{"shape":9,"minReader":9,"person":{}}'
  await writeFile(desk.file, newer)
  const store = await desk.store()
  expect({ saved: await store.save({ ...ewas, initials: 'E' }), content: await readFile(desk.file, 'utf8') }).toEqual({
    saved: { ok: false, refusal: { kind: 'disk-trouble', drive: '', code: 'NEWER' } },
    content: newer,
  })
})

test('a full disk is said, and the settings stay what was saved last', async () => {
  const { disk, fs } = troubledDisk()
  const desk = await settingsDesk()
  const store = await desk.store(fs)
  await store.save(ewas)
  disk.free = 0
  const refused = await store.save({ ...ewas, theme: 'light' })
  expect([refused, store.read()]).toEqual([
    { ok: false, refusal: { kind: 'disk-full', drive: '', needBytes: 20_000_000 } },
    ewas,
  ])
})
