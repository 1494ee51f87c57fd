import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { congressPhotos } from '../fixtures/pictures.ts'
import { blockIds, column, dropFiles, openArticle, select } from './desk.ts'
import { expect, type Office, onlyArticle, test, textOf } from './office.ts'

/** Kinds of the snapshots of the only article, in order. */
function kindsOnDisk(office: Office, id: string): string[] {
  const folder = join(office.library, 'articles', id, 'history')
  return readdirSync(folder)
    .sort()
    .map(name => JSON.parse(gunzipSync(readFileSync(join(folder, name))).toString()).entry.kind)
}

/** Names and sizes of the originals beside an article. */
function originals(office: Office, place: 'articles' | 'trash', id: string): Record<string, number> {
  const folder = join(office.library, place, id, 'photos')
  return Object.fromEntries(readdirSync(folder).map(name => [name, statSync(join(folder, name)).size]))
}

const sentences = [
  'Rozmowę o kadrach prowadziła redakcja regionalna.',
  'Uczestnicy pytali o terminy naborów i o koszty energii.',
  'Gospodarze pokazali linię, na której powstają ramy maszyn.',
  'Po przerwie mówiono o szkołach branżowych.',
]

/** Writes at the end of the Polish text for so many seconds, a sentence at a time, as somebody does who thinks in between. */
async function writeFor(page: Page, seconds: number): Promise<void> {
  const until = Date.now() + seconds * 1000
  await column(page, 'pl').locator('p').last().click()
  await page.keyboard.press('Control+End')
  for (let at = 0; Date.now() < until; at++) {
    await page.keyboard.type(`${sentences[at % sentences.length]} `, { delay: 15 })
    await page.waitForTimeout(250)
    if (at % 3 === 2) await page.keyboard.press('Enter')
  }
}

/** Waits until the store has answered for everything so far. The host's clock is its own, so nothing is read from the hour. */
async function kept(page: Page): Promise<void> {
  await page.waitForTimeout(1100)
  await expect(page.locator('[data-save-state="saved"]')).toBeVisible()
}

const historyTab = (page: Page) => page.getByRole('tab', { name: /^Historia/ })

const compare = async (page: Page, version: string) => {
  if ((await historyTab(page).getAttribute('aria-selected')) !== 'true') await historyTab(page).click()
  await page
    .getByRole('button', { name: new RegExp(`^Porównaj: .*${version}`) })
    .first()
    .click()
  await expect(page.getByRole('region', { name: 'Porównywane wersje' })).toBeVisible()
}

