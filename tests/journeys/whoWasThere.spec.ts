import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { day, people } from '../fixtures/names/forum/people.ts'
import { allSaved, column, paste } from './desk.ts'
import { expect, type Office, onlyArticle, test } from './office.ts'

/** The people of the forum are in the directory, beside the institutions that every library begins with. */
async function directoryOfTheForum(office: Office): Promise<void> {
  await (await office.start()).stop()
  const file = join(office.library, 'directory.json')
  const stored = JSON.parse(readFileSync(file, 'utf8'))
  writeFileSync(file, JSON.stringify({ ...stored, records: [...stored.records, ...people] }))
}

async function writeTitle(page: Page, language: 'pl' | 'en', title: string, lead: string): Promise<void> {
  await column(page, language).locator('h1').click()
  await page.keyboard.type(title)
  await page.keyboard.press('Enter')
  await page.keyboard.type(lead)
  await page.keyboard.press('Enter')
}

interface Described {
  readonly name: string
  readonly jobTitle?: string
  readonly alternateName?: string
  readonly worksFor?: { readonly alternateName: string }
}

/** What a page says to a machine of the item's event and of whom it mentions. */
interface Structured {
  readonly about: { readonly performer?: unknown }
  readonly mentions: readonly Described[]
}

const officeLine = ({ name, jobTitle, alternateName, worksFor }: Described): string =>
  jobTitle === undefined
    ? `${name} (${alternateName})`
    : `${name}: ${[jobTitle, worksFor?.alternateName].filter(Boolean).join(', ')}`

/** Both pages of the exported package, as their JSON-LD tells of them. */
async function exported(office: Office, id: string, folder: string): Promise<Record<'pl' | 'en', Structured>> {
  const out = join(office.folder, folder)
  const { code, stderr } = await office.terminal('export', id, '--out', out)
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' })
  const read = (language: 'pl' | 'en'): Structured => {
    const page = files.find(name => name.endsWith(join(language, 'index.html'))) ?? ''
    const [, json = ''] =
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(readFileSync(join(out, page), 'utf8')) ?? []
    return JSON.parse(json)
  }
  return { pl: read('pl'), en: read('en') }
}

/** Somebody's office of that time is called otherwise from now on. */
function changeOffice(office: Office, who: string, pl: string): void {
  const file = join(office.library, 'directory.json')
  const stored = JSON.parse(readFileSync(file, 'utf8'))
  const records = stored.records.map((record: { id: string; offices?: object[] }) =>
    record.id === who
      ? { ...record, offices: record.offices?.map(held => ({ ...held, title: { pl, en: '' } })) }
      : record,
  )
  writeFileSync(file, JSON.stringify({ ...stored, records }))
}

