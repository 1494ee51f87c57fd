import { join } from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { findChromium } from '../journeys/chromium.ts'
import { column } from '../journeys/desk.ts'
import { office, onlyArticle, textOf } from '../journeys/office.ts'
import type { Checks } from './checks.ts'
import { type DiskKind, mountDisk } from './mountedDisk.ts'

const patience = 20_000

const says = (page: Page, sentence: RegExp) =>
  page
    .getByText(sentence)
    .first()
    .waitFor({ timeout: patience })
    .then(() => true)

/** Somebody types in the window while the disk fills up, and while it turns read-only. */
export async function typingOnDisk({ shows }: Checks, kind: DiskKind): Promise<void> {
  const disk = mountDisk(kind, 16)
  const desk = office()
  const library = join(disk.folder, 'Kronika')
  const browser = await chromium.launch(await findChromium())
  try {
    const host = await desk.start({ library })
    const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'pl-PL' })).newPage()
    await desk.visit(page, host)
    await page.getByRole('button', { name: 'Pusty artykuł' }).click()
    await column(page, 'pl').locator('h1').click()
    const type = (text: string) => page.keyboard.type(text, { delay: 20 })
    const onDisk = () => textOf(onlyArticle(library).json.pl.document)
    const onScreen = () => column(page, 'pl').locator('h1').textContent()
    const saved = async (text: string) => {
      const until = Date.now() + patience
      while (onDisk() !== text && Date.now() < until) await page.waitForTimeout(100)
      return onDisk()
    }
    await type('Przed')
    await saved('Przed')

    disk.fill(0)
    await type(' pelnym')
    await shows(
      `${kind}, full while typing: said in words, the file is as it was, writing goes on`,
      async () => [
        await says(page, /Nie zapisuję: dysk.*jest pełny\. Tekst jest w pamięci/),
        onDisk(),
        await onScreen(),
      ],
      [true, 'Przed', 'Przed pelnym'],
    )
    await type(' dyskiem')
    disk.empty()
    await shows(
      `${kind}, space again: saved by itself, with what was typed meanwhile`,
      async () => [await saved('Przed pelnym dyskiem'), await says(page, /^Zapisano o \d/)],
      ['Przed pelnym dyskiem', true],
    )

    disk.readOnly()
    await type(' i zamkniety')
    await shows(
      `${kind}, read-only while typing: said in words, the file is as it was, writing goes on`,
      async () => [await says(page, /Nie zapisuję:.*tylko do odczytu/), onDisk(), await onScreen()],
      [true, 'Przed pelnym dyskiem', 'Przed pelnym dyskiem i zamkniety'],
    )
    await type(' folder')
    disk.readWrite()
    await shows(
      `${kind}, writable again: saved by itself, with what was typed meanwhile`,
      async () => [await saved('Przed pelnym dyskiem i zamkniety folder'), await says(page, /^Zapisano o \d/)],
      ['Przed pelnym dyskiem i zamkniety folder', true],
    )
  } finally {
    await browser.close()
    await desk.close()
    disk.unmount()
  }
}
