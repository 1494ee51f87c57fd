import { expect, test } from 'vitest'
import { conflictCopyOf } from '../../electron/storage/conflictCopy.ts'

/** Names as the programs write them, with what they tell of whose copy it is. */
const copies: Readonly<Record<string, string>> = {
  'article-LAPTOP.json': 'LAPTOP',
  'article-DESKTOP-4F7K2QJ.json': 'DESKTOP-4F7K2QJ',
  'article-DESKTOP-4F7K2QJ-2.json': 'DESKTOP-4F7K2QJ-2',
  'article-Komputer Ewy.json': 'Komputer Ewy',
  'article-MacBook Pro Ewa’s.json': 'MacBook Pro Ewa’s',
  "article (Jan's conflicted copy 2026-11-24).json": 'Jan',
  'article (Jan’s conflicted copy 2026-11-24).json': 'Jan',
  "article (Jan's conflicted copy 2026-11-24 (1)).json": 'Jan',
  "article (Ewa Linde's MacBook's conflicted copy 2026-11-24).json": "Ewa Linde's MacBook",
  'article (conflicted copy 2026-11-24 101500).json': '',
  'article (Case Conflict).json': '',
  'article (kopia powodująca konflikt 2026-11-24).json': '',
  'article (kopia powodująca konflikt użytkownika Ewa 2026-11-24).json': 'Ewa',
  'article (kopia powodująca konflikt Jan Nowak 2026-11-24).json': 'Jan Nowak',
  'article (Ewa Linde — kopia powodująca konflikt).json': 'Ewa Linde',
  'article.sync-conflict-20261124-101500-ABCDEFG.json': 'ABCDEFG',
  'article.sync-conflict-20261124-101500.json': '',
  'article_conflict-20261124-101500.json': '',
  'article (SFConflict ewa@narew.example 2026-11-24-10-15-00).json': 'ewa@narew.example',
  'article.Conflict.json': '',
  'article (1).json': '',
  'article 2.json': '',
}

const others: readonly string[] = [
  'article.json',
  'article.good.json',
  'article.v1.json',
  'article.v12.json',
  'article.damaged-2026-11-24T12-41-07-000Z.json',
  'article.conflict-2026-11-24T12-41-07-000Z.json',
  '.article.json.0123456789abcdef0123.tmp',
  'article — kopia.json',
  'article - Copy.json',
  'article-.json',
  'article- .json',
  'article',
  'article.json.bak',
  'articles-LAPTOP.json',
  'trashed.json',
  'library-LAPTOP.json',
  'article (draft).json',
  'article(1).json',
]

test('a second copy that a syncing program left is known by its name, and tells whose it is', () => {
  const told = Object.keys(copies).map(name => [name, conflictCopyOf('article.json', name)])
  expect(Object.fromEntries(told)).toEqual(copies)
})

test('accents that a disk takes apart make no difference', () => {
  const name = 'article (kopia powodująca konflikt użytkownika Żaneta 2026-11-24).json'
  expect(conflictCopyOf('article.json', name.normalize('NFD'))).toBe('Żaneta')
})

test("Kronika's own files and strangers are no second copies", () => {
  expect(others.filter(name => conflictCopyOf('article.json', name) !== null)).toEqual([])
})

test('photos, snapshots and the files of the library have second copies too', () => {
  const photo = '4be643f30c01f3b8d5a67a2b1d0a9c11'
  expect([
    conflictCopyOf(`${photo}.jpg`, `${photo}-LAPTOP.jpg`),
    conflictCopyOf('000042-9f0c1d2e.json.gz', "000042-9f0c1d2e.json (Jan's conflicted copy 2026-11-24).gz"),
    conflictCopyOf('library.json', 'library-LAPTOP.json'),
    conflictCopyOf('directory.json', 'directory.sync-conflict-20261124-101500-ABCDEFG.json'),
  ]).toEqual(['LAPTOP', 'Jan', 'LAPTOP', 'ABCDEFG'])
})
