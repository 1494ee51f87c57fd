import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { HtmlValidate } from 'html-validate'
import { forum, type Piece, photoWords, speakers, type Text } from '../fixtures/congress/forum.ts'
import { pdfSaying } from '../fixtures/pdf.ts'
import { forumFiles } from '../fixtures/pictures.ts'
import { allSaved, caretAfter, column, dropFiles, type Language, openArticle } from './desk.ts'
import { expect, onlyArticle, test } from './office.ts'
import { photoReader } from './photoFacts.ts'
import { unpack } from './unpack.ts'

const site = 'https://dunajec.example'

async function describeOrganisation(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/ustawienia/organizacja'
  })
  const fill = async (name: RegExp, value: string) => {
    await page.getByRole('textbox', { name }).fill(value)
    await page.getByRole('textbox', { name }).blur()
  }
  await fill(/^Nazwa organizacji/, 'Klaster Obróbki Dunajec')
  await fill(/^Adres strony/, site)
  await fill(/^Wzór adresu artykułu po polsku/, `${site}/aktualnosci/{slug}/`)
  await fill(/^Wzór adresu artykułu po angielsku/, `${site}/en/news/{slug}/`)
}

/** Types a text as a person does: the words, and at each tag an @ and the beginning of a name. */
async function write(page: Page, language: Language, text: Text, known: Set<string>): Promise<void> {
  await column(page, language).locator('h1').click()
  await page.keyboard.type(text.title)
  await page.keyboard.press('Enter')
  await page.keyboard.type(text.lead)
  for (const paragraph of text.paragraphs) {
    await page.keyboard.press('Enter')
    for (const piece of paragraph) await writePiece(page, piece, known)
  }
}

async function writePiece(page: Page, piece: Piece, known: Set<string>): Promise<void> {
  if (typeof piece === 'string') {
    await page.keyboard.type(piece)
    return
  }
  if (piece.tag === 'parp') {
    await page.keyboard.type('@parp')
    await page.getByRole('option', { name: /Polska Agencja Rozwoju|Polish Agency for Enterprise/ }).click()
    return
  }
  const speaker = speakers[piece.tag]
  if (known.has(piece.tag)) {
    await page.keyboard.type(`@${speaker.query}`)
    await page.getByRole('option', { name: new RegExp(`^${speaker.name}`) }).click()
  } else {
    await page.keyboard.type(`@${speaker.query}`)
    await page.getByRole('option', { name: /Nowa osoba/ }).click()
    await page.getByRole('textbox', { name: 'Imię i nazwisko' }).fill(speaker.name)
    await page.getByRole('textbox', { name: 'Funkcja, po polsku' }).fill(speaker.office.pl)
    await page.getByRole('textbox', { name: 'Funkcja, po angielsku' }).fill(speaker.office.en)
    await page.getByRole('button', { name: 'Dodaj i wstaw' }).click()
    await expect(page.getByRole('button', { name: 'Dodaj i wstaw' })).toBeHidden()
    known.add(piece.tag)
  }
  if (piece.ending) await page.keyboard.type(piece.ending)
}

async function describePhotos(page: Page): Promise<void> {
  await page.getByRole('option', { name: /Zdjęcie 1 z 11/ }).click()
  for (const [at, { caption, alt, credit }] of photoWords.entries()) {
    await page.getByRole('textbox', { name: 'Podpis PL' }).fill(caption.pl)
    await page.getByRole('textbox', { name: 'Podpis EN' }).fill(caption.en)
    await page.getByRole('textbox', { name: 'Tekst alternatywny PL' }).fill(alt.pl)
    await page.getByRole('textbox', { name: 'Tekst alternatywny EN' }).fill(alt.en)
    await page.getByRole('textbox', { name: 'Autor zdjęcia' }).fill(credit)
    if (at < photoWords.length - 1) await page.getByRole('button', { name: 'Następne zdjęcie' }).click()
  }
  await page.keyboard.press('Escape')
}

/** What the JSON-LD of a page says about people and institutions, and about its pictures. */
const structured = (page: Page) =>
  page.locator('script[type="application/ld+json"]').evaluate(script => JSON.parse(script.textContent ?? ''))

