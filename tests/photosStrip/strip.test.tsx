// @vitest-environment jsdom
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { summarise } from '../../shared/library/summarise.ts'
import { officeWithArticle, onDisk, openArticleWindow, textOf } from '../articleScreen/deskForTests.tsx'
import { click, control, says, seen } from '../ui/look.ts'
import { type OpenWindow, reachOf } from '../ui/openWindow.tsx'

async function picture(name: string, background: string): Promise<File> {
  const pixels = sharp({ create: { width: 600, height: 400, channels: 3, background } })
  return new File([Uint8Array.from(await pixels.jpeg().toBuffer())], name)
}

/** Files as the system hands them to the window: two photos of a congress, and a poster that is none. */
const somePhotos = (): Promise<readonly File[]> =>
  Promise.all([
    picture('IMG_4411_otwarcie.jpg', '#2f79b5'),
    picture('IMG_4412_panel.jpg', '#c9b291'),
    new File(['program kongresu'], 'plakat.jpg'),
  ])

/** Drops files on the window, as a hand does. */
function drop(files: readonly File[]): void {
  const event = new Event('drop', { bubbles: true, cancelable: true })
  Object.assign(event, { dataTransfer: { types: ['Files'], files, items: [] } })
  document.body.dispatchEvent(event)
}

const tiles = () =>
  [...document.querySelectorAll('[role="option"]')].map(tile => tile.getAttribute('aria-label')?.split(',')[0])

const namesOnDisk = async (office: OpenWindow, id: string) =>
  (await onDisk(office, id)).gallery.photos.map(photo => photo.name)

test('photos dropped on the window stand in the strip and on the disk, and what is no photo is named', async () => {
  const { office, id } = await officeWithArticle()
  openArticleWindow(office, id)
  await textOf('pl')
  drop(await somePhotos())
  // The names that the strip shows before any of the photos is there.
  const atOnce = await seen(() => {
    expect(document.body.textContent).toContain('Dodaję 0 z 3')
    expect(tiles()).not.toEqual([])
    return tiles()
  })
  await says('pominięto 1 plik')
  await seen(async () => expect(await namesOnDisk(office, id)).toHaveLength(2))
  await click('pominięto 1 plik')
  await says('plakat.jpg: to nie jest zdjęcie, pominięto.')
  expect({ atOnce, tiles: tiles(), onDisk: await namesOnDisk(office, id) }).toEqual({
    atOnce: ['IMG_4411_otwarcie.jpg', 'IMG_4412_panel.jpg', 'plakat.jpg'],
    tiles: ['Zdjęcie 1 z 2: IMG_4411_otwarcie.jpg', 'Zdjęcie 2 z 2: IMG_4412_panel.jpg'],
    onDisk: ['IMG_4411_otwarcie.jpg', 'IMG_4412_panel.jpg'],
  })
})

test('a photo dropped twice is added once and said', async () => {
  const { office, id } = await officeWithArticle()
  openArticleWindow(office, id)
  await textOf('pl')
  const [photo] = await somePhotos()
  if (!photo) throw new Error('no photo')
  drop([photo, new File([await photo.arrayBuffer()], 'kopia.jpg')])
  await says('kopia.jpg: to zdjęcie już jest w galerii, nie dodano go drugi raz.')
  await seen(async () => expect(await namesOnDisk(office, id)).toEqual(['IMG_4411_otwarcie.jpg']))
})

test('words about a photo are saved, it moves by keys, and removing it can be taken back', async () => {
  const { office, id } = await officeWithArticle()
  openArticleWindow(office, id)
  await textOf('pl')
  drop((await somePhotos()).slice(0, 2))
  await seen(() => expect(document.querySelectorAll('[data-photo]')).toHaveLength(2))

  const first = () => document.querySelector<HTMLElement>('[data-photo]')
  first()?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  await control('Usuń')
  writeArea('Tekst alternatywny PL', 'Mówczyni na scenie')
  writeArea('Tekst alternatywny EN', 'A speaker on the stage')
  await seen(() => expect(document.body.textContent).toContain('bez tekstu alt.: 1'))
  first()?.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'ArrowRight', ctrlKey: true, shiftKey: true, bubbles: true }),
  )
  await seen(async () => expect(await namesOnDisk(office, id)).toEqual(['IMG_4412_panel.jpg', 'IMG_4411_otwarcie.jpg']))
  const [, moved] = (await onDisk(office, id)).gallery.photos
  await click('Usuń')
  await seen(async () => expect(await namesOnDisk(office, id)).toEqual(['IMG_4412_panel.jpg']))
  await says('Usunięto zdjęcie z galerii')
  document.querySelector<HTMLElement>('.mantine-Notification-root button')?.click()
  await seen(async () => expect(await namesOnDisk(office, id)).toEqual(['IMG_4412_panel.jpg', 'IMG_4411_otwarcie.jpg']))
  expect(moved?.alt).toEqual({ pl: 'Mówczyni na scenie', en: 'A speaker on the stage' })
})

