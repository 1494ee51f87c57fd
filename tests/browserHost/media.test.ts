import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { deskWithoutLibrary } from './deskWithoutLibrary.ts'
import { hostForTests } from './hostForTests.ts'
import { rawRequest } from './rawRequest.ts'

const kept = 'ab'.repeat(16)

/** A host that knows one photo and one logo, and notes what it was asked for. */
async function hostWithPictures() {
  const folder = await mkdtemp(join(tmpdir(), 'kronika-rendition-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  const file = join(folder, 'small.jpg')
  await writeFile(file, 'a small picture')
  const asked: string[] = []
  const pictures = {
    photo: async (article: string, photo: string, width: number) => {
      asked.push(`${article} ${photo} ${width}`)
      return photo === kept ? file : null
    },
    logo: async (photo: string) => (photo === kept ? file : null),
  }
  const { host, follow, ofPage } = await hostForTests(await deskWithoutLibrary(), { pictures })
  await follow(host.newLink())
  return { asked, ask: (path: string) => rawRequest(host.origin, { path, headers: ofPage() }) }
}

test('small pictures of a gallery and the logo are served, to be kept by the browser', async () => {
  const { ask, asked } = await hostWithPictures()
  const photo = await ask(`/media/kongres2026/${kept}/320`)
  const logo = await ask(`/media/organisation/${kept}/320`)
  expect([photo.status, photo.text, photo.headers['content-type'], photo.headers['cache-control']]).toEqual([
    200,
    'a small picture',
    'image/jpeg',
    'private, max-age=31536000, immutable',
  ])
  expect([logo.status, asked]).toEqual([200, [`kongres2026 ${kept} 320`]])
})

test('an original, another width, or a name that is no hash is not even asked for', async () => {
  const { ask, asked } = await hostWithPictures()
  const statuses = []
  for (const path of [
    `/media/kongres2026/${kept}`,
    `/media/kongres2026/${kept}/2048`,
    `/media/kongres2026/${kept}/320/`,
    `/media/kongres2026/${kept}.jpg/320`,
    `/media/..%2f..%2fkongres2026/${kept}/320`,
    `/media/kongres2026/${'z'.repeat(32)}/320`,
    `/media/organisation/${kept}/1024`,
    `/media/KONGRES/${kept}/320`,
  ]) {
    statuses.push((await ask(path)).status)
  }
  expect([statuses, asked]).toEqual([Array(8).fill(404), []])
})

test('a photo that is not there is not found', async () => {
  const { ask } = await hostWithPictures()
  expect((await ask(`/media/kongres2026/${'0'.repeat(32)}/1024`)).status).toBe(404)
})
