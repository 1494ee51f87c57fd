import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { handOver } from '../../renderer/newsroom/handOver.ts'
import { deskWithoutLibrary } from './deskWithoutLibrary.ts'
import { hostForTests } from './hostForTests.ts'
import { rawRequest } from './rawRequest.ts'

test('a dropped file waits in main under a word, with its Polish name, and is gone when it was let go', async () => {
  const desk = await deskWithoutLibrary()
  const { host, follow, fetchOfPage } = await hostForTests(desk)
  await follow(host.newLink())
  const token = await handOver(new File(['zdjęcie'], 'Otwarcie targów – żagle.jpg'), undefined, fetchOfPage)
  const file = desk.handedFiles.take(token)
  if (!file) throw new Error('the word stands for nothing')
  expect([file.name, file.bytes, await readFile(file.path, 'utf8'), (await stat(file.path)).mode & 0o777]).toEqual([
    'Otwarcie targów – żagle.jpg',
    8,
    'zdjęcie',
    0o600,
  ])
  await file.release()
  await expect(stat(file.path)).rejects.toThrow('ENOENT')
  expect(desk.handedFiles.take(token)).toBeNull()
})

test('a name that is a path is only a name', async () => {
  const desk = await deskWithoutLibrary()
  const { host, follow, fetchOfPage } = await hostForTests(desk)
  await follow(host.newLink())
  const names = []
  for (const name of ['../../.ssh/authorized_keys', 'C:\\Users\\Ewa\\plakat.pdf', 'a\u0000b.jpg']) {
    const token = await handOver(new File(['x'], name), undefined, fetchOfPage)
    names.push(desk.handedFiles.take(token)?.name)
  }
  expect(names).toEqual(['authorized_keys', 'plakat.pdf', 'ab.jpg'])
})

test('a file without a name is refused', async () => {
  const { host, follow, ofPage } = await hostForTests(await deskWithoutLibrary())
  await follow(host.newLink())
  const statuses = []
  for (const path of ['/drop', '/drop?name=', '/drop?name=..%2F']) {
    statuses.push((await rawRequest(host.origin, { method: 'POST', path, body: 'x', headers: ofPage() })).status)
  }
  expect(statuses).toEqual([400, 400, 400])
})

test('a file above the limit is refused with a reason that the window understands', async () => {
  const { host, follow, fetchOfPage } = await hostForTests(await deskWithoutLibrary(), { largestDrop: 10 })
  await follow(host.newLink())
  await expect(handOver(new File(['x'.repeat(11)], 'film.mp4'), undefined, fetchOfPage)).rejects.toMatchObject({
    code: 'TOO_LARGE',
  })
})

test('a package is fetched once, under its own name, and then it is gone', async () => {
  const { host, follow, fetchOfPage, downloads, spool } = await hostForTests(await deskWithoutLibrary())
  await follow(host.newLink())
  const { path, release } = spool.place('.zip')
  await writeFile(path, 'a package')
  const token = downloads.put({ path, release, fileName: 'żagle-2026.zip' })
  const first = await fetchOfPage(`/download/${token}`)
  expect([first.status, await first.text(), first.headers.get('content-disposition')]).toEqual([
    200,
    'a package',
    `attachment; filename="_agle-2026.zip"; filename*=UTF-8''%C5%BCagle-2026.zip`,
  ])
  expect((await fetchOfPage(`/download/${token}`)).status).toBe(404)
  await vi.waitFor(() => expect(stat(path)).rejects.toThrow('ENOENT'))
})

test('the spool goes with the run, whoever forgot a file in it', async () => {
  const desk = await deskWithoutLibrary()
  const { host, follow, fetchOfPage, spool } = await hostForTests(desk)
  await follow(host.newLink())
  const file = desk.handedFiles.take(await handOver(new File(['x'], 'a.jpg'), undefined, fetchOfPage))
  const folder = join(file?.path ?? '', '..')
  await spool.close()
  await expect(stat(folder)).rejects.toThrow('ENOENT')
})
