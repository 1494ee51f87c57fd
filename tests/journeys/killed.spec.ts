import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, type Office, onlyArticle, test, textOf } from './office.ts'

const rounds = 20
/** A second until the save begins, the rest for the save itself and one in flight. */
const keptAfterMs = 2000

interface Key {
  readonly text: string
  readonly at: number
}

/** Revisions the store acknowledged to the page, as the network saw them. */
function acknowledged(page: Page): () => number {
  let highest = 0
  page.on('response', async response => {
    if (!response.url().endsWith('/rpc/articles/save')) return
    // A reply cut off by the kill acknowledges nothing.
    const body = await response.json().catch(() => null)
    if (body?.json?.ok) highest = Math.max(highest, body.json.value.revision)
  })
  return () => highest
}

/** Types until told to stop; the time of each key is noted here, outside the process that will be killed. */
async function typeUntil(page: Page, stopped: () => boolean, round: number, pauseMs: () => number): Promise<Key[]> {
  const keys: Key[] = []
  for (let at = 0; !stopped(); at++) {
    for (const text of `r${round}s${at} `) {
      if (stopped()) break
      const noted = Date.now()
      await page.keyboard.press(text === ' ' ? 'Space' : text)
      keys.push({ text, at: noted })
      const pause = pauseMs()
      if (pause) await page.waitForTimeout(pause)
    }
  }
  return keys
}

async function writeAndKill(page: Page, office: Office, id: string, round: number) {
  const host = await office.start()
  await office.visit(page, host)
  const lastAcknowledged = acknowledged(page)
  await page.evaluate(article => {
    location.hash = `#/artykul/${article}`
  }, id)
  const column = page.locator('[contenteditable="true"][lang="pl"]')
  await column.locator('p').last().click()
  await page.keyboard.press('Control+End')
  await page.keyboard.press('Enter')
  let over = false
  const typing = typeUntil(
    page,
    () => over,
    round,
    () => (round % 2 === 0 ? 0 : Math.floor(Math.random() * 900)),
  )
  await new Promise(resolve => setTimeout(resolve, 2600 + Math.random() * 1500))
  const killedAt = Date.now()
  await host.kill()
  over = true
  const keys = await typing
  const { json } = onlyArticle(office.library)
  const due = keys
    .filter(key => key.at < killedAt - keptAfterMs)
    .map(key => key.text)
    .join('')
  return {
    typed: keys.length,
    due: due.length,
    lost: textOf(json.pl.document).includes(due.trim()) ? 0 : due.length,
    revisionLost: json.revision < lastAcknowledged(),
    acknowledged: lastAcknowledged(),
  }
}

test('twenty times the host is killed while somebody types, and no character older than two seconds is missing', async ({
  browser,
  office,
}) => {
  test.setTimeout(420_000)
  const imported = await office.terminal('import', 'tests/fixtures/congress/relacja.md', '--lang', 'pl', '--json')
  const { id } = JSON.parse(imported.stdout)
  let due = 0
  let acks = 0
  for (let round = 1; round <= rounds; round++) {
    const context = await browser.newContext()
    const outcome = await writeAndKill(await context.newPage(), office, id, round)
    await context.close()
    expect({ round, lost: outcome.lost, revisionLost: outcome.revisionLost }).toEqual({
      round,
      lost: 0,
      revisionLost: false,
    })
    due += outcome.due
    acks = Math.max(acks, outcome.acknowledged)
  }
  // The test would prove nothing if nothing had been due, or nothing acknowledged.
  expect(due).toBeGreaterThan(rounds * 3)
  expect(acks).toBeGreaterThan(rounds)
  const setAside = readdirSync(join(office.library, 'articles', id)).filter(name => name.includes('damaged'))
  expect(setAside).toEqual([])
  expect(existsSync(join(office.library, 'articles', id, 'article.json'))).toBe(true)
})