test('a photo taken out of the gallery is seen to be gone in the text as well, and comes back there', async () => {
  const { office, id } = await officeWithArticle()
  openArticleWindow(office, id)
  const { state, view } = await textOf('pl')
  drop((await somePhotos()).slice(0, 1))
  await seen(async () => expect(await namesOnDisk(office, id)).toHaveLength(1))
  const [photo] = (await onDisk(office, id)).gallery.photos
  view.dispatch(
    state.tr.insert(state.doc.content.size, state.schema.nodeFromJSON({ type: 'photo', attrs: { photo: photo?.id } })),
  )
  const inText = () => document.querySelector('figure[data-photo]')?.textContent
  const there = inText()
  document.querySelector<HTMLElement>('[role="option"]')?.click()
  await click('Usuń')
  await seen(() => expect(inText()).toBe('Tego zdjęcia nie ma już w galerii'))
  document.querySelector<HTMLElement>('.mantine-Notification-root button')?.click()
  await seen(() => expect([inText(), document.querySelectorAll('figure[data-photo] img').length]).toEqual([there, 1]))
})

test('Delete on a tile takes the photo out of the gallery and the text, and one Ctrl+Z heals both', async () => {
  const { office, id } = await officeWithArticle()
  openArticleWindow(office, id)
  const { state, view } = await textOf('pl')
  drop((await somePhotos()).slice(0, 2))
  await seen(async () => expect(await namesOnDisk(office, id)).toHaveLength(2))
  const photo = (await onDisk(office, id)).gallery.photos[0]?.id
  view.dispatch(state.tr.insert(state.doc.content.size, state.schema.nodeFromJSON({ type: 'photo', attrs: { photo } })))
  const inText = () => document.querySelector('figure[data-photo]')?.textContent
  pressOn(document.querySelectorAll('[role="option"]')[0], 'Delete')
  await seen(() => expect(inText()).toBe('Tego zdjęcia nie ma już w galerii'))
  const left = { tiles: tiles(), focused: document.activeElement?.getAttribute('aria-label')?.split(',')[0] }
  pressOn(document.activeElement, 'z', { ctrlKey: true })
  await seen(() => expect(inText()).toBe(''))
  expect({ left, after: tiles() }).toEqual({
    left: { tiles: ['Zdjęcie 1 z 1: IMG_4412_panel.jpg'], focused: 'Zdjęcie 1 z 1: IMG_4412_panel.jpg' },
    after: ['Zdjęcie 1 z 2: IMG_4411_otwarcie.jpg', 'Zdjęcie 2 z 2: IMG_4412_panel.jpg'],
  })
})

test('a key held down on a tile removes one photo only, and the cover set by O goes back to the first with its photo', async () => {
  const { office, id } = await officeWithArticle()
  openArticleWindow(office, id)
  await textOf('pl')
  drop((await somePhotos()).slice(0, 2))
  await seen(async () => expect(await namesOnDisk(office, id)).toHaveLength(2))
  const labels = () => [...document.querySelectorAll('[role="option"]')].map(tile => tile.getAttribute('aria-label'))
  pressOn(document.querySelectorAll('[role="option"]')[1], 'o')
  await seen(() => expect(labels()[1]).toContain('okładka'))
  const chosen = labels()
  pressOn(document.querySelectorAll('[role="option"]')[1], 'Delete')
  pressOn(document.activeElement, 'Delete', { repeat: true })
  await seen(() => expect(labels()).toHaveLength(1))
  expect({ chosen, left: labels() }).toEqual({
    chosen: [
      'Zdjęcie 1 z 2: IMG_4411_otwarcie.jpg, bez tekstu alternatywnego',
      'Zdjęcie 2 z 2: IMG_4412_panel.jpg, okładka, bez tekstu alternatywnego',
    ],
    left: ['Zdjęcie 1 z 1: IMG_4411_otwarcie.jpg, okładka, bez tekstu alternatywnego'],
  })
})