test('a forum is written, tagged, photographed, looked at and exported as a package that a website can take', async ({
  page,
  office,
}) => {
  test.setTimeout(300_000)
  const host = await office.start()
  await office.visit(page, host)
  await describeOrganisation(page)
  await page.evaluate(() => {
    location.hash = '#/'
  })
  await page.getByRole('button', { name: 'Pusty artykuł' }).click()
  await expect(column(page, 'pl')).toBeVisible()

  // Written and tagged in both languages.
  const known = new Set<string>()
  await write(page, 'pl', forum.pl, known)
  await write(page, 'en', forum.en, known)
  await expect(column(page, 'pl')).toContainText('Według Bartosz Szczęsnyego godzina')
  await expect(column(page, 'pl').locator('[data-mention]')).toHaveCount(6)
  await expect(column(page, 'en').locator('[data-mention]')).toHaveCount(5)
  await page.getByRole('tab', { name: /Oznaczenia/ }).click()
  for (const { name } of Object.values(speakers)) await expect(page.getByRole('tabpanel')).toContainText(name)

  // Twelve files at once: ten photos, one that breaks off, and a poster that is no picture.
  const files = await forumFiles(join(office.folder, 'photos'))
  const untouched = readFileSync(files[2] ?? '')
  await dropFiles(page, files)
  const strip = page.getByRole('region', { name: 'Galeria' })
  await expect(strip).toContainText('11 zdjęć', { timeout: 60_000 })
  await page.getByText('pominięto 1 plik').click()
  await expect(page.getByText('plakat.jpg: to nie jest zdjęcie, pominięto.').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('option', { name: /IMG_4422_urwane\.jpg.*uszkodzone/ })).toBeVisible()
  await describePhotos(page)

  // Order by keyboard, cover, and a photo in the text.
  await page.getByRole('option', { name: /Zdjęcie 11 z 11: IMG_4422/ }).focus()
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await page.keyboard.press('Control+Shift+ArrowLeft')
  await expect(page.getByRole('option', { name: /Zdjęcie 9 z 11: IMG_4422/ })).toBeVisible()
  // By the mouse as well, and taken back.
  const tile = (name: RegExp) => page.getByRole('option', { name })
  await tile(/IMG_4411_otwarcie/).hover()
  await page.mouse.down()
  const beside = await tile(/IMG_4413_laboratorium/).boundingBox()
  if (!beside) throw new Error('the third photo is not to be seen')
  await page.mouse.move(beside.x + beside.width / 2, beside.y + beside.height / 2, { steps: 12 })
  await page.mouse.up()
  await expect(tile(/Zdjęcie 3 z 11: IMG_4411/)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(tile(/Zdjęcie 1 z 11: IMG_4411/)).toBeVisible()
  await page.getByRole('option', { name: /IMG_4417_uczestnicy/ }).click()
  await page.getByRole('button', { name: 'Ustaw jako okładkę' }).click()
  await page.keyboard.press('Escape')
  await caretAfter(page, 'pl', 'a na projekty czeka 62 mln zł.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/zdj')
  await page.keyboard.press('Enter')
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /IMG_4413_laboratorium/ })
    .click()
  await expect(column(page, 'pl').locator('img')).toHaveCount(1)

  // The programme goes with it: dropped like a photo.
  const programme = join(office.folder, 'Program forum – środa.pdf')
  writeFileSync(programme, pdfSaying('Program'))
  await dropFiles(page, [programme], 'application/pdf')
  await expect(page.getByRole('tabpanel')).toContainText('Program forum – środa.pdf')
  await allSaved(page)
  const { json } = onlyArticle(office.library)

  // Loaded again: everything is where it was.
  await page.reload()
  await openArticle(page, json.id)
  await expect(page.getByRole('option', { name: /Zdjęcie 9 z 11: IMG_4422/ })).toBeVisible()
  await expect(page.getByRole('option', { name: /IMG_4417_uczestnicy.*okładka/ })).toBeVisible()
  await expect(column(page, 'pl').locator('[data-mention]')).toHaveCount(6)
  const original = json.gallery.photos.find(photo => photo.name === 'IMG_4413_laboratorium.jpg')
  const kept = readFileSync(join(office.library, 'articles', json.id, 'photos', `${original?.id}.jpg`))
  expect(kept.equals(untouched)).toBe(true)

  // Looked at before it goes out.
  await page.getByText('Podgląd', { exact: true }).first().click()
  const frame = page.frameLocator('iframe')
  await expect(frame.getByRole('heading', { level: 1 })).toHaveText(forum.pl.title)
  await expect(frame.locator('html')).toHaveAttribute('lang', 'pl')
  expect(await frame.locator('body').evaluate(body => body.ownerDocument.querySelectorAll('script').length)).toBe(1)
  await page.screenshot({ path: 'out/screenshots/package-preview-pl.png' })
  await page.getByText('Tekst', { exact: true }).first().click()
  await expect(column(page, 'pl')).toBeVisible()

  // Exported.
  await page.getByRole('button', { name: 'Eksportuj' }).click()
  const dialog = page.getByRole('dialog', { name: 'Eksport paczki na stronę' })
  await expect(dialog).toContainText('uszkodzone')
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Eksportuj' }).click()
  const ready = page.getByRole('dialog', { name: 'Paczka jest gotowa' })
  await expect(ready).toBeVisible({ timeout: 60_000 })
  await ready.getByText(/^Pobierz /).click()
  const zip = join(office.folder, 'package.zip')
  await (await download).saveAs(zip)
  await host.stop()
  // The window asks for its host until it is left; none of that is the package's doing.
  await page.goto('about:blank')
  const folder = unpack(zip, join(office.folder, 'package'))

  // Both pages in Chromium, and what a machine reads in them.
  const slug = basename(folder)
  for (const language of ['pl', 'en'] as const) {
    const requests: string[] = []
    page.on('request', request => requests.push(request.url()))
    await page.goto(pathToFileURL(join(folder, language, 'index.html')).href)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(forum[language].title)
    const pictures = page.locator('img')
    await expect(pictures).toHaveCount(11)
    const shown = await pictures.evaluateAll(images =>
      Promise.all(
        (images as HTMLImageElement[]).map(async image => {
          image.loading = 'eager'
          await image.decode()
          return image.naturalWidth > 0 && image.alt !== ''
        }),
      ),
    )
    expect(shown).toEqual(Array(11).fill(true))
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(violation => violation.id)).toEqual([])
    const report = await new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:document'],
      rules: { 'long-title': 'off', 'require-sri': ['error', { target: 'crossorigin' }] },
    }).validateFile(join(folder, language, 'index.html'))
    expect(report.results.flatMap(result => result.messages).map(message => message.ruleId)).toEqual([])

    const data = await structured(page)
    expect(data.mentions.map((mention: { '@type': string; name: string }) => [mention['@type'], mention.name])).toEqual(
      [
        ['Person', speakers.wronska.name],
        ['Person', speakers.cwiertnia.name],
        [
          'Organization',
          language === 'pl' ? 'Polska Agencja Rozwoju Przedsiębiorczości' : 'Polish Agency for Enterprise Development',
        ],
        ['Person', speakers.zadlo.name],
        ['Person', speakers.szczesny.name],
      ],
    )
    expect(data.mentions[0].jobTitle).toBe(speakers.wronska.office[language])
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', new RegExp(`^${site}/.+/$`))
    await expect(page.locator('link[hreflang="pl"]')).toHaveAttribute('href', `${site}/aktualnosci/${slug}/`)
    await page.screenshot({ path: `out/screenshots/package-page-${language}.png` })
    await page.setViewportSize({ width: 390, height: 844 })
    await page.screenshot({ path: `out/screenshots/package-page-${language}-phone.png` })
    await page.setViewportSize({ width: 1366, height: 768 })
    expect(requests.filter(address => !address.startsWith('file:'))).toEqual([])
  }

  // Every photo, with a reader that is not ours.
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'))
  const paths = manifest.files.map((file: { path: string }) => file.path)
  const photos = readdirSync(join(folder, 'photos'))
  expect(paths.filter((path: string) => path.startsWith('photos/'))).toEqual(
    photos.map(name => `photos/${name}`).toSorted(),
  )
  expect(paths.filter((path: string) => path.startsWith('attachments/'))).toEqual([
    'attachments/program-forum-sroda.pdf',
  ])
  const reader = photoReader()
  if (reader.kind === 'none') {
    console.log(`skipped: no other program has read the photos of the package. ${reader.why}.`)
    return
  }
  const camera = await reader.read(files[2] ?? '')
  expect({ gps: camera.gps, serial: camera.serial, orientation: camera.orientation }).toEqual({
    gps: true,
    serial: true,
    orientation: 6,
  })
  for (const photo of onlyArticle(office.library).json.gallery.photos) {
    const words = photoWords.find(one => one.file === photo.name)
    for (const [box, width, height] of [
      [2048, 1600, 1067],
      [1024, 1024, 683],
      [320, 320, 213],
    ]) {
      const facts = await reader.read(join(folder, 'photos', `${photo.id}-${box}.jpg`))
      expect({ photo: photo.name, ...facts }).toEqual({
        photo: photo.name,
        orientation: null,
        width,
        height,
        gps: false,
        serial: false,
        camera: false,
        caption: words?.caption,
        alt: words?.alt,
        credit: words?.credit || null,
        groups: facts.groups.includes('JFIF') ? ['JFIF', 'XMP'] : ['XMP'],
      })
    }
  }
  await reader.end()
})
