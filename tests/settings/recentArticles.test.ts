import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { recentArticles } from '../../electron/settings/recentArticles.ts'
import { nodeFileSystem as fs } from '../../electron/storage/fileSystem.ts'
import { freshFolder } from '../storage/freshFolder.ts'

const article = (number: number) => ({ id: `artykul${number}`, title: `Artykuł ${number}` })

test('the last eight articles are remembered, the newest first, each once and under its newest title', async () => {
  const folder = await freshFolder()
  const first = await recentArticles({ fs, folder })
  for (let number = 1; number <= 9; number++) first.opened(article(number))
  const again = [
    first.opened({ ...article(4), title: 'Nowy tytuł' }),
    first.opened({ ...article(4), title: 'Nowy tytuł' }),
  ]
  await first.kept()
  const second = await recentArticles({ fs, folder })
  expect([again, second.list().map(({ title }) => title)]).toEqual([
    [true, false],
    ['Nowy tytuł', 'Artykuł 9', 'Artykuł 8', 'Artykuł 7', 'Artykuł 6', 'Artykuł 5', 'Artykuł 3', 'Artykuł 2'],
  ])
})

test('a list that is damaged begins anew', async () => {
  const folder = await freshFolder()
  await writeFile(join(folder, 'recent.json'), '{"shape":1,"articles":[{"id":"../../x","title":1}]}')
  expect((await recentArticles({ fs, folder })).list()).toEqual([])
})
