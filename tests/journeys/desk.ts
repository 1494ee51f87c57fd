import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'

export type Language = 'pl' | 'en'

/** The text of one version on the screen. */
export const column = (page: Page, language: Language): Locator =>
  page.locator(`[contenteditable="true"][lang="${language}"]`)

export async function openArticle(page: Page, id: string): Promise<void> {
  await page.evaluate(article => {
    location.hash = `#/artykul/${article}`
  }, id)
  await expect(column(page, 'pl')).toBeVisible()
}

/** Selects the first place of `text` in a version, as a person does with the mouse. */
export async function select(page: Page, language: Language, text: string): Promise<void> {
  await column(page, language).evaluate((root: HTMLElement) => root.focus())
  // A text that gets the focus puts its own selection back for a moment, as after a Tab; a mouse is never so quick.
  await page.waitForTimeout(50)
  await column(page, language).evaluate((root: HTMLElement, wanted) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = (node.textContent ?? '').indexOf(wanted)
      if (at < 0) continue
      node.parentElement?.scrollIntoView({ block: 'center' })
      getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length)
      return
    }
    throw new Error(`"${wanted}" is not in the text`)
  }, text)
  // The editor reads the selection of the page when it changes, after this task.
  await page.waitForTimeout(100)
}

/** Puts the caret behind the first place of `text`. */
export async function caretAfter(page: Page, language: Language, text: string): Promise<void> {
  await select(page, language, text)
  await page.keyboard.press('ArrowRight')
}

/** Corrects the first place of `from`. */
export async function correct(page: Page, language: Language, from: string, to: string): Promise<void> {
  await select(page, language, from)
  await page.keyboard.type(to)
}

/** Pastes what another program put on the clipboard. */
export async function paste(page: Page, language: Language, html: string, plain: string): Promise<void> {
  await column(page, language).evaluate(
    (root, clipboard) => {
      const data = new DataTransfer()
      if (clipboard.html) data.setData('text/html', clipboard.html)
      data.setData('text/plain', clipboard.plain)
      root.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }))
    },
    { html, plain },
  )
}

/** Drops files from the disk on the middle of the window. */
export async function dropFiles(page: Page, files: readonly string[], type = 'image/jpeg'): Promise<void> {
  const contents = files.map(file => ({ name: basename(file), base64: readFileSync(file).toString('base64') }))
  const transfer = await page.evaluateHandle(
    async ({ dropped, mime }) => {
      const data = new DataTransfer()
      for (const { name, base64 } of dropped) {
        const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
        data.items.add(new File([bytes], name, { type: mime }))
      }
      return data
    },
    { dropped: contents, mime: type },
  )
  for (const kind of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('main', kind, { dataTransfer: transfer })
}

/** Waits until the store has answered for everything typed so far: saving begins a second after it at the latest. */
export async function allSaved(page: Page): Promise<void> {
  await page.waitForTimeout(1100)
  await expect(page.getByText(/^(Zapisano o|Saved at) \d/).first()).toBeVisible()
}

/** Ids of the blocks as the disk has them, in order. */
export const blockIds = (document: { content?: readonly { attrs?: Record<string, unknown> }[] }): unknown[] =>
  (document.content ?? []).slice(2).map(block => block.attrs?.id)
