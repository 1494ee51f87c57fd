// @vitest-environment jsdom
import { expect, test } from 'vitest'
import type { Reach } from '../../renderer/ui/reach.ts'
import { partsOf } from '../../shared/document/parts.ts'
import { plainText } from '../../shared/document/plainText.ts'
import { done, refused } from '../../shared/result.ts'
import { onDisk, openArticleWindow, typeAtEnd } from '../articleScreen/deskForTests.tsx'
import { click, control, says, seen } from '../ui/look.ts'
import { type OpenWindow, reachOf } from '../ui/openWindow.tsx'
import { articleWithHistory, compareWithNamed } from './articleWithHistory.ts'
import { entriesOf, onDiskIs, pressOnPage, written } from './historyDesk.ts'

const body = async (office: OpenWindow, id: string, language: 'pl' | 'en') =>
  partsOf((await onDisk(office, id))[language].document).blocks.map(block => `${block.attrs?.id} ${plainText(block)}`)

test('everything comes back: words, ids, pairs, bases, photos, details; Ctrl+Z takes it back and Ctrl+Y brings it again', async () => {
  const { office, id, earlier } = await articleWithHistory()
  openArticleWindow(office, id)
  await typeAtEnd('pl', ' Koniec.')
  await compareWithNamed()
  await click('Przywróć')
  await click('Przywróć całość')
  await says('Przywrócono cały artykuł: dziś')
  await says('Bez jednego pliku, którego nie ma już w folderze artykułu.')
  const restored = { ...earlier, gallery: { ...earlier.gallery, photos: earlier.gallery.photos.slice(0, 2) } }
  await onDiskIs(office, id, restored)
  const kinds = (await entriesOf(office, id)).map(({ kind }) => kind).slice(0, 2)
  const [, before] = await entriesOf(office, id)
  const kept = await office.newsroom.history.open({ article: id, snapshot: before?.id ?? '' })
  if (!kept.ok) throw new Error(kept.refusal.kind)
  pressOnPage('z', { ctrlKey: true })
  await onDiskIs(office, id, { ...written(kept.value), bases: restored.bases })
  pressOnPage('y', { ctrlKey: true })
  await onDiskIs(office, id, restored)
  expect([kinds, plainText(kept.value.pl.document)]).toEqual([
    ['restore', 'before-restore'],
    expect.stringContaining('Zupełnie nowy akapit. Koniec.'),
  ])
})

test('the Polish text alone comes back, and the English one stays as it was written', async () => {
  const { office, id, earlier, later } = await articleWithHistory()
  openArticleWindow(office, id)
  await compareWithNamed()
  await click('Przywróć')
  await click('Przywróć tylko PL')
  await says('Przywrócono wersję polską')
  await onDiskIs(office, id, { ...later, pl: { ...later.pl, document: earlier.pl.document } })
})

test('one paragraph has its earlier words again, a removed one its place, and the toast takes the last one back', async () => {
  const { office, id } = await articleWithHistory()
  openArticleWindow(office, id)
  await compareWithNamed()
  await says('usunięty')
  const buttons = () => [...document.querySelectorAll('button')].filter(one => one.textContent === 'Przywróć akapit')
  buttons()[0]?.click()
  await says('Przywrócono akapit')
  await seen(() => expect(buttons()).toHaveLength(1))
  const changed = await body(office, id, 'pl')
  buttons()[0]?.click()
  await seen(() => expect(buttons()).toHaveLength(0))
  await seen(async () =>
    expect(await body(office, id, 'pl')).toEqual([
      'p1 Siódma edycja odbyła się w Białymstoku.',
      'p2 Weźmie udział 31 firm.',
      'p3 Szkołę zawodową trzeba otworzyć.',
      'p4 Zupełnie nowy akapit.',
    ]),
  )
  await click('Cofnij')
  await seen(async () => expect(await body(office, id, 'pl')).toEqual(changed))
  expect(changed).toEqual([
    'p1 Siódma edycja odbyła się w Białymstoku.',
    'p2 Weźmie udział 31 firm.',
    'p4 Zupełnie nowy akapit.',
  ])
})

