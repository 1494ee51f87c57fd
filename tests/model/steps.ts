import fc from 'fast-check'
import { expect, vi } from 'vitest'
import { withDetails } from '../../renderer/articles/articleDetails.ts'
import { restoring } from '../../renderer/articles/restoring.ts'
import { movedTo, withCover, withoutPhoto, withPhoto, withWords } from '../../renderer/photos/galleryEdits.ts'
import type { Gallery } from '../../shared/photos/photo.ts'
import { ewa, valueIn } from '../articles/sections.ts'
import { photoOf } from '../photosStrip/photoOf.ts'
import { boldening, deleting, type Edit, joining, splitting, typing } from './edits.ts'
import type { Item, Language } from './item.ts'
import { change, type Model, opened } from './model.ts'
import { blockIdsOf, itemOf } from './readItem.ts'
import type { RealDesk } from './realDesk.ts'

type Step = fc.AsyncCommand<Model, RealDesk>

/** The clock of the editors moves between two steps, so that each is one of its own in their histories. */
const nextMoment = () => vi.setSystemTime(Date.now() + 1000)

function compare(model: Model, real: RealDesk): void {
  const present = real.present()
  const ids = [present.pl, present.en].map(({ document }) => blockIdsOf(document))
  const { canUndo, canRedo } = real.article().undo.state.get()
  expect({ item: itemOf(present), canUndo, canRedo }).toEqual({
    item: model.now,
    canUndo: model.past.length > 0,
    canRedo: model.future.length > 0,
  })
  for (const own of ids) expect(new Set(own).size).toBe(own.length)
}

const step = (
  name: string,
  run: (model: Model, real: RealDesk) => Promise<void>,
  check: Step['check'] = () => true,
): Step => ({
  check,
  async run(model, real) {
    nextMoment()
    await run(model, real)
    compare(model, real)
  },
  toString: () => name,
})

const inText = (name: string, language: Language, edit: (item: Item) => Edit | null): Step =>
  step(
    `${name} in ${language}`,
    async (model, real) => {
      const made = edit(model.now)
      if (!made) return
      made.hands(real.article().texts[language].editor.view)
      change(model, made.item)
    },
    ({ now }) => edit(now) !== null,
  )

const inGallery = (name: string, edit: (gallery: Gallery) => Gallery): Step =>
  step(name, async (model, real) => {
    const { gallery } = real.article()
    const before = gallery.get()
    const after = edit(before)
    gallery.change(after)
    if (Object.is(before, after)) return
    const { photos, cover } = after
    const plain = photos.map(({ id, caption }) => ({ digit: id.slice(0, 1), caption: caption.pl }))
    change(model, { ...model.now, photos: plain, cover: cover?.slice(0, 1) ?? null })
  })

const byline = (name: string): Step =>
  step(`the author is ${name}`, async (model, real) => {
    const { details } = real.article()
    details.change(withDetails(details.get(), { byline: name }))
    change(model, { ...model.now, byline: name })
  })

const undo = step('undo', async (model, real) => {
  const before = model.past.pop()
  expect(real.article().undo.undo()).toBe(before !== undefined)
  if (!before) return
  model.future.push(model.now)
  model.now = before
})

const redo = step('redo', async (model, real) => {
  const after = model.future.pop()
  expect(real.article().undo.redo()).toBe(after !== undefined)
  if (!after) return
  model.past.push(model.now)
  model.now = after
})

const flush = step('flush', async (model, real) => {
  expect(await real.flush()).toBe('saved')
  model.kept = model.now
})

/** Long enough for everything to be saved by itself; the longer ones bring the snapshots of a pause. */
const pass = (seconds: number): Step =>
  step(`${seconds} seconds`, async (model, real) => {
    await real.pass(2000)
    expect(real.article().saving.state.get().kind).toBe('saved')
    model.kept = model.now
    await real.pass((seconds - 2) * 1000)
  })

const reopen = step('close and open again', async (model, real) => {
  const { pl, en } = real.present()
  const found = await real.reopen()
  // Not only the words: the very blocks, with their ids.
  expect({ pl: found.pl, en: found.en }).toEqual({ pl, en })
  opened(model, model.now)
})

/** The next process finds what was acknowledged, and nothing that was never written. */
async function openAfterKill(model: Model, real: RealDesk, allowed: readonly Item[]): Promise<void> {
  const [lies, thrown] = await real.whereabouts()
  expect([lies, thrown].filter(Boolean)).toHaveLength(1)
  if (thrown) valueIn(await real.store().restore({ id: real.id }))
  const found = itemOf(await real.openAnew())
  expect(allowed).toContainEqual(found)
  opened(model, found)
  for (const { id, item } of model.snapshots) {
    const kept = valueIn(await real.store().history.open({ article: real.id, snapshot: id }))
    expect(itemOf(kept)).toEqual(item)
  }
}

const kill = step('killed', async (model, real) => {
  await real.kill()
  await openAfterKill(model, real, [model.kept])
})

/** Killed at the so-and-so-manieth thing that is asked of the disk while this is done. */
const killDuring = (what: 'save' | 'snapshot' | 'trash', calls: number): Step =>
  step(`killed in a ${what}, at call ${calls} of the disk`, async (model, real) => {
    const { id } = real
    const doing = {
      save: () => real.flush(),
      snapshot: () => real.store().history.name({ article: id, window: ewa, name: 'W pół drogi' }),
      trash: () => real.store().trash({ id, window: ewa }),
    }
    real.disk().dieAfter(calls)
    const ended = await Promise.race([doing[what]().then(() => 'done'), real.disk().died.then(() => 'killed')])
    const writes = what === 'save'
    const allowed = writes ? (ended === 'done' ? [model.now] : [model.kept, model.now]) : [model.kept]
    await real.kill()
    await openAfterKill(model, real, allowed)
  })

