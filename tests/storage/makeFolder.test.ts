import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../../electron/storage/makeFolder.ts'
import { freshFolder } from './freshFolder.ts'
import { syncedPlaces } from './syncedPlaces.ts'

test('after a power cut a new folder is there with all that was made above it; one that was there asks nothing of the disk', async () => {
  const root = await freshFolder()
  const { fs, synced } = syncedPlaces()
  const folder = join(root, 'Kronika', 'rescue', 'b1b1b1b1')
  await makeFolder(fs, folder)
  const made = [...synced]
  await makeFolder(fs, folder)
  expect({ there: (await stat(folder)).isDirectory(), made, again: synced.slice(made.length) }).toEqual({
    there: true,
    made: [join(root, 'Kronika', 'rescue'), join(root, 'Kronika'), root],
    again: [],
  })
})
