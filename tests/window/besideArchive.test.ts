import { expect, test } from 'vitest'
import { besideArchive } from '../../electron/window/besideArchive.ts'

test('a file packed beside the archive is found there; in a folder of sources it stays where it is', () => {
  expect(
    [
      '/opt/Kronika/resources/app.asar/out/app/imageWorker.mjs',
      'C:\\Programy\\Kronika\\resources\\app.asar\\out\\app\\imageWorker.mjs',
      '/home/anna/kronika/out/app/imageWorker.mjs',
      '/home/anna/app.asar.kopia/out/app/imageWorker.mjs',
    ].map(besideArchive),
  ).toEqual([
    '/opt/Kronika/resources/app.asar.unpacked/out/app/imageWorker.mjs',
    'C:\\Programy\\Kronika\\resources\\app.asar.unpacked\\out\\app\\imageWorker.mjs',
    '/home/anna/kronika/out/app/imageWorker.mjs',
    '/home/anna/app.asar.kopia/out/app/imageWorker.mjs',
  ])
})
