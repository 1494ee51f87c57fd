import { expect, test } from 'vitest'
import {
  countWithoutAlt,
  isCover,
  movedPhoto,
  withCover,
  withoutPhoto,
  withPhoto,
  withWords,
} from '../../renderer/photos/galleryEdits.ts'
import { emptyGallery, type Gallery } from '../../shared/photos/photo.ts'
import { photoOf } from './photoOf.ts'

const scene = photoOf('scena.jpg', 'a')
const panel = photoOf('panel.jpg', 'b')
const hall = photoOf('hala.jpg', 'c')
const gallery: Gallery = { photos: [scene, panel, hall], cover: null }
const names = (some: Gallery) => some.photos.map(photo => photo.name)

test('a photo enters at the end, and only once', () => {
  const once = withPhoto(withPhoto(emptyGallery, scene), panel)
  expect({ order: names(once), again: withPhoto(once, scene) === once }).toEqual({
    order: ['scena.jpg', 'panel.jpg'],
    again: true,
  })
})

test('a photo moves by one place and stops at the edge', () => {
  expect({
    right: names(movedPhoto(gallery, scene.id, 1)),
    left: names(movedPhoto(gallery, hall.id, -1)),
    edge: movedPhoto(gallery, hall.id, 1) === gallery,
    stranger: movedPhoto(gallery, 'f'.repeat(32), 1) === gallery,
  }).toEqual({
    right: ['panel.jpg', 'scena.jpg', 'hala.jpg'],
    left: ['scena.jpg', 'hala.jpg', 'panel.jpg'],
    edge: true,
    stranger: true,
  })
})

test('the first photo is the cover until another is chosen, and again when that one goes', () => {
  const chosen = withCover(gallery, panel.id)
  const removed = withoutPhoto(chosen, panel.id)
  expect({
    first: isCover(gallery, scene.id),
    chosen: [isCover(chosen, scene.id), isCover(chosen, panel.id)],
    after: { names: names(removed), cover: removed.cover, first: isCover(removed, scene.id) },
  }).toEqual({
    first: true,
    chosen: [false, true],
    after: { names: ['scena.jpg', 'hala.jpg'], cover: null, first: true },
  })
})

test('words of one photo change and the others stay as they were', () => {
  const alt = { pl: 'Mówczyni na scenie', en: 'A speaker on the stage' }
  const written = withWords(gallery, scene.id, { alt, credit: 'Ewa Linde' })
  expect(written.photos).toEqual([{ ...scene, alt, credit: 'Ewa Linde' }, panel, hall])
})

test('a photo with an alternative text in one language still lacks the other', () => {
  const half = withWords(gallery, scene.id, { alt: { pl: 'Mówczyni na scenie', en: ' ' } })
  const whole = withWords(half, scene.id, { alt: { pl: 'Mówczyni na scenie', en: 'A speaker on the stage' } })
  expect([countWithoutAlt(gallery), countWithoutAlt(half), countWithoutAlt(whole)]).toEqual([3, 3, 2])
})