const snapshot = step('a named snapshot', async (model, real) => {
  await real.flush()
  model.kept = model.now
  const asked = { article: real.id, window: ewa, name: 'Wersja' }
  const { id } = valueIn(await real.store().history.name(asked))
  model.snapshots.push({ id, item: model.now })
})

const restore = (which: number, what: 'all' | 'pl' | 'en' | 'gallery'): Step =>
  step(
    `${what} of snapshot ${which} restored`,
    async (model, real) => {
      const chosen = model.snapshots[which % model.snapshots.length]
      if (!chosen) return
      const { history } = real.store()
      const then = valueIn(await history.open({ article: real.id, snapshot: chosen.id }))
      const put = restoring({ article: real.article(), mark: history.mark, window: ewa })
      const asked = what === 'all' || what === 'gallery' ? { kind: what } : { kind: 'text' as const, language: what }
      const restored = await put(then, asked, new Set())
      const { photos, cover } = chosen.item
      const next = {
        all: chosen.item,
        pl: { ...model.now, pl: chosen.item.pl },
        en: { ...model.now, en: chosen.item.en },
        gallery: { ...model.now, photos, cover },
      }[what]
      if (restored.ok) change(model, next)
      else expect({ refusal: restored.refusal, item: next }).toEqual({ refusal: { kind: 'nothing' }, item: model.now })
      model.kept = model.now
    },
    ({ snapshots }) => snapshots.length > 0,
  )

const trashAndBack = step('to the trash and back', async (model, real) => {
  await real.close()
  model.kept = model.now
  valueIn(await real.store().trash({ id: real.id, window: ewa }))
  expect(await real.whereabouts()).toEqual([false, true])
  valueIn(await real.store().restore({ id: real.id }))
  await real.openAnew()
  opened(model, model.now)
})

const language = fc.constantFrom<Language>('pl', 'en')
const number = fc.nat(60)
const words = fc.constantFrom('kongres', 'a', 'źdźbło żółci', 'ów', 'panel o stali')
const digit = fc.constantFrom('1', '2', '3', '4')

/** Every step with any numbers; writing comes up more often than the rest. */
export const steps = [
  fc
    .tuple(language, number, number, words)
    .map(([of, place, at, typed]) =>
      inText(`„${typed}” typed at ${place}/${at}`, of, item => typing(item, of, place, at, typed)),
    ),
  fc
    .tuple(language, number, number, words)
    .map(([of, place, at, typed]) =>
      inText(`„${typed}” typed at ${place}/${at}`, of, item => typing(item, of, place, at, typed)),
    ),
  fc
    .tuple(language, number, number, number)
    .map(([of, place, one, other]) =>
      inText(`${one}–${other} deleted at ${place}`, of, item => deleting(item, of, place, one, other)),
    ),
  fc
    .tuple(language, number, number)
    .map(([of, place, at]) => inText(`split at ${place}/${at}`, of, item => splitting(item, of, place, at))),
  fc.tuple(language, number).map(([of, place]) => inText(`joined at ${place}`, of, item => joining(item, of, place))),
  fc
    .tuple(language, number, number, number)
    .map(([of, place, one, other]) =>
      inText(`${one}–${other} bold at ${place}`, of, item => boldening(item, of, place, one, other)),
    ),
  digit.map(photo => inGallery(`photo ${photo} comes`, gallery => withPhoto(gallery, photoOf('IMG.jpg', photo)))),
  digit.map(photo => inGallery(`photo ${photo} goes`, gallery => withoutPhoto(gallery, photo.repeat(32)))),
  fc
    .tuple(digit, fc.nat(4))
    .map(([photo, place]) =>
      inGallery(`photo ${photo} to place ${place}`, gallery => movedTo(gallery, photo.repeat(32), place)),
    ),
  fc
    .tuple(digit, words)
    .map(([photo, caption]) =>
      inGallery(`photo ${photo} is „${caption}”`, gallery =>
        withWords(gallery, photo.repeat(32), { caption: { pl: caption, en: '' } }),
      ),
    ),
  fc.nat(4).map(at =>
    inGallery(`photo at ${at} is the cover`, gallery => {
      const photo = gallery.photos[at]
      return photo ? withCover(gallery, photo.id) : gallery
    }),
  ),
  words.map(byline),
  fc.constant(undo),
  fc.constant(undo),
  fc.constant(redo),
  fc.constant(flush),
  fc.constantFrom(3, 130, 700).map(pass),
  fc.constant(reopen),
  fc.constant(kill),
  fc
    .tuple(fc.constantFrom<'save' | 'snapshot' | 'trash'>('save', 'save', 'snapshot', 'trash'), fc.nat(25))
    .map(([what, calls]) => killDuring(what, calls)),
  fc.constant(snapshot),
  fc.constant(snapshot),
  fc
    .tuple(fc.nat(5), fc.constantFrom<'all' | 'pl' | 'en' | 'gallery'>('all', 'pl', 'en', 'gallery'))
    .map(([which, what]) => restore(which, what)),
  fc.constant(trashAndBack),
]
