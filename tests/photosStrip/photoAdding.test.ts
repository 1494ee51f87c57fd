import { expect, test } from 'vitest'
import { hasPhoto, withPhoto } from '../../renderer/photos/galleryEdits.ts'
import { leftSentence } from '../../renderer/photos/leftSentence.ts'
import { photoAdding } from '../../renderer/photos/photoAdding.ts'
import type { Unreachable } from '../../renderer/ui/attempt.ts'
import type { PhotoRefusal } from '../../shared/contract/photos.ts'
import { emptyGallery, type Photo } from '../../shared/photos/photo.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import { wordsIn } from '../../shared/words/words.ts'
import { settle } from '../articleScreen/fakeTime.ts'
import { photoOf } from './photoOf.ts'

type Answer = Result<Photo, PhotoRefusal | Unreachable>

/** A store that holds each file until the test answers for it by name. */
function store() {
  const asked = new Map<string, (answer: Answer) => void>()
  let gallery = emptyGallery
  let clock = new Date('2026-11-24T10:00:00')
  const adding = photoAdding({
    handOver: file => Promise.resolve(done(file.name)),
    add: token => new Promise(resolve => asked.set(token, resolve)),
    keep(photo, _drop, before) {
      if (hasPhoto(gallery, photo.id)) return 'already-there'
      gallery = withPhoto(gallery, photo, before)
      return 'added'
    },
    now: () => clock,
  })
  return {
    adding,
    async drop(...names: string[]) {
      adding.add(names.map(name => new File(['x'], name)))
      await settle()
    },
    async answer(name: string, answer: Answer) {
      asked.get(name)?.(answer)
      await settle()
    },
    wait(seconds: number) {
      clock = new Date(clock.getTime() + seconds * 1000)
    },
    asked: () => [...asked.keys()],
    gallery: () => gallery.photos.map(photo => photo.name),
    tiles: () => adding.state.get().tiles.map(tile => tile.name),
    count: () => `${adding.state.get().done} z ${adding.state.get().total}`,
    skipped: () => adding.state.get().skipped.map(({ file, refusal }) => `${file}: ${refusal.kind}`),
  }
}

test('every dropped file is a tile at once, and two are on their way', async () => {
  const { drop, asked, tiles, count } = store()
  await drop('IMG_1.jpg', 'IMG_2.jpg', 'IMG_3.jpg', 'IMG_4.jpg')
  expect({ tiles: tiles(), asked: asked(), count: count() }).toEqual({
    tiles: ['IMG_1.jpg', 'IMG_2.jpg', 'IMG_3.jpg', 'IMG_4.jpg'],
    asked: ['IMG_1.jpg', 'IMG_2.jpg'],
    count: '0 z 4',
  })
})

test('the second photo ready first still stands second in the gallery', async () => {
  const { drop, answer, asked, tiles, gallery, count } = store()
  await drop('IMG_1.jpg', 'IMG_2.jpg', 'IMG_3.jpg')
  await answer('IMG_2.jpg', done(photoOf('IMG_2.jpg', '2')))
  const between = { gallery: gallery(), tiles: tiles(), asked: asked(), count: count() }
  await answer('IMG_1.jpg', done(photoOf('IMG_1.jpg', '1')))
  expect({ between, gallery: gallery(), tiles: tiles(), count: count() }).toEqual({
    between: {
      gallery: [],
      tiles: ['IMG_1.jpg', 'IMG_2.jpg', 'IMG_3.jpg'],
      asked: ['IMG_1.jpg', 'IMG_2.jpg', 'IMG_3.jpg'],
      count: '0 z 3',
    },
    gallery: ['IMG_1.jpg', 'IMG_2.jpg'],
    tiles: ['IMG_3.jpg'],
    count: '2 z 3',
  })
})

test('a poster in PDF, a photo given twice, a half-read one and a lost connection are named, and the rest go on', async () => {
  const { drop, answer, gallery, skipped, tiles } = store()
  await drop('plakat.pdf', 'IMG_1.jpg', 'kopia IMG_1.jpg', 'IMG_4415.jpg', 'IMG_5.jpg', 'IMG_6.jpg')
  await answer('plakat.pdf', refused({ kind: 'not-an-image', file: 'plakat.pdf' }))
  await answer('IMG_1.jpg', done(photoOf('IMG_1.jpg', '1')))
  await answer('kopia IMG_1.jpg', done(photoOf('kopia IMG_1.jpg', '1')))
  await answer('IMG_4415.jpg', done(photoOf('IMG_4415.jpg', '4', true)))
  await answer('IMG_5.jpg', refused({ kind: 'unreachable' }))
  await answer('IMG_6.jpg', done(photoOf('IMG_6.jpg', '6')))
  expect({ gallery: gallery(), skipped: skipped(), tiles: tiles() }).toEqual({
    gallery: ['IMG_1.jpg', 'IMG_4415.jpg', 'IMG_6.jpg'],
    skipped: [
      'plakat.pdf: not-an-image',
      'kopia IMG_1.jpg: already-there',
      'IMG_4415.jpg: partly',
      'IMG_5.jpg: unreachable',
    ],
    tiles: [],
  })
})

