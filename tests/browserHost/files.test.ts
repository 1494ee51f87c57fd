import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deskWithoutLibrary } from './deskWithoutLibrary.ts'
import { hostForTests, page } from './hostForTests.ts'
import { rawRequest } from './rawRequest.ts'

const secret = 'what nobody outside may read'

async function openHost() {
  const opened = await hostForTests(await deskWithoutLibrary())
  await opened.follow(opened.host.newLink())
  const ask = (path: string, method = 'GET') =>
    rawRequest(opened.host.origin, { path, method, headers: opened.ofPage() })
  return { ...opened, ask }
}

test('the page and its scripts are served with their kind', async () => {
  const { ask } = await openHost()
  const answers = [
    await ask('/'),
    await ask('/index.html'),
    await ask('/assets/main.js'),
    await ask('/assets/main.js', 'HEAD'),
  ]
  expect(answers.map(({ status, headers, text }) => [status, headers['content-type'], text.length])).toEqual([
    [200, 'text/html; charset=utf-8', page.length],
    [200, 'text/html; charset=utf-8', page.length],
    [200, 'text/javascript; charset=utf-8', 9],
    [200, 'text/javascript; charset=utf-8', 0],
  ])
})

test('the dictionaries beside the window are served, and no way leads out of their folder', async () => {
  const { ask } = await openHost()
  const answers = await Promise.all(
    [
      '/dictionaries/pl.aff',
      '/dictionaries/',
      '/dictionaries/../library.json',
      '/dictionaries/%2e%2e/library.json',
    ].map(path => ask(path)),
  )
  expect(answers.map(({ status, text }) => [status, text.trim()])).toEqual([
    [200, 'SET UTF-8'],
    [404, 'Not found'],
    [404, 'Not found'],
    [404, 'Not found'],
  ])
})

test('no way of writing a path leads out of the window folder', async () => {
  const { ask } = await openHost()
  const ways = [
    '/../library.json',
    '/%2e%2e/library.json',
    '/.%2e/library.json',
    '/..%2flibrary.json',
    '/%2e%2e%2flibrary.json',
    '/assets/..%2f..%2flibrary.json',
    '/assets/%2e%2e/%2e%2e/library.json',
    '/..%5clibrary.json',
    '/assets%5c..%5c..%5clibrary.json',
    '/%252e%252e/library.json',
    '/..%c0%aflibrary.json',
    '/....//library.json',
    '//etc/passwd',
    '/%2fetc%2fpasswd',
    '/c:/windows/win.ini',
    '/index.html::$DATA',
    '/index.html%00.js',
    '/index.html/',
    '/%',
    '/assets',
    '/assets/',
    '/.',
    '/assets/..',
    'http://127.0.0.1/../library.json',
  ]
  const leaks = []
  for (const way of ways) {
    const { status, text } = await ask(way)
    if (status === 200 && !text.startsWith('<!doctype html>')) leaks.push(`${way} was answered`)
    if (text.includes(secret) || text.includes('root:')) leaks.push(`${way} leaks`)
  }
  expect(leaks).toEqual([])
  // The same file is there, beside the window: the ways above fail because they are refused.
  expect((await ask('/..%2flibrary.json')).status).toBe(404)
})

test('a symbolic link inside the window folder does not lead out, one that stays inside does', async () => {
  const { ask, folder, root } = await openHost()
  await symlink(join(folder, 'library.json'), join(root, 'assets', 'out.json'))
  await symlink(folder, join(root, 'assets', 'up'))
  await symlink(join(root, 'assets', 'main.js'), join(root, 'assets', 'again.js'))
  const answers = [await ask('/assets/out.json'), await ask('/assets/up/library.json'), await ask('/assets/again.js')]
  expect(answers.map(({ status }) => status)).toEqual([404, 404, 200])
})

test('a folder whose name begins like the window folder is not inside it', async () => {
  const { ask, root } = await openHost()
  await mkdir(`${root}-old`)
  await writeFile(join(`${root}-old`, 'a.js'), secret)
  await symlink(join(`${root}-old`, 'a.js'), join(root, 'assets', 'old.js'))
  expect((await ask('/assets/old.js')).status).toBe(404)
})

test('files are read, never written or removed', async () => {
  const { ask } = await openHost()
  const statuses = []
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH']) statuses.push((await ask('/index.html', method)).status)
  expect(statuses).toEqual([405, 405, 405, 405])
})