test('who was there is found in a pasted report, corrected, made new, missed in English, and named with the office of that day', async ({
  page,
  office,
}) => {
  test.setTimeout(180_000)
  await directoryOfTheForum(office)
  const host = await office.start()
  await office.visit(page, host)
  await page.getByRole('button', { name: 'Pusty artykuł' }).click()
  await expect(column(page, 'pl')).toBeVisible()
  await page.getByRole('textbox', { name: 'Od' }).fill('12.03.2026')
  await page.keyboard.press('Tab')

  // Pasted, and everybody who is known is found in whatever case.
  await writeTitle(page, 'pl', 'Forum Obróbki: laboratorium w Gdańsku', 'Blisko 180 osób rozmawiało o eksporcie.')
  await paste(page, 'pl', readFileSync('tests/fixtures/names/forum/report.html', 'utf8'), 'Forum otworzyła')
  await page.getByRole('tab', { name: /Oznaczenia/ }).click()
  const panel = page.getByRole('tabpanel')
  await expect(panel.getByRole('heading', { name: '12 propozycji' })).toBeVisible({ timeout: 30_000 })
  await expect(panel.getByRole('button', { name: /^Leszek Bonna wicemarszałek województwa/ })).toBeVisible()
  await page.screenshot({ path: 'out/screenshots/names-proposed.png' })

  // One is corrected, one is made new out of the text, the others are taken.
  await panel.getByRole('button', { name: 'Popraw i oznacz: Sebastian Rynkiewicz' }).click()
  await expect(column(page, 'pl')).toContainText('zespół Sebastiana Rynkiewicza.')
  await panel.getByRole('button', { name: 'Dodaj do osób i instytucji: Ewa Malinowska' }).click()
  const dialog = page.getByRole('dialog', { name: 'Nowa osoba' })
  await expect(dialog.getByRole('textbox', { name: 'Funkcja, po polsku' })).toHaveValue('prezes zarządu Odlewni Łęg')
  await dialog.getByRole('textbox', { name: 'Funkcja, po angielsku' }).fill('CEO of the Łęg Foundry')
  await dialog.getByRole('button', { name: 'Dodaj i wstaw' }).click()
  await panel.getByRole('button', { name: 'Przyjmij wszystkie' }).click()
  await expect(column(page, 'pl').locator('[data-mention]')).toHaveCount(13)
  await expect(panel.getByRole('heading', { name: /propozycj/ })).toHaveCount(0)

  // In English fewer are named, and who is missing there is said.
  await writeTitle(page, 'en', 'Machining Forum: a laboratory in Gdańsk', 'Nearly 180 people talked about exports.')
  await page.keyboard.type(
    'The forum was opened by Halina Wrońska-Gil. Leszek Bonna’s team and PARP spoke about money.',
  )
  await expect(panel.getByRole('heading', { name: '3 propozycje' })).toBeVisible({ timeout: 30_000 })
  await panel.getByRole('button', { name: 'Przyjmij wszystkie' }).click()
  await expect(column(page, 'en').locator('[data-mention]')).toHaveText(['Halina Wrońska-Gil', 'Leszek Bonna', 'PARP'])
  await allSaved(page)
  await expect(panel).toContainText('6 osób i 3 instytucje bez oznaczenia w EN')
  await page.screenshot({ path: 'out/screenshots/names-in-both-versions.png' })
  const { violations } = await new AxeBuilder({ page }).analyze()
  expect(violations.map(violation => violation.id)).toEqual([])

  // One of them spoke; the day makes Leszek Bonna what he was then, and it is written down when the item is ready.
  await page.getByRole('tab', { name: /Szczegóły/ }).click()
  await panel.getByRole('textbox', { name: 'Nazwa, po polsku' }).fill('Forum Obróbki')
  await panel.getByRole('button', { name: /^Anna Zając/ }).click()
  await panel.getByRole('button', { name: 'prelegentka' }).click()
  await page.screenshot({ path: 'out/screenshots/participants.png' })
  await page.getByRole('button', { name: /^Stan artykułu/ }).click()
  await page.getByRole('menuitemradio', { name: /Gotowy/ }).click()
  await allSaved(page)
  await host.stop()
  await page.goto('about:blank')

  // Exported: each is in the JSON-LD with the office of that day, also after the directory has changed.
  const { id } = onlyArticle(office.library).json
  const first = await exported(office, id, 'before')
  changeOffice(office, 'bonna', 'emerytowany samorządowiec')
  const second = await exported(office, id, 'after')
  const { performer, ...about } = first.pl.about
  const ofInstitution = (name: string, short: string) => ({ '@type': 'Organization', name, alternateName: short })
  expect({
    mentions: first.pl.mentions.map(officeLine),
    en: first.en.mentions.map(officeLine),
    about,
    performer,
  }).toEqual({
    mentions: [
      'Halina Wrońska-Gil: prezeska Klastra Obróbki Dunajec',
      'Tomasz Ćwiertnia: dyrektor Departamentu Klastrów, PARP',
      'Polska Agencja Rozwoju Przedsiębiorczości (PARP)',
      'Leszek Bonna: wicemarszałek województwa pomorskiego',
      'Marek Gołąb: ekspert do spraw eksportu, PAIH',
      'Polska Agencja Inwestycji i Handlu (PAIH)',
      'Krystyna Linde: attaché handlowa',
      'Politechnika Gdańska (PG)',
      'Anna Zając: prorektorka do spraw nauki, PG',
      'Pomorska Specjalna Strefa Ekonomiczna (PSSE)',
      'Sebastian Rynkiewicz: prezes Klastra Metalowego Wisłok',
      'Ewa Malinowska: prezes zarządu Odlewni Łęg',
    ],
    en: [
      'Halina Wrońska-Gil: President of the Dunajec Machining Cluster',
      'Leszek Bonna: Deputy Marshal of the Pomorskie Voivodeship',
      'Polish Agency for Enterprise Development (PARP)',
    ],
    about: { '@type': 'Event', name: 'Forum Obróbki', startDate: day, endDate: day },
    performer: [
      {
        '@type': 'Person',
        name: 'Anna Zając',
        jobTitle: 'prorektorka do spraw nauki',
        worksFor: ofInstitution('Politechnika Gdańska', 'PG'),
      },
    ],
  })
  expect(second).toEqual(first)
})