test('an English paragraph brings the Polish text along from which it was translated', async () => {
  const { office, id, earlier } = await articleWithHistory()
  openArticleWindow(office, id)
  await compareWithNamed()
  document.querySelector<HTMLInputElement>('main input[value="en"], section input[value="en"]')?.click()
  await says('The seventh edition')
  await click('Przywróć akapit')
  await seen(async () => expect((await onDisk(office, id)).bases).toEqual({ hash1: earlier.bases.hash1 }))
  expect(partsOf((await onDisk(office, id)).en.document).blocks[0]).toEqual(partsOf(earlier.en.document).blocks[0])
})

test('a photo comes back to its place; one whose file is gone says so and cannot', async () => {
  const { office, id } = await articleWithHistory()
  openArticleWindow(office, id)
  await compareWithNamed()
  document.querySelector<HTMLInputElement>('section input[value="gallery"]')?.click()
  await says('Pliku tego zdjęcia nie ma w folderze artykułu')
  const offered = [...document.querySelectorAll('button')].flatMap(one => one.getAttribute('aria-label') ?? [])
  await click('Przywróć zdjęcie: IMG_2.jpg')
  await seen(async () =>
    expect((await onDisk(office, id)).gallery.photos.map(({ name }) => name)).toEqual(['IMG_1.jpg', 'IMG_2.jpg']),
  )
  expect(offered.filter(name => name.includes('IMG'))).toEqual(['Przywróć zdjęcie: IMG_2.jpg'])
})

test('a field of the details comes back by its name', async () => {
  const { office, id, later } = await articleWithHistory()
  openArticleWindow(office, id)
  await compareWithNamed()
  document.querySelector<HTMLInputElement>('section input[value="details"]')?.click()
  await click('Przywróć: autor')
  await onDiskIs(office, id, { ...later, details: { ...later.details, byline: 'Jan Kos' } })
})

test('a disk that takes no snapshot does not stand in the way, and the toast says so', async () => {
  const { office, id, earlier, later } = await articleWithHistory()
  const reach = reachOf(office)
  const { list, open, lost, name, rename } = reach.newsroom.history
  const { library, settings, articles, directory, trash, photos, attachments, importing, publishing, events } =
    reach.newsroom
  const others = { library, settings, articles, directory, trash, photos, attachments, importing, publishing, events }
  const mark = async () => refused({ kind: 'disk-full' as const, drive: 'D:', needBytes: 5 })
  const full: Reach = { ...reach, newsroom: { ...others, history: { list, open, lost, name, rename, mark } } }
  openArticleWindow(office, id, full)
  await compareWithNamed()
  await click('Przywróć')
  await click('Przywróć tylko EN')
  await says('Dysk nie przyjął wersji sprzed przywrócenia, ale Cofnij działa.')
  await onDiskIs(office, id, { ...later, en: earlier.en, bases: earlier.bases })
})

test('Esc leads back to the text, and what was compared stays in the time line', async () => {
  const { office, id, later } = await articleWithHistory()
  openArticleWindow(office, id)
  await compareWithNamed()
  pressOnPage('Escape')
  const entry = await control(/^Porównaj: .*Po autoryzacji/)
  await seen(() => expect(document.activeElement?.getAttribute('lang')).toBe('pl'))
  expect([entry.getAttribute('aria-current'), written(await onDisk(office, id))]).toEqual(['true', later])
})

test('whoever leaves the article while the state before is still being kept finds it as it was, and is told', async () => {
  const { office, id, later } = await articleWithHistory()
  const reach = reachOf(office)
  const { list, open, lost, name, rename } = reach.newsroom.history
  const { library, settings, articles, directory, trash, photos, attachments, importing, publishing, events } =
    reach.newsroom
  const others = { library, settings, articles, directory, trash, photos, attachments, importing, publishing, events }
  const slow = Promise.withResolvers<null>()
  const mark = async () => done(await slow.promise)
  openArticleWindow(office, id, {
    ...reach,
    newsroom: { ...others, history: { list, open, lost, name, rename, mark } },
  })
  await compareWithNamed()
  document.querySelector<HTMLInputElement>('section input[value="details"]')?.click()
  await click('Przywróć: autor')
  await click('Wróć do biblioteki')
  await seen(() => expect(window.location.hash).not.toContain(id))
  await seen(async () => expect((await articles.open({ id, window: 'okno-Jana-0002' })).ok).toBe(true))
  slow.resolve(null)
  await says('Nie przywrócono: artykuł został zamknięty. Otwórz go i spróbuj ponownie.')
  expect(written(await onDisk(office, id))).toEqual(later)
})