test('after Anuluj the two in flight arrive, no other file is asked for, and it is said how many are there', async () => {
  const { adding, drop, answer, asked, gallery, count } = store()
  await drop('IMG_1.jpg', 'IMG_2.jpg', 'IMG_3.jpg', 'IMG_4.jpg', 'IMG_5.jpg')
  await answer('IMG_1.jpg', done(photoOf('IMG_1.jpg', '1')))
  adding.cancel()
  const atOnce = adding.state.get().stopped
  await answer('IMG_2.jpg', refused({ kind: 'not-an-image', file: 'IMG_2.jpg' }))
  await answer('IMG_3.jpg', done(photoOf('IMG_3.jpg', '3')))
  const { stopped } = adding.state.get()
  adding.forget()
  expect({
    asked: asked(),
    gallery: gallery(),
    count: count(),
    atOnce,
    stopped,
    after: adding.state.get().stopped,
  }).toEqual({
    asked: ['IMG_1.jpg', 'IMG_2.jpg', 'IMG_3.jpg'],
    gallery: ['IMG_1.jpg', 'IMG_3.jpg'],
    count: '3 z 3',
    atOnce: { arrived: 1, of: 5 },
    stopped: { arrived: 2, of: 5 },
    after: null,
  })
})

test('Anuluj when the last files are in flight stops nothing', async () => {
  const { adding, drop } = store()
  await drop('IMG_1.jpg', 'IMG_2.jpg')
  adding.cancel()
  expect(adding.state.get()).toMatchObject({ total: 2, stopped: null })
})

test('the time left is told by the pace so far, when there is one', async () => {
  const { adding, drop, answer, wait } = store()
  await drop(...Array.from({ length: 40 }, (_, at) => `IMG_${at}.jpg`))
  const left = async (name: string, digit: string) => {
    wait(2)
    await answer(name, done(photoOf(name, digit)))
    return adding.state.get().left
  }
  const told = [await left('IMG_0.jpg', '0'), await left('IMG_1.jpg', '1'), await left('IMG_2.jpg', '2')]
  expect(told).toEqual([null, 76_000, 74_000])
})

test('time is rounded up, to minutes when it is long, and nearly nothing is not told', () => {
  const pl = wordsIn('pl')
  expect([null, 4000, 6000, 41_000, 52_000, 76_000].map(left => leftSentence(pl, left))).toEqual([
    '',
    '',
    'ok. 10 s',
    'ok. 50 s',
    'ok. 1 min',
    'ok. 2 min',
  ])
})

test('files dropped between two photos arrive there in their order', async () => {
  const { adding, drop, answer, gallery } = store()
  await drop('IMG_1.jpg', 'IMG_2.jpg')
  await answer('IMG_1.jpg', done(photoOf('IMG_1.jpg', '1')))
  await answer('IMG_2.jpg', done(photoOf('IMG_2.jpg', '2')))
  adding.add([new File(['x'], 'a.jpg'), new File(['x'], 'b.jpg')], '2'.repeat(32))
  await settle()
  await answer('b.jpg', done(photoOf('b.jpg', 'b')))
  await answer('a.jpg', done(photoOf('a.jpg', 'a')))
  expect(gallery()).toEqual(['IMG_1.jpg', 'a.jpg', 'b.jpg', 'IMG_2.jpg'])
})

test('files dropped while others are added join the same count; the next drop begins a new one', async () => {
  const { drop, answer, count, skipped } = store()
  await drop('a.txt')
  await drop('IMG_1.jpg')
  const together = count()
  await answer('a.txt', refused({ kind: 'not-an-image', file: 'a.txt' }))
  await answer('IMG_1.jpg', done(photoOf('IMG_1.jpg', '1')))
  const afterAll = skipped()
  await drop('IMG_2.jpg')
  expect({ together, afterAll, anew: count(), skipped: skipped() }).toEqual({
    together: '0 z 2',
    afterAll: ['a.txt: not-an-image'],
    anew: '0 z 1',
    skipped: [],
  })
})
