import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import AxeBuilder from '@axe-core/playwright'
import { unzipSync } from 'fflate'
import { HtmlValidate } from 'html-validate'
import { congressPhotos } from '../fixtures/pictures.ts'
import { allSaved, caretAfter, column, correct, dropFiles, openArticle, paste, select } from './desk.ts'
import { expect, onlyArticle, test, textOf } from './office.ts'

const title = {
  pl: 'V Kongres Przemysłu Metalowego w Rzeszowie: firmy chcą razem badać i szkolić',
  en: '5th Metal Industry Congress in Rzeszów: companies want to test and train together',
}

function unzip(file: string, folder: string): string[] {
  const entries = Object.entries(unzipSync(readFileSync(file)))
  for (const [name, bytes] of entries) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    if (!name.endsWith('/')) writeFileSync(join(folder, name), bytes)
  }
  return entries.map(([name]) => name).toSorted()
}

test('a congress report comes in with its mistakes and goes out in two languages with its photos', async ({
  page,
  office,
}) => {
  test.setTimeout(240_000)
  // A guest's text, as the terminal takes it.
  const imported = await office.terminal('import', 'tests/fixtures/congress/relacja.md', '--lang', 'pl', '--json')
  expect({ code: imported.code, stderr: imported.stderr }).toEqual({ code: 0, stderr: '' })
  const { id } = JSON.parse(imported.stdout)
  const host = await office.start()
  await office.visit(page, host)
  await page.getByText('V Kongres Przemysłu Metalowego').first().click()
  if (await page.getByText('Wróć do biblioteki').isHidden()) await openArticle(page, id)

  // Corrected.
  await correct(page, 'pl', 'szkolic', 'szkolić')
  await correct(page, 'pl', '18- 19 listopada 2026r.', '18–19 listopada 2026 r.')
  await correct(page, 'pl', 'wykładowej , a', 'wykładowej, a')
  await correct(page, 'pl', '15 Stycznia', '15 stycznia')
  await correct(page, 'pl', 'klastrem, Politechniką a samorządem', 'klastrem, politechniką i samorządem')
  await column(page, 'pl').locator('h1').click()
  await page.keyboard.press('End')
  await page.keyboard.press('Enter')
  await page.keyboard.type('Ponad 320 osób rozmawiało w Rzeszowie o wspólnym laboratorium, kadrach i eksporcie.')

  // Translated: typed, and pasted as a word processor gives it.
  await column(page, 'en').locator('h1').click()
  await page.keyboard.type(title.en)
  await page.keyboard.press('Enter')
  await page.keyboard.type('More than 320 people met in Rzeszów to talk about a shared laboratory, skills and exports.')
  await page.keyboard.press('Enter')
  const html = readFileSync('tests/fixtures/congress/report.html', 'utf8')
  await paste(page, 'en', html, 'The congress was opened')
  await expect(column(page, 'en').locator('h2')).toHaveText(['A laboratory for everyone', 'Welders wanted'])
  await expect(column(page, 'en').locator('table')).toHaveCount(1)
  await expect(column(page, 'en').locator('[style*="color"]')).toHaveCount(0)

  // PARP and two speakers, in both versions.
  await select(page, 'pl', 'PARP')
  await page.keyboard.type('@parp')
  await page.getByRole('option', { name: /Polska Agencja Rozwoju Przedsiębiorczości/ }).click()
  const tag = async (text: string, name: string, office: string) => {
    await select(page, 'pl', text)
    await page.keyboard.type(`@${name}`)
    await page.getByRole('option', { name: /Nowa osoba/ }).click()
    await page.getByRole('textbox', { name: 'Funkcja, po polsku' }).fill(office)
    await page.getByRole('button', { name: 'Dodaj i wstaw' }).click()
    await expect(page.getByRole('button', { name: 'Dodaj i wstaw' })).toBeHidden()
  }
  await tag('Sebastian Rynkiewicza', 'Sebastian Rynkiewicz', 'prezes Klastra Metalowego Wisłok')
  await tag('Marta Zielonka-Bąk', 'Marta Zielonka-Bąk', 'dyrektorka departamentu w PARP')
  await select(page, 'en', 'Marta Zielonka-Bąk')
  await page.keyboard.type('@Zielonka')
  await page.getByRole('option', { name: /^Marta Zielonka-Bąk/ }).click()
  await expect(column(page, 'en')).toContainText('welcomed by Marta Zielonka-Bąk, director')
  await expect(column(page, 'en').locator('[data-mention]')).toHaveText(['Marta Zielonka-Bąk'])
  await page.getByRole('tab', { name: /Oznaczenia/ }).click()
  const mentioned = page.getByRole('tabpanel')
  await expect(mentioned).toContainText('Sebastian Rynkiewicz')
  await expect(mentioned).toContainText('Polska Agencja Rozwoju Przedsiębiorczości')

  // Eight files dropped, one of them broken.
  await dropFiles(page, await congressPhotos(join(office.folder, 'photos')))
  await expect(page.getByRole('region', { name: 'Galeria' })).toContainText('7 zdjęć')
  await page.getByText('pominięto 1 plik').click()
  await expect(page.getByText(/IMG_4418\.jpg/).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await page.getByRole('option', { name: /Zdjęcie 1 z 7/ }).click()
  await page.getByRole('textbox', { name: 'Podpis PL' }).fill('Otwarcie kongresu w Rzeszowie')
  await page.getByRole('textbox', { name: 'Podpis EN' }).fill('Opening of the congress in Rzeszów')
  await page.getByRole('textbox', { name: 'Tekst alternatywny PL' }).fill('Mówca na scenie pod ekranem')
  await page.getByRole('textbox', { name: 'Tekst alternatywny EN' }).fill('A speaker on stage below a screen')
  await page.keyboard.press('Escape')
  await caretAfter(page, 'pl', 'Gości powitała także')
  await allSaved(page)
  await page.screenshot({ path: 'out/screenshots/main-job.png' })

  // Restarted.
  await host.stop()
  const again = await office.start()
  await office.visit(page, again)
  await openArticle(page, id)
  await expect(column(page, 'pl').locator('h1')).toHaveText(title.pl)
  await expect(column(page, 'en').locator('h1')).toHaveText(title.en)
  const { json } = onlyArticle(office.library)
  expect(textOf(json.pl.document)).toContain('18–19 listopada 2026 r.')
  expect(json.gallery.photos.map(photo => photo.name)).toEqual([
    'IMG_4411_otwarcie.jpg',
    'IMG_4412_panel.jpg',
    'IMG_4413_laboratorium.jpg',
    'IMG_4414_spawacz.jpg',
    'IMG_4415_hala.jpg',
    'IMG_4416_podpisanie.jpg',
    'IMG_4417_uczestnicy.jpg',
  ])

  // Exported from the window.
  await page.getByRole('button', { name: 'Eksportuj' }).click()
  const dialog = page.getByRole('dialog', { name: 'Eksport paczki na stronę' })
  await expect(dialog).toContainText('Zdjęcia bez tekstu alternatywnego: 6')
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Eksportuj' }).click()
  const ready = page.getByRole('dialog', { name: 'Paczka jest gotowa' })
  await expect(ready).toBeVisible({ timeout: 30_000 })
  await ready.getByText(/^Pobierz /).click()
  const zip = join(office.folder, 'package.zip')
  await (await download).saveAs(zip)
  const fromWindow = join(office.folder, 'from-window')
  const names = unzip(zip, fromWindow)
  await again.stop()

  // Exported from the terminal: the same files.
  const out = join(office.folder, 'from-terminal')
  const exported = await office.terminal('export', id, '--out', out)
  expect({ code: exported.code, stderr: exported.stderr }).toEqual({ code: 0, stderr: '' })
  const files = readdirSync(out, { recursive: true, encoding: 'utf8', withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
  const [indexFile] = files.filter(name => name.endsWith(join('pl', 'index.html')))
  if (!indexFile) throw new Error(`no Polish page among ${files.join(', ')}`)
  const folder = dirname(dirname(indexFile))
  const inZip = dirname(dirname(join(fromWindow, names.find(name => name.endsWith('pl/index.html')) ?? '')))
  for (const name of ['pl/index.html', 'en/index.html', 'article.json']) {
    expect(readFileSync(join(inZip, name), 'utf8')).toBe(readFileSync(join(folder, name), 'utf8'))
  }

  // Both pages in Chromium.
  for (const language of ['pl', 'en'] as const) {
    const address = pathToFileURL(join(folder, language, 'index.html')).href
    await page.goto(address)
    await expect(page.locator('html')).toHaveAttribute('lang', language)
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title[language])
    const pictures = page.locator('img')
    await expect(pictures).toHaveCount(7)
    const sizes = await pictures.evaluateAll(images =>
      Promise.all(
        (images as HTMLImageElement[]).map(async image => {
          image.loading = 'eager'
          await image.decode()
          return image.naturalWidth
        }),
      ),
    )
    // Whichever size the page chose, it is a picture.
    expect(sizes.map(width => width > 0)).toEqual(Array(7).fill(true))
    const { violations } = await new AxeBuilder({ page }).analyze()
    // Six photos were exported without an alternative text, which the dialog said.
    expect(violations.map(violation => violation.id).filter(rule => rule !== 'image-alt')).toEqual([])
    const report = await new HtmlValidate({
      extends: ['html-validate:standard', 'html-validate:document'],
      // A headline of a congress is long; the stylesheet lies beside the page.
      rules: { 'long-title': 'off', 'require-sri': ['error', { target: 'crossorigin' }] },
    }).validateFile(join(folder, language, 'index.html'))
    const complaints = report.results.flatMap(result => result.messages).map(message => message.ruleId)
    expect(complaints).toEqual([])
    expect(readFileSync(join(folder, language, 'index.html'), 'utf8')).not.toMatch(
      /data-id|"bk-|<script(?! type="application\/ld\+json")/,
    )
  }
  await page.goto(pathToFileURL(join(folder, 'pl', 'index.html')).href)
  await page.locator('a[hreflang="en"]').first().click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
})
