import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { durableWrite } from '../../electron/storage/durableWrite.ts'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import { freshFolder } from './freshFolder.ts'
import { troubledDisk } from './troubledDisk.ts'

const older = 'Kongres, wersja z rana'
const newer = `Kongres, wersja po obiedzie. ${'Zażółć gęślą jaźń. '.repeat(2000)}`

async function folderWithArticle() {
  const folder = await freshFolder()
  const file = join(folder, 'article.json')
  await writeFile(file, older)
  return { folder, file }
}

const kept = async (folder: string, file: string) => ({
  names: await readdir(folder),
  text: await readFile(file, 'utf8'),
})

test('a written file holds the new text and nothing lies beside it', async () => {
  const { folder, file } = await folderWithArticle()
  await durableWrite(nodeFileSystem, file, newer)
  expect(await kept(folder, file)).toEqual({ names: ['article.json'], text: newer })
})

test('the file, then its folder, is synced before a write counts as done', async () => {
  const { file } = await folderWithArticle()
  const steps: string[] = []
  await durableWrite(
    {
      ...nodeFileSystem,
      async open(path, flags) {
        const opened = await nodeFileSystem.open(path, flags)
        return {
          read: (...asked) => opened.read(...asked),
          stat: () => opened.stat(),
          write: (...asked) => opened.write(...asked),
          close: () => opened.close(),
          sync: async () => {
            steps.push(flags === 'r' ? 'folder synced' : 'file synced')
            await opened.sync()
          },
        }
      },
      async rename(from, to) {
        steps.push('renamed')
        await nodeFileSystem.rename(from, to)
      },
    },
    file,
    newer,
  )
  expect(steps).toEqual(['file synced', 'renamed', 'folder synced'])
})

test('a disk that takes a few bytes at a time gets all of them', async () => {
  const { folder, file } = await folderWithArticle()
  const { fs } = troubledDisk()
  let writes = 0
  await durableWrite(
    {
      ...fs,
      async open(path, flags) {
        const opened = await fs.open(path, flags)
        return {
          ...opened,
          write: (bytes, offset, length) => {
            writes += 1
            return opened.write(bytes, offset, Math.min(length, 4096))
          },
        }
      },
    },
    file,
    newer,
  )
  expect({ ...(await kept(folder, file)), manyWrites: writes > 10 }).toEqual({
    names: ['article.json'],
    text: newer,
    manyWrites: true,
  })
})

test.each([0, 1, 20, 4096, newer.length - 1])(
  'with %i bytes free the old file stays whole and no rest is left',
  async free => {
    const { folder, file } = await folderWithArticle()
    const { disk, fs } = troubledDisk()
    disk.free = free
    await expect(durableWrite(fs, file, newer)).rejects.toMatchObject({ code: 'ENOSPC' })
    expect(await kept(folder, file)).toEqual({ names: ['article.json'], text: older })
  },
)

test('a disk that reports success for bytes it did not keep is not believed', async () => {
  const { folder, file } = await folderWithArticle()
  const lying = {
    ...nodeFileSystem,
    async open(path: string, flags: 'r' | 'w' | 'wx') {
      const opened = await nodeFileSystem.open(path, flags)
      return {
        read: (...asked: Parameters<typeof opened.read>) => opened.read(...asked),
        stat: () => opened.stat(),
        sync: () => opened.sync(),
        close: () => opened.close(),
        write: async (bytes: Uint8Array, offset: number, length: number) => {
          await opened.write(bytes, offset, Math.floor(length / 2))
          return { bytesWritten: length }
        },
      }
    },
  }
  await expect(durableWrite(lying, file, newer)).rejects.toMatchObject({ code: 'ESHORT' })
  expect(await kept(folder, file)).toEqual({ names: ['article.json'], text: older })
})

test('a file that a virus scanner holds for a moment is written when it lets go', async () => {
  const { folder, file } = await folderWithArticle()
  const { disk, fs } = troubledDisk()
  disk.heldRenames = 4
  await durableWrite(fs, file, newer)
  expect(await kept(folder, file)).toEqual({ names: ['article.json'], text: newer })
})

test('a file that stays held is not saved, and says so after about two seconds', async () => {
  const { folder, file } = await folderWithArticle()
  const { disk, fs } = troubledDisk()
  disk.heldRenames = Number.POSITIVE_INFINITY
  await expect(durableWrite(fs, file, newer)).rejects.toMatchObject({ code: 'EPERM' })
  expect(await kept(folder, file)).toEqual({ names: ['article.json'], text: older })
})
