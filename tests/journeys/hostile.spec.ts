import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { congressPhotos } from '../fixtures/pictures.ts'
import { allSaved, column, openArticle } from './desk.ts'
import { expect, test } from './office.ts'

const evil = '</title></script><script>globalThis.hacked = 1</script><img src=x onerror="globalThis.hacked = 2">'
const quotes = `"><svg onload='globalThis.hacked = 3'> & "cudzysłów"`
const letters = 'Stal 𝒦 i 🏭 z Łęgu'

test('text that would be code stays text, in the preview and on the page that is exported', async ({
  page,
  office,
}) => {
  test.setTimeout(180_000)
  const text = join(office.folder, 'wrogi.txt')
  writeFileSync(text, `Tytuł ${evil}\n\nLead ${quotes}\n\n${letters}. Adres javascript:globalThis.hacked=4 i koniec.\n`)
  const imported = await office.terminal('import', text, '--lang', 'pl', '--json')
  const { id } = JSON.parse(imported.stdout)
  const [photo = ''] = await congressPhotos(join(office.folder, 'photos'))
  expect((await office.terminal('photos', id, photo)).code).toBe(0)

  const troubles: string[] = []
  page.on('dialog', dialog => {
    troubles.push(dialog.message())
    void dialog.dismiss()
  })
  const host = await office.start()
  await office.visit(page, host)
  await openArticle(page, id)
  await page.getByRole('option', { name: /IMG_4411/ }).click()
  await page.getByRole('textbox', { name: 'Podpis PL' }).fill(evil)
  await page.getByRole('textbox', { name: 'Tekst alternatywny PL' }).fill(quotes)
  await page.getByRole('textbox', { name: 'Autor zdjęcia' }).fill(evil)
  await page.keyboard.press('Escape')
  await allSaved(page)
  await page.getByText('Podgląd', { exact: true }).first().click()
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toContainText(evil)
  expect(await page.evaluate(() => ['hacked' in globalThis, frames.length])).toEqual([false, 1])
  await page.getByText('Tekst', { exact: true }).first().click()
  await expect(column(page, 'pl')).toContainText(letters)
  await host.stop()

  const out = join(office.folder, 'paczka')
  const exported = await office.terminal('export', id, '--out', out, '--json')
  const { folder } = JSON.parse(exported.stdout)
  await page.goto(pathToFileURL(join(folder, 'pl', 'index.html')).href)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(evil)
  await expect(page.locator('main')).toContainText(letters)
  await expect(page.locator('figcaption').first()).toContainText(evil)
  await expect(page.locator('img').first()).toHaveAttribute('alt', quotes)
  expect(
    await page.evaluate(() => ({
      hacked: 'hacked' in globalThis,
      scripts: [...document.scripts].map(script => script.type),
      code: document.querySelectorAll('[onerror], [onload], a[href^="javascript"]').length,
      headline: JSON.parse(document.scripts[0]?.textContent ?? '').headline,
    })),
  ).toEqual({ hacked: false, scripts: ['application/ld+json'], code: 0, headline: `Tytuł ${evil}` })
  expect(troubles).toEqual([])
})
