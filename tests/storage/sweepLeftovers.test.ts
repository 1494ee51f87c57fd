import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { sweepLeftovers } from '../../electron/storage/sweepLeftovers.ts'
import { temporaryName } from '../../electron/storage/temporaryName.ts'
import { freshFolder } from './freshFolder.ts'

test('what a killed run left is swept; files being written now and everything else stay', async () => {
  const folder = await freshFolder()
  const beingWritten = temporaryName(join(folder, 'article.json'))
  await writeFile(beingWritten, '{"shape":1')
  await writeFile(join(folder, '.article.json.0123456789abcdef0123.tmp'), '{"sha')
  await mkdir(join(folder, '.k7h2p4v9x1.fedcba9876543210fedc.tmp', 'photos'), { recursive: true })
  await writeFile(join(folder, 'article.json'), '{}')
  await writeFile(join(folder, 'article.good.json'), '{}')
  await writeFile(join(folder, '.DS_Store'), '')
  await writeFile(join(folder, 'notatki.tmp'), 'moje')
  const removed = await sweepLeftovers(nodeFileSystem, folder)
  expect({ removed, names: (await readdir(folder)).sort() }).toEqual({
    removed: 2,
    names: [
      '.DS_Store',
      beingWritten.slice(folder.length + 1),
      'article.good.json',
      'article.json',
      'notatki.tmp',
    ].sort(),
  })
})