test('a photo goes to the end by Ctrl+Shift+End, keeps the focus, and its new place is said', async () => {
  const { office, id } = await officeWithArticle()
  openArticleWindow(office, id)
  await textOf('pl')
  drop([...(await somePhotos()).slice(0, 2), await picture('IMG_4413_hala.jpg', '#d57b2d')])
  await seen(async () => expect(await namesOnDisk(office, id)).toHaveLength(3))
  const [first] = document.querySelectorAll<HTMLElement>('[role="option"]')
  first?.focus()
  pressOn(first, 'End', { ctrlKey: true, shiftKey: true })
  await says('Zdjęcie 3 z 3')
  await seen(() => expect(document.activeElement?.getAttribute('aria-label')).toMatch(/^Zdjęcie 3 z 3: IMG_4411/))
  await seen(async () =>
    expect(await namesOnDisk(office, id)).toEqual(['IMG_4412_panel.jpg', 'IMG_4413_hala.jpg', 'IMG_4411_otwarcie.jpg']),
  )
})

test('PageDown in a field goes to the same field of the next photo', async () => {
  const { office, id } = await officeWithArticle()
  openArticleWindow(office, id)
  await textOf('pl')
  drop((await somePhotos()).slice(0, 2))
  await seen(async () => expect(await namesOnDisk(office, id)).toHaveLength(2))
  document.querySelector<HTMLElement>('[role="option"]')?.click()
  await control('Usuń')
  const field = areaOf('Podpis EN')
  field.focus()
  writeArea('Podpis EN', 'A speaker on the stage')
  pressOn(field, 'PageDown')
  await seen(() => expect(document.querySelector('[role="dialog"]')?.getAttribute('aria-label')).toMatch(/^Zdjęcie 2/))
  const next = { same: document.activeElement === areaOf('Podpis EN'), value: areaOf('Podpis EN').value }
  pressOn(document.activeElement, 'PageUp')
  await seen(() => expect(areaOf('Podpis EN').value).toBe('A speaker on the stage'))
  expect(next).toEqual({ same: true, value: '' })
})

test('a photo put in the text from its panel follows what is written about it there', async () => {
  const { office, id } = await officeWithArticle()
  openArticleWindow(office, id)
  await textOf('en')
  drop((await somePhotos()).slice(0, 1))
  await seen(async () => expect(await namesOnDisk(office, id)).toHaveLength(1))
  document.querySelector<HTMLElement>('[role="option"]')?.click()
  await click('Wstaw do tekstu PL')
  await seen(() => expect(document.querySelectorAll('[lang="pl"] figure img')).toHaveLength(1))
  const closed = document.querySelector('[role="dialog"]')
  document.querySelector<HTMLElement>('[role="option"]')?.click()
  await control('Usuń')
  writeArea('Tekst alternatywny PL', 'Mówczyni na scenie')
  await seen(() =>
    expect(document.querySelector('[lang="pl"] figure img')?.getAttribute('alt')).toBe('Mówczyni na scenie'),
  )
  expect(closed).toBeNull()
})

test('an English version that is not written asks for no alternative text, in the strip or in the library', async () => {
  const { office, id } = await officeWithArticle()
  openArticleWindow(office, id)
  const { state, view } = await textOf('en')
  view.dispatch(state.tr.delete(1, state.doc.content.size - 1))
  drop((await somePhotos()).slice(0, 2))
  await seen(async () => expect(await namesOnDisk(office, id)).toHaveLength(2))
  document.querySelector<HTMLElement>('[role="option"]')?.click()
  await control('Usuń')
  writeArea('Tekst alternatywny PL', 'Mówczyni na scenie')
  await says('bez tekstu alt.: 1')
  await seen(async () => {
    const kept = await onDisk(office, id)
    expect(kept.gallery.photos[0]?.alt.pl).toBe('Mówczyni na scenie')
    expect(summarise(kept).photosWithoutAlt).toBe(1)
  })
})

