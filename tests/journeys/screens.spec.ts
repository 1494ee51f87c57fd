import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { pdfSaying } from '../fixtures/pdf.ts'
import { congressPhotos } from '../fixtures/pictures.ts'
import { allSaved, caretAfter, column, dropFiles, openArticle, select } from './desk.ts'
import { expect, test } from './office.ts'

const shots = 'out/screenshots'
mkdirSync(shots, { recursive: true })

/** Looks at a screen with axe and keeps a picture of it for the human eye. */
async function look(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(350)
  await page.screenshot({ path: join(shots, `${name}.png`) })
  // Axe looks into frames by a script, and the preview's frame runs none; its page is looked at as a page of its own.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).options({ iframes: false }).analyze()
  const found = violations.flatMap(({ id, nodes }) =>
    nodes
      // A menu floats outside the landmarks; it is reached from the button that opened it.
      .filter(node => !(id === 'region' && node.html.includes('data-portal')))
      .map(node => `${id}: ${node.html.slice(0, 160)}`),
  )
  expect({ screen: name, found }).toEqual({ screen: name, found: [] })
}

const words = {
  pl: {
    settings: 'Ustawienia',
    library: 'Biblioteka',
    trash: 'Kosz',
    organisation: 'Organizacja',
    newArticle: 'Nowy artykuł',
    export: 'Eksportuj',
    mentions: 'Oznaczenia',
    close: 'Zamknij',
    details: 'Szczegóły',
    preview: 'Podgląd',
    phone: 'Telefon',
    text: 'Tekst',
    places: /Polska Agencja Rozwoju|PARP/,
    check: 'Sprawdź bibliotekę',
    checked: /^Wszystko w porządku/,
    history: 'Historia',
    gallery: 'Galeria',
    backToText: 'Wróć do tekstu',
    compare: 'Porównaj i scal',
    mentionedNowhere: /nie jest oznaczony w żadnym artykule/,
    toTrash: 'Do kosza',
    keep: 'Zostaw',
    historyChecked: /^Wcześniejsze wersje artykułów nie mają|^Nazwę mają/,
    addOffice: 'Dodaj: Funkcje',
    discard: 'Odrzuć zmiany',
    more: /^Więcej: /,
    parp: 'Polska Agencja Rozwoju Przedsiębiorczości',
  },
  en: {
    settings: 'Settings',
    library: 'Library',
    trash: 'Trash',
    organisation: 'Organisation',
    newArticle: 'New article',
    export: 'Export',
    mentions: 'Mentions',
    close: 'Close',
    details: 'Details',
    preview: 'Preview',
    phone: 'Phone',
    text: 'Text',
    places: /Polish Agency for Enterprise|PARP/,
    check: 'Check the library',
    checked: /^All is well/,
    history: 'History',
    gallery: 'Gallery',
    backToText: 'Back to the text',
    compare: 'Compare and merge',
    mentionedNowhere: /is mentioned in no article/,
    toTrash: 'Move to trash',
    keep: 'Keep it',
    historyChecked: /^No earlier version|^Earlier versions/,
    addOffice: 'Add: Offices',
    discard: 'Discard changes',
    more: /^More: /,
    parp: 'Polish Agency for Enterprise Development',
  },
} as const

/** Somebody new, somebody who changes, and a line that cannot be read. */
const guests = Buffer.from(
  ['Imiona;Nazwisko;Funkcja;Kolor', 'Żaneta;Żółwińska;posłanka;', 'Anna;Wiśniewska-Korcz;radna;', ';;nikt;'].join(
    '\r\n',
  ),
)

/** The article and the person that are looked at. */
interface Ids {
  readonly id: string
  readonly person: string
}

