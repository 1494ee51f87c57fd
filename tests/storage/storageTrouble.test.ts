import { expect, test } from 'vitest'
import { storageTroubleOf } from '../../electron/storage/storageTrouble.ts'

const said = (code: string) => Object.assign(new Error(code), { code })

test.each([
  ['ENOSPC', { kind: 'disk-full', drive: 'D:', needBytes: 20_000_000 }],
  ['EDQUOT', { kind: 'disk-full', drive: 'D:', needBytes: 20_000_000 }],
  ['EROFS', { kind: 'read-only', drive: 'D:' }],
  ['EACCES', { kind: 'read-only', drive: 'D:' }],
  ['EPERM', { kind: 'read-only', drive: 'D:' }],
  ['ENOENT', { kind: 'folder-gone', drive: 'D:' }],
  ['EIO', { kind: 'disk-trouble', drive: 'D:', code: 'EIO' }],
])('%s on drive D: is said as what it means', (code, trouble) => {
  expect(storageTroubleOf(said(code), 'D:\\Kronika\\articles\\a1b2c3\\article.json')).toEqual(trouble)
})

test('a photo that did not fit needs room for itself and more', () => {
  expect(storageTroubleOf(said('ENOSPC'), 'E:\\zdjęcia', 48_000_000)).toEqual({
    kind: 'disk-full',
    drive: 'E:',
    needBytes: 96_000_000,
  })
})

test.each([
  ['\\\\serwer\\biuro\\Kronika\\library.json', '\\\\serwer\\biuro'],
  ['/Volumes/PENDRIVE/Kronika/library.json', 'PENDRIVE'],
  ['/media/ewa/TARGI/Kronika/library.json', 'TARGI'],
  ['/home/ewa/Dokumenty/Kronika/library.json', ''],
])('%s is on the drive that the user knows as "%s"', (file, drive) => {
  expect(storageTroubleOf(said('EROFS'), file)).toEqual({ kind: 'read-only', drive })
})
