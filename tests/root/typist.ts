import type { Browser, Page } from '@playwright/test'
import { column } from '../journeys/desk.ts'
import { onlyArticle, type RunningHost, textOf } from '../journeys/office.ts'

const patience = 20_000

/** Somebody who types the title of a new article in a real window, and what is seen and kept of it. */
export async function typist(
  browser: Browser,
  visit: (page: Page, host: RunningHost) => Promise<void>,
  host: RunningHost,
  library: string,
) {
  const page = await (await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'pl-PL' })).newPage()
  await visit(page, host)
  await page.getByRole('button', { name: 'Pusty artykuł' }).click()
  await column(page, 'pl').locator('h1').click()
  const onDisk = () => textOf(onlyArticle(library).json.pl.document)
  return {
    type: (text: string) => page.keyboard.type(text, { delay: 20 }),
    onDisk,
    onScreen: () => column(page, 'pl').locator('h1').textContent(),
    /** Waits until the disk has this text; answers what it has. */
    async saved(text: string): Promise<string> {
      const until = Date.now() + patience
      while (onDisk() !== text && Date.now() < until) await page.waitForTimeout(100)
      return onDisk()
    },
    says: (sentence: RegExp) =>
      page
        .getByText(sentence)
        .first()
        .waitFor({ timeout: patience })
        .then(() => true),
  }
}
