import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { verifyLibrary } from '../../electron/library/verifyLibrary.ts'
import { nodeFileSystem } from '../../electron/storage/fileSystem.ts'
import type { Article } from '../../shared/articles/articleShape.ts'
import { newPerson } from '../../shared/directory/newPerson.ts'
import { valueIn } from '../articles/sections.ts'
import { congress, congressArticle, putArticle } from './congressOnDisk.ts'
import { libraryDesk } from './desk.ts'

/** A library that holds the congress, with its photos, its attachments and its speaker. */
export async function libraryWithCongress(change: (article: Article) => unknown = article => article) {
  const desk = await libraryDesk()
  const library = valueIn(await desk.open())
  await library.close()
  const article = await putArticle(desk.folder, congress, change(await congressArticle()))
  const directory = join(desk.folder, 'directory.json')
  const records = JSON.parse(await readFile(directory, 'utf8'))
  records.records.push({
    id: 'sebastian-rynkiewicz',
    ...newPerson('Sebastian Rynkiewicz', { pl: 'prezes', en: 'president' }, ''),
  })
  await writeFile(directory, JSON.stringify(records))
  const report = async (deep = false, now = new Date()) =>
    valueIn(await verifyLibrary({ fs: nodeFileSystem, folder: desk.folder, clock: () => now, deep }))
  return {
    ...desk,
    article,
    report,
    verify: async (deep = false) => (await report(deep)).findings,
    /** What is found, in short: where and what. */
    kinds: async (deep = false) => (await report(deep)).findings.map(({ file, kind, mend }) => [file, kind, mend]),
  }
}