test('Esc on a tile closes the photo that is open', async () => {
  const { office, id } = await officeWithArticle()
  openArticleWindow(office, id)
  await textOf('pl')
  drop((await somePhotos()).slice(0, 2))
  await seen(() => expect(document.querySelectorAll('[data-photo]')).toHaveLength(2))
  const [first, second] = document.querySelectorAll<HTMLElement>('[data-photo]')
  first?.click()
  await control('Usuń')
  second?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  await seen(() => expect(document.querySelector('[role="dialog"]')).toBeNull())
})

test('the panel keeps the focus at either end of the gallery, and gives it to the tile, also of a photo in the text', async () => {
  const { office, id } = await officeWithArticle()
  openArticleWindow(office, id)
  const { state, view } = await textOf('pl')
  drop((await somePhotos()).slice(0, 2))
  await seen(async () => expect(await namesOnDisk(office, id)).toHaveLength(2))
  const photo = (await onDisk(office, id)).gallery.photos[1]?.id
  view.dispatch(state.tr.insert(state.doc.content.size, state.schema.nodeFromJSON({ type: 'photo', attrs: { photo } })))
  document.querySelector<HTMLElement>('[role="option"]')?.click()
  const next = await control('Następne zdjęcie')
  next.focus()
  next.click()
  await seen(() => expect(document.activeElement?.getAttribute('role')).toBe('dialog'))
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
  await seen(() => expect(document.activeElement).toBe(document.querySelectorAll('[role="option"]')[1]))
})

test('removing the last photo leaves the focus on the gallery, and its toast goes with the article', async () => {
  const { office, id } = await officeWithArticle()
  openArticleWindow(office, id)
  await textOf('pl')
  drop((await somePhotos()).slice(0, 1))
  await seen(async () => expect(await namesOnDisk(office, id)).toHaveLength(1))
  document.querySelector<HTMLElement>('[role="option"]')?.click()
  await click('Usuń')
  await says('Usunięto zdjęcie z galerii')
  expect(document.activeElement?.getAttribute('aria-label')).toBe('Galeria')
  await click('Wróć do biblioteki')
  await says('Nowy artykuł')
  await seen(() => expect(document.body.textContent).not.toContain('Usunięto zdjęcie z galerii'))
})

test('what a toast offers to take back is offered no more once Ctrl+Z has done it', async () => {
  const { office, id } = await officeWithArticle()
  openArticleWindow(office, id)
  await textOf('pl')
  drop((await somePhotos()).slice(0, 1))
  await seen(async () => expect(await namesOnDisk(office, id)).toHaveLength(1))
  document.querySelector<HTMLElement>('[role="option"]')?.click()
  await click('Usuń')
  await says('Usunięto zdjęcie z galerii')
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true }))
  await seen(async () => expect(await namesOnDisk(office, id)).toHaveLength(1))
  await seen(() => expect(document.body.textContent).not.toContain('Usunięto zdjęcie z galerii'))
})

test('photos still on their way when the article is left arrive in it all the same', async () => {
  const { office, id } = await officeWithArticle()
  const plain = reachOf(office)
  let letGo: () => void = () => undefined
  const held = new Promise<void>(resolve => {
    letGo = resolve
  })
  openArticleWindow(office, id, { ...plain, handOver: file => held.then(() => plain.handOver(file)) })
  await textOf('pl')
  drop((await somePhotos()).slice(0, 2))
  await says('Dodaję 0 z 2')
  await click('Wróć do biblioteki')
  await says('Nowy artykuł')
  letGo()
  await seen(async () => expect(await namesOnDisk(office, id)).toHaveLength(2))
  // And then the article is given back, so that another window can have it.
  await seen(async () =>
    expect(await office.newsroom.articles.open({ id, window: 'okno-Jana-0002' })).toMatchObject({ ok: true }),
  )
})

function pressOn(element: Element | null | undefined, key: string, more: KeyboardEventInit = {}): void {
  element?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }))
}

function areaOf(label: string): HTMLTextAreaElement {
  const named = [...document.querySelectorAll('label')].find(one => one.textContent === label)
  const area = named && document.getElementById(named.htmlFor)
  if (!(area instanceof HTMLTextAreaElement)) throw new Error(`no field ${label}`)
  return area
}

function writeArea(label: string, text: string): void {
  const area = areaOf(label)
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, text)
  area.dispatchEvent(new Event('input', { bubbles: true }))
}
