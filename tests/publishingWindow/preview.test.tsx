// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { officeWithArticle, openArticleWindow, textOf, writeTitle } from '../articleScreen/deskForTests.tsx'
import { click, control, press, says, seen } from '../ui/look.ts'

const frame = () =>
  seen(() => {
    const found = document.querySelector('iframe')
    if (!found) throw new Error('no preview')
    return found
  })

/** The page in the frame, read without being run. */
const page = async () => new DOMParser().parseFromString((await frame()).srcdoc, 'text/html')

const noFrame = () => seen(() => expect(document.querySelector('iframe')).toBeNull())

async function articleWith(titles: { readonly pl: string; readonly en: string }) {
  const { office, id } = await officeWithArticle()
  openArticleWindow(office, id)
  await writeTitle('pl', titles.pl)
  if (titles.en !== '') await writeTitle('en', titles.en)
  else (await textOf('en')).commands.clearContent()
}

test('the page stands in a frame where no script can run, and hostile words in it stay words', async () => {
  await articleWith({ pl: 'Forum </title><script>alert(1)</script><img src=x onerror=alert(1)>', en: 'Forum' })
  await click('Podgląd')
  const framed = await frame()
  const { documentElement: html, scripts, images } = await page()
  expect({
    sandbox: framed.getAttribute('sandbox'),
    title: framed.title,
    language: html.lang,
    heading: html.querySelector('h1')?.textContent,
    scripts: [...scripts].map(script => script.type),
    images: images.length,
    style: html.querySelector('style') !== null,
    asked: [...framed.srcdoc.matchAll(/<link rel="stylesheet"/g)].length,
  }).toEqual({
    sandbox: 'allow-same-origin',
    title: 'Strona po polsku',
    language: 'pl',
    heading: 'Forum </title><script>alert(1)</script><img src=x onerror=alert(1)>',
    scripts: ['application/ld+json'],
    images: 0,
    style: true,
    asked: 0,
  })
})

test('what is on the desk is shown, saved or not, in the language that is chosen', async () => {
  await articleWith({ pl: 'Forum Klastrów', en: 'Clusters Forum' })
  await click('Podgląd')
  const polish = (await page()).querySelector('h1')?.textContent
  await click('EN')
  await seen(async () => expect((await frame()).title).toBe('Strona po angielsku'))
  expect([polish, (await page()).querySelector('h1')?.textContent]).toEqual(['Forum Klastrów', 'Clusters Forum'])
})

test('an undo behind the preview is seen in it', async () => {
  await articleWith({ pl: 'Forum Klastrów', en: 'Clusters Forum' })
  await writeTitle('pl', 'Pomyłka')
  await click('Podgląd')
  expect((await page()).querySelector('h1')?.textContent).toBe('Pomyłka')
  await press('Podgląd', 'z', { ctrlKey: true })
  await seen(async () => expect((await page()).querySelector('h1')?.textContent).not.toBe('Pomyłka'))
})

test('a version without text says so and shows the way to write it', async () => {
  await articleWith({ pl: 'Forum Klastrów', en: '' })
  await click('Podgląd')
  await frame()
  await click('EN')
  await says('Wersja angielska jest pusta')
  await noFrame()
  await click('Pisz po angielsku')
  const english = await textOf('en')
  await seen(() => expect(english.view.dom).toBe(document.activeElement))
})

test('Esc goes back to the text with the caret where it was', async () => {
  await articleWith({ pl: 'Forum Klastrów', en: 'Clusters Forum' })
  const english = await textOf('en')
  english.view.focus()
  english.commands.setTextSelection(5)
  await click('Podgląd')
  await frame()
  await press('Podgląd', 'Escape')
  await noFrame()
  await seen(() => expect(english.view.dom).toBe(document.activeElement))
  expect(english.state.selection.from).toBe(5)
})

test('a version is copied from its preview, and the window says so', async () => {
  const taken: string[] = []
  vi.stubGlobal('navigator', {
    ...navigator,
    userAgent: navigator.userAgent,
    clipboard: { writeText: async (text: string) => void taken.push(text) },
  })
  await articleWith({ pl: 'Forum Klastrów', en: 'Clusters Forum' })
  await click('Podgląd')
  await click('Kopiuj dane: PL')
  await says('Skopiowano dane wersji PL.')
  vi.unstubAllGlobals()
  expect(taken.map(text => JSON.parse(text).title)).toEqual(['Forum Klastrów'])
})

test('the export says what is missing before it is asked to begin, with the way to put it right', async () => {
  await articleWith({ pl: 'Forum Klastrów', en: '' })
  await click('Eksportuj')
  await says('Wersja EN jest pusta. Paczka jej nie obejmie.')
  const settings = await control('Ustawienia')
  const lacks = [...document.querySelectorAll('ul[aria-label="Czego zabraknie"] li')].map(one => one.textContent)
  await click('Pisz po angielsku')
  const english = await textOf('en')
  await seen(() => expect(english.view.dom).toBe(document.activeElement))
  expect([
    settings.getAttribute('href'),
    lacks[0],
    lacks.length > 2,
    document.querySelector('[role="dialog"]'),
  ]).toEqual(['#/ustawienia/organizacja', 'Wersja EN jest pusta. Paczka jej nie obejmie.Pisz po angielsku', true, null])
})

test('nothing to export: the dialog opens all the same, says why, and has the focus', async () => {
  const { office, id } = await officeWithArticle()
  openArticleWindow(office, id)
  for (const language of ['pl', 'en'] as const) (await textOf(language)).commands.clearContent()
  await click('Eksportuj')
  await says('Obie wersje są puste. Napisz choć jedną.')
  await seen(() => expect(document.activeElement?.closest('[role="dialog"]')).not.toBeNull())
})