/** A person and an institution open beside the list, and what is asked before one goes or two are joined. */
async function lookAtRecords(
  page: Page,
  person: string,
  say: (typeof words)['pl' | 'en'],
  name: (screen: string) => string,
): Promise<void> {
  const open = async (record: string, called: string) => {
    await page.evaluate(target => {
      location.hash = `#/osoby/${target}`
    }, record)
    await expect(page.getByRole('heading', { level: 2, name: called })).toBeVisible()
  }
  await open('parp', say.parp)
  await look(page, name('institution'))
  await open(person, 'Anna Wiśniewska-Korcz')
  await look(page, name('person'))
  await page.getByRole('button', { name: say.addOffice }).click()
  await look(page, name('person-office'))
  await page.getByRole('button', { name: say.discard }).click()
  await page.getByRole('button', { name: say.compare }).click()
  await expect(page.getByRole('dialog').getByText(say.mentionedNowhere)).toBeVisible()
  await look(page, name('merge'))
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.getByRole('button', { name: say.more }).click()
  await page.getByRole('menuitem', { name: say.toTrash }).click()
  await expect(page.getByRole('dialog').getByText(say.historyChecked)).toBeVisible()
  await look(page, name('removal'))
  await page.getByRole('button', { name: say.keep }).click()
}

async function lookAtAll(page: Page, { id, person }: Ids, language: 'pl' | 'en', theme: string): Promise<void> {
  const say = words[language]
  const name = (screen: string) => `${screen}-${language}-${theme}`
  const go = (hash: string) =>
    page.evaluate(target => {
      location.hash = target
    }, hash)
  await go('#/')
  await expect(page.getByRole('button', { name: say.newArticle })).toBeVisible()
  await look(page, name('library'))
  await page.getByRole('button', { name: say.newArticle }).click()
  await look(page, name('new-article'))
  await page.keyboard.press('Escape')
  await go('#/kosz')
  await look(page, name('trash'))
  await go('#/osoby')
  await expect(page.getByRole('grid')).toBeVisible()
  await look(page, name('directory'))
  await page.locator('input[type=file]').setInputFiles({ name: 'goście.csv', mimeType: 'text/csv', buffer: guests })
  await expect(page.getByRole('dialog').getByText('Żaneta Żółwińska')).toBeVisible()
  await look(page, name('import'))
  await page.keyboard.press('Escape')
  await lookAtRecords(page, person, say, name)
  await go('#/ustawienia/biblioteka')
  await page.getByRole('button', { name: say.check }).click()
  await expect(page.getByText(say.checked).first()).toBeVisible()
  await look(page, name('verified'))
  await go('#/ustawienia')
  await look(page, name('settings'))
  await page.getByText(say.organisation, { exact: true }).click()
  await look(page, name('settings-organisation'))
  await openArticle(page, id)
  await look(page, name('article'))
  await page.getByRole('tab', { name: new RegExp(say.mentions) }).click()
  await caretAfter(page, 'pl', 'Gości powitała także')
  await page.keyboard.type(' @par')
  await expect(page.getByRole('listbox').filter({ hasText: 'PARP' })).toBeVisible()
  await look(page, name('mention'))
  await page.keyboard.press('Escape')
  for (let at = 0; at < 5; at++) await page.keyboard.press('Backspace')
  await caretAfter(page, 'pl', 'energetycznym.')
  await page.keyboard.press('Enter')
  await page.keyboard.type('/')
  await look(page, name('insert'))
  await page.keyboard.press('Escape')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await page.getByRole('option', { name: /IMG_4412/ }).click()
  await look(page, name('photo'))
  await page.keyboard.press('Escape')
  await page.getByRole('tabpanel').getByRole('button', { name: say.places }).first().click()
  await look(page, name('mention-places'))
  await page.getByRole('tab', { name: new RegExp(say.details) }).click()
  await page.getByText('program.pdf').first().scrollIntoViewIfNeeded()
  await look(page, name('attachments'))
  await allSaved(page)
  await page.getByRole('tab', { name: new RegExp(say.history) }).click()
  const first = page.getByRole('button', { name: /^(Porównaj|Compare): / }).last()
  await expect(first).toBeVisible()
  await look(page, name('history'))
  await first.click()
  await expect(page.locator('[data-change]').first()).toBeVisible()
  await look(page, name('compare'))
  await page.getByRole('radiogroup').getByText(say.gallery).click()
  await look(page, name('compare-gallery'))
  await page.getByRole('button', { name: say.backToText }).click()
  await page.getByText(say.preview, { exact: true }).first().click()
  await expect(page.frameLocator('iframe').first().getByRole('heading', { level: 1 })).toBeVisible()
  await look(page, name('preview'))
  await page.getByText(say.phone, { exact: true }).first().click()
  await look(page, name('preview-phone'))
  await page.getByText(say.text, { exact: true }).first().click()
  await page.getByRole('button', { name: say.export }).click()
  await look(page, name('export'))
  await page.keyboard.press('Escape')
}