test('an hour of writing, a block, a version, an item from the trash and one with a damaged file: nothing is lost', async ({
  page,
  office,
}) => {
  test.setTimeout(300_000)
  const imported = await office.terminal('import', 'tests/fixtures/congress/relacja.md', '--lang', 'pl', '--json')
  const { id } = JSON.parse(imported.stdout)
  const host = await office.start({ fast: true })
  await office.visit(page, host)
  await openArticle(page, id)
  const pl = column(page, 'pl')
  const files = await congressPhotos(join(office.folder, 'photos'))
  await dropFiles(page, files.slice(0, 3))
  await expect(page.getByRole('region', { name: 'Galeria' })).toContainText('3 zdjęcia', { timeout: 60_000 })

  // An hour with two breaks of four minutes. A minute of the host's clock is a second here.
  for (const minutes of [36, 13, 4]) {
    await writeFor(page, minutes)
    await page.waitForTimeout(4000)
  }
  await kept(page)
  const kinds = kindsOnDisk(office, id)
  expect(kinds[0]).toBe('import')
  expect(kinds).toEqual(expect.arrayContaining(['writing', 'pause']))
  // Every ten minutes at least, though a slow machine may make a pause where there was none.
  expect(kinds.length).toBeGreaterThanOrEqual(6)

  // The hour gets a name.
  await page.keyboard.press('Control+s')
  await page.getByRole('textbox', { name: 'Nazwa', exact: true }).fill('Po autoryzacji')
  await page.keyboard.press('Enter')
  await expect(page.getByText('Zapisano wersję „Po autoryzacji”').first()).toBeVisible()
  const authorised = onlyArticle(office.library).json

  // A block is deleted and comes back to its place, under its id.
  const lost = 'Rozmowę o kadrach prowadziła redakcja regionalna.'
  await select(page, 'pl', lost)
  await page.keyboard.press('Control+Home')
  await pl.locator('p', { hasText: lost }).first().click({ clickCount: 3 })
  await page.keyboard.press('Delete')
  await page.keyboard.press('Backspace')
  await kept(page)
  expect(onlyArticle(office.library).json.pl).not.toEqual(authorised.pl)
  await compare(page, 'Po autoryzacji')
  await page.getByRole('button', { name: 'Przywróć akapit' }).first().click()
  await expect(page.getByText('Przywrócono akapit').first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(pl).toBeVisible()
  await kept(page)
  const back = onlyArticle(office.library).json.pl.document
  expect({ ids: blockIds(back), text: textOf(back) }).toEqual({
    ids: blockIds(authorised.pl.document),
    text: textOf(authorised.pl.document),
  })

  // The text is spoilt and the photos are gone; the version brings everything back, Ctrl+Z takes that back, Ctrl+Y again.
  await pl.locator('p').last().click()
  await page.keyboard.press('Control+a')
  await page.keyboard.press('Delete')
  await page.keyboard.type('Ups')
  await page.getByRole('option', { name: /Zdjęcie 1 z 3/ }).focus()
  await page.keyboard.press('Delete')
  await expect(page.getByRole('region', { name: 'Galeria' })).toContainText('2 zdjęcia')
  await kept(page)
  const spoilt = onlyArticle(office.library).json
  await compare(page, 'Po autoryzacji')
  await page.getByRole('button', { name: 'Przywróć', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Przywróć całość' }).click()
  await expect(page.getByText(/^Przywrócono cały artykuł/).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await kept(page)
  const content = ({ pl, en, gallery, details }: typeof authorised) => ({ pl, en, gallery, details })
  expect(content(onlyArticle(office.library).json)).toEqual(content(authorised))
  await pl.locator('p').last().click()
  await page.keyboard.press('Control+z')
  await kept(page)
  expect(content(onlyArticle(office.library).json)).toEqual(content(spoilt))
  await page.keyboard.press('Control+y')
  await kept(page)
  expect(content(onlyArticle(office.library).json)).toEqual(content(authorised))
  expect(kindsOnDisk(office, id)).toEqual(expect.arrayContaining(['named', 'restore']))

  // To the trash and back, with photos and history.
  const photosBefore = originals(office, 'articles', id)
  expect(Object.keys(photosBefore)).toHaveLength(3)
  await page.getByRole('button', { name: 'Wróć do biblioteki' }).click()
  await page.getByRole('grid').focus()
  const kindsBefore = kindsOnDisk(office, id)
  await page.keyboard.press('Delete')
  await expect(page.getByText(/^Przeniesiono do kosza/).first()).toBeVisible()
  expect(originals(office, 'trash', id)).toEqual(photosBefore)
  await page.getByRole('link', { name: /Kosz/ }).click()
  await page.getByRole('button', { name: /Menu: / }).click()
  await page.getByRole('menuitem', { name: /Przywróć/ }).click()
  await expect(page.getByText(/^Przywrócono do biblioteki/).first()).toBeVisible()
  expect({ photos: originals(office, 'articles', id), kinds: kindsOnDisk(office, id) }).toEqual({
    photos: photosBefore,
    kinds: kindsBefore,
  })

  // The host is killed while somebody writes: the next start leads back to the article and to the place, and says so.
  await openArticle(page, id)
  await pl.locator('p').last().click()
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' Ostatnie zdanie przed awarią.')
  await kept(page)
  // The place of the caret is noted once a second.
  await page.waitForTimeout(1100)
  await host.kill()
  const again = await office.start()
  await office.visit(page, again)
  await expect(page.getByText(/^Kronika zamknęła się nagle/).first()).toBeVisible()
  await expect(pl).toContainText('Ostatnie zdanie przed awarią.')
  await page.keyboard.type(' A to już po niej.')
  await kept(page)
  expect(textOf(onlyArticle(office.library).json.pl.document)).toMatch(
    /Ostatnie zdanie przed awarią\. A to już po niej\.$/,
  )

  // Its file is cut in two: what can be read stands beside the copies, one is opened, the damaged file stays.
  await again.stop()
  const { file } = onlyArticle(office.library)
  const whole = readFileSync(file)
  writeFileSync(file, whole.subarray(0, Math.round(whole.length * 0.6)))
  const third = await office.start()
  await office.visit(page, third)
  await page.evaluate(() => {
    location.hash = '#/'
  })
  await expect(page.getByText(/„V Kongres .*”: plik jest uszkodzony\. Zachowała się kopia/)).toBeVisible()
  await page.getByRole('button', { name: 'Porównaj i otwórz' }).click()
  const sides = page.getByRole('region', { name: 'Uszkodzony plik i kopia obok siebie' })
  await expect(sides).toContainText('Uszkodzony plik (odczytane fragmenty)')
  await expect(sides).toContainText(lost)
  await page.getByRole('button', { name: /^Kopia: / }).click()
  await page
    .getByRole('menuitemradio', { name: /^Wersja z Historii/ })
    .first()
    .click()
  await page.getByRole('button', { name: 'Otwórz tę kopię' }).click()
  await expect(pl).toContainText('A to już po niej.')
  const beside = readdirSync(join(office.library, 'articles', id)).filter(name => name.includes('.damaged-'))
  expect(beside).toHaveLength(1)
  expect(textOf(onlyArticle(office.library).json.pl.document)).toContain('A to już po niej.')
})
