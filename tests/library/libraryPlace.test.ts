import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { folderLabel, libraryPlace, usualLibraryFolder } from '../../electron/library/libraryPlace.ts'
import { personFolders } from '../../electron/library/personFolders.ts'

test.each([
  ['/home/ewa/Dokumenty/Kronika', 'Dokumenty › Kronika'],
  ['/home/ewa/Dokumenty/Biuro/2026/Wiosna/Kronika', '2026 › Wiosna › Kronika'],
  ['/home/ewa', 'home › ewa'],
  ['/home/ewa-druga/Kronika', 'home › ewa-druga › Kronika'],
  ['/media/pendrive/Kronika', 'media › pendrive › Kronika'],
])('a user calls %s "%s"', (folder, label) => {
  expect(folderLabel(folder, '/home/ewa')).toBe(label)
})

test('a folder typed with a dot in it is one folder, whoever opens it', () => {
  expect(libraryPlace('/home/ewa/./Dokumenty/../Kronika', '/home/ewa')).toEqual({
    folder: '/home/ewa/Kronika',
    label: 'Kronika',
    mayCreate: true,
  })
})

test('nobody having chosen, the library is in the documents, whichever name the system gives them', async () => {
  const home = await mkdtemp(join(tmpdir(), 'kronika-home-'))
  onTestFinished(() => rm(home, { recursive: true, force: true }))
  expect(await usualLibraryFolder(home)).toBe(join(home, 'Kronika'))
  await mkdir(join(home, 'Documents'))
  expect(await usualLibraryFolder(home)).toBe(join(home, 'Documents', 'Kronika'))
  await mkdir(join(home, 'Dokumenty'))
  expect(await usualLibraryFolder(home)).toBe(join(home, 'Dokumenty', 'Kronika'))
})

test('settings and cache lie where each system keeps them', () => {
  const on = (platform: NodeJS.Platform, env: Record<string, string>) => personFolders(platform, env, '/home/ewa')
  expect([on('linux', {}), on('linux', { XDG_CONFIG_HOME: '/c', XDG_CACHE_HOME: '/d' }), on('darwin', {})]).toEqual([
    { home: '/home/ewa', settings: '/home/ewa/.config/Kronika', cache: '/home/ewa/.cache/Kronika' },
    { home: '/home/ewa', settings: '/c/Kronika', cache: '/d/Kronika' },
    {
      home: '/home/ewa',
      settings: '/home/ewa/Library/Application Support/Kronika',
      cache: '/home/ewa/Library/Caches/Kronika',
    },
  ])
})