test('every screen is legible and named, in both languages, light and dark, and at 125 %', async ({ page, office }) => {
  test.setTimeout(480_000)
  const imported = await office.terminal('import', 'tests/fixtures/congress/relacja.md', '--lang', 'pl', '--json')
  const { id } = JSON.parse(imported.stdout)
  // A second one, for the trash.
  await office.terminal('import', 'tests/fixtures/congress/relacja.md', '--lang', 'pl', '--json')
  const host = await office.start()
  await office.visit(page, host)
  await page.getByRole('grid').focus()
  await page.keyboard.press('Delete')
  await expect(page.getByText(/^Przeniesiono do kosza/).first()).toBeVisible()
  await openArticle(page, id)
  await dropFiles(page, await congressPhotos(join(office.folder, 'photos')))
  await expect(page.getByRole('region', { name: 'Galeria' })).toContainText('7 zdjęć')
  await select(page, 'pl', 'PARP')
  await page.keyboard.type('@parp')
  await page.getByRole('option', { name: /Polska Agencja Rozwoju/ }).click()
  const programme = join(office.folder, 'program.pdf')
  writeFileSync(programme, pdfSaying('Program'))
  await dropFiles(page, [programme], 'application/pdf')
  await expect(page.getByText('program.pdf').first()).toBeVisible()
  await column(page, 'en').locator('h1').click()
  await page.keyboard.type('5th Metal Industry Congress: companies want to test together')
  await allSaved(page)

  await page.evaluate(() => {
    location.hash = '#/osoby'
  })
  for (const called of ['A. Wiśniewska-Korcz', 'Anna Wiśniewska-Korcz']) {
    await page.getByRole('button', { name: 'Nowy wpis' }).click()
    await page.getByLabel('Imię i nazwisko').fill(called)
    await page.getByLabel('Funkcja, po polsku').fill('prezes zarządu')
    await page.getByRole('button', { name: 'Dodaj', exact: true }).click()
    await expect(page.getByRole('row', { name: called })).toBeVisible()
  }
  await page.getByRole('row', { name: 'Anna Wiśniewska-Korcz' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Anna Wiśniewska-Korcz' })).toBeVisible()
  const person = await page.evaluate(() => location.hash.replace('#/osoby/', ''))

  const setting = async (choice: string) => {
    await page.evaluate(() => {
      location.hash = '#/ustawienia'
    })
    await page
      .locator('label')
      .filter({ hasText: new RegExp(`^${choice}$`) })
      .click()
  }
  await setting('Jasny')
  await lookAtAll(page, { id, person }, 'pl', 'light')
  await setting('Ciemny')
  await lookAtAll(page, { id, person }, 'pl', 'dark')
  await setting('English')
  await expect(page.getByRole('link', { name: 'Settings' })).toBeVisible()
  await lookAtAll(page, { id, person }, 'en', 'dark')
  await setting('Light')
  await lookAtAll(page, { id, person }, 'en', 'light')
  await page.setViewportSize({ width: 1093, height: 614 })
  await lookAtAll(page, { id, person }, 'en', 'light-125')
})
