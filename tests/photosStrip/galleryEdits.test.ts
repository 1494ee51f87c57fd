import { expect, test } from 'vitest'
import { isCover, movedTo, withCover, withoutPhoto, withPhoto, withWords } from '../../renderer/photos/galleryEdits.ts'
import { placeThisWay, tileKey } from '../../renderer/photos/tileKey.ts'
import { altLacking, lacksAlt } from '../../shared/photos/lacksAlt.ts'
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

test('files dropped between two photos stand there in their order, and at the end when that photo has gone', () => {
  const first = withPhoto(gallery, photoOf('wystawa.jpg', 'd'), panel.id)
  const both = withPhoto(first, photoOf('obrady.jpg', 'e'), panel.id)
  expect([names(both), names(withPhoto(withoutPhoto(gallery, panel.id), scene, panel.id))]).toEqual([
    ['scena.jpg', 'wystawa.jpg', 'obrady.jpg', 'panel.jpg', 'hala.jpg'],
    ['scena.jpg', 'hala.jpg'],
  ])
})

test('a photo goes to the place it is given, stops at either end, and nothing changes when it stands there', () => {
  expect({
    third: names(movedTo(gallery, scene.id, 2)),
    first: names(movedTo(gallery, hall.id, 0)),
    beyond: names(movedTo(gallery, scene.id, 9)),
    before: names(movedTo(gallery, panel.id, -1)),
    same: [movedTo(gallery, hall.id, 2), movedTo(gallery, hall.id, 3), movedTo(gallery, 'f'.repeat(32), 1)].map(
      moved => moved === gallery,
    ),
  }).toEqual({
    third: ['panel.jpg', 'hala.jpg', 'scena.jpg'],
    first: ['hala.jpg', 'scena.jpg', 'panel.jpg'],
    beyond: ['panel.jpg', 'hala.jpg', 'scena.jpg'],
    before: ['panel.jpg', 'scena.jpg', 'hala.jpg'],
    same: [true, true, true],
  })
})

test('arrows, Home and End go along the strip, and with Ctrl+Shift take the photo with them', () => {
  const pressed = (key: string, held: string = '') =>
    tileKey({
      key,
      ctrlKey: held.includes('c'),
      shiftKey: held.includes('s'),
      altKey: held.includes('a'),
      metaKey: false,
    })
  expect({
    step: [pressed('ArrowRight'), pressed('End')],
    move: [pressed('ArrowLeft', 'cs'), pressed('Home', 'cs')],
    alone: ['Enter', 'Escape', 'Delete', 'O'].map(key => pressed(key)?.kind),
    none: [pressed('ArrowLeft', 'a'), pressed('ArrowLeft', 'c'), pressed('Delete', 'cs'), pressed('x')],
    places: (['left', 'right', 'first', 'last'] as const).map(way => placeThisWay(way, 4, 12)),
  }).toEqual({
    step: [
      { kind: 'step', way: 'right' },
      { kind: 'step', way: 'last' },
    ],
    move: [
      { kind: 'move', way: 'left' },
      { kind: 'move', way: 'first' },
    ],
    alone: ['open', 'close', 'remove', 'cover'],
    none: [null, null, null, null],
    places: [3, 5, 0, 11],
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

test('an alternative text is missing in the languages that are written; before the first word, in Polish', () => {
  const polish = { ...scene, alt: { pl: 'Mówczyni na scenie', en: ' ' } }
  expect({
    both: altLacking(scene, ['pl', 'en']),
    english: altLacking(polish, ['pl', 'en']),
    polishArticle: lacksAlt(polish, ['pl']),
    nothingWritten: [altLacking(scene, []), altLacking(polish, [])],
  }).toEqual({ both: ['pl', 'en'], english: ['en'], polishArticle: false, nothingWritten: [['pl'], []] })
})
