import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from '@playwright/test'
import { newInstitution } from '../../shared/directory/newInstitution.ts'
import { newPerson } from '../../shared/directory/newPerson.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'
import { findChromium } from '../journeys/chromium.ts'
import { office, started } from '../journeys/office.ts'
import { distractors } from '../names/distractors.ts'
import { longArticle, longVersion } from './longArticle.ts'
import { judge, percentile, spread } from './rounds.ts'

const rounds = 5
const words = 10_500
const phrase = 'prezydent miasta zapowiada nowy budzet na szkoly oraz remonty '
const root = fileURLToPath(new URL('../..', import.meta.url))

interface Typed {
  /** Milliseconds from keydown to the end of its work, frame and layout included, one a key. */
  readonly work: number[]
  /** Milliseconds of script a key. */
  readonly script: number
}

/** Notes for each key when its work ended: the task queued behind its handlers, and the layout of the next frame. */
const watchKeys = () => {
  const work: number[] = []
  let from = 0
  addEventListener('keydown', () => (from = performance.now()), true)
  addEventListener(
    'input',
    () => {
      const began = from
      let handled = 0
      const queue = new MessageChannel()
      queue.port1.onmessage = () => (handled = performance.now())
      queue.port2.postMessage(0)
      requestAnimationFrame(() => {
        const before = performance.now()
        void document.body.offsetHeight
        const after = performance.now()
        setTimeout(() => work.push(handled - began + (after - before)), 0)
      })
    },
    true,
  )
  Object.assign(globalThis, { typedWork: work })
}

/** Puts the caret into the middle of a column and types there. */
async function typeInto(page: Page, selector: string): Promise<Typed> {
  await page.evaluate(target => {
    const column = document.querySelector<HTMLElement>(target)
    const paragraphs = [...(column?.querySelectorAll('p') ?? [])].filter(p => (p.textContent ?? '').length > 80)
    const text = paragraphs[Math.floor(paragraphs.length / 2)]?.firstChild
    if (!column || !text) throw new Error(`no text in ${target}`)
    text.parentElement?.scrollIntoView({ block: 'center' })
    column.focus()
    getSelection()?.collapse(text, 20)
  }, selector)
  await page.waitForTimeout(500)
  await page.keyboard.type('rozgrzewka ', { delay: 30 })
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  const scriptSeconds = async () =>
    (await session.send('Performance.getMetrics')).metrics.find(metric => metric.name === 'ScriptDuration')?.value ??
    Number.NaN
  await page.evaluate(() => (globalThis as unknown as { typedWork: number[] }).typedWork.splice(0))
  const before = await scriptSeconds()
  await page.keyboard.type(phrase, { delay: 35 })
  await page.waitForTimeout(1500)
  const after = await scriptSeconds()
  const work = await page.evaluate(() => (globalThis as unknown as { typedWork: number[] }).typedWork.slice())
  return { work, script: ((after - before) * 1000) / phrase.length }
}

const peerHtml = (node: DocumentNode): string => {
  if (node.text !== undefined) return node.text
  const inside = (node.content ?? []).map(peerHtml).join('')
  if (node.type === 'heading') return `<h2>${inside}</h2>`
  return node.type === 'paragraph' ? `<p>${inside}</p>` : inside
}

/** The peer: the same words in two bare contenteditable columns, nothing else on the page. */
function peerPage(): string {
  const column = (language: 'pl' | 'en') =>
    `<div contenteditable="true" spellcheck="false" lang="${language}" style="overflow:auto;height:600px;width:480px;font:16px/1.58 serif">${peerHtml(longVersion(language, words))}</div>`
  return `<!doctype html><meta charset="utf-8"><body style="display:flex">${column('pl')}${column('en')}`
}

async function peerServer() {
  const server = createServer((_request, response) =>
    response.setHeader('content-type', 'text/html; charset=utf-8').end(peerPage()),
  )
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  return { address: `http://127.0.0.1:${address.port}/`, close: () => server.close() }
}

async function newPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } })
  const page = await context.newPage()
  await page.addInitScript(watchKeys)
  return page
}

/** Another 2,000 people and institutions, whom the window looks for while somebody types. */
function fillDirectory(file: string): number {
  const stored = JSON.parse(readFileSync(file, 'utf8'))
  const added = distractors([]).map(({ id, kind, names, short }) => {
    const [name = ''] = names
    const record =
      kind === 'person' ? newPerson(name) : newInstitution({ pl: name, en: '' }, { pl: short[0] ?? '', en: '' })
    return { ...record, id }
  })
  writeFileSync(file, JSON.stringify({ ...stored, records: [...stored.records, ...added] }))
  return stored.records.length + added.length
}

const marksOf = (page: Page) =>
  page.evaluate(() => ({
    mentions: document.querySelectorAll('[contenteditable=true] [data-mention]').length,
    proposed: document.querySelectorAll('[contenteditable=true] .proposal').length,
  }))

/** Typing in the real window, both columns, beside a bare contenteditable. `out/bench` holds a window whose App counts its renders. */
export async function benchTyping(): Promise<boolean> {
  const desk = office()
  const id = 'benchkongres'
  const host = await started(process.execPath, [join(root, 'out/bench/host.mjs'), '--library', desk.library], desk.env)
  await host.stop()
  mkdirSync(join(desk.library, 'articles', id), { recursive: true })
  writeFileSync(join(desk.library, 'articles', id, 'article.json'), JSON.stringify(longArticle(id, words), null, 2))
  const records = fillDirectory(join(desk.library, 'directory.json'))
  const peer = await peerServer()
  const browser = await chromium.launch(await findChromium())
  const kronika = { work: [] as number[], script: [] as number[], renders: 0, keys: 0 }
  const bare = { work: [] as number[], script: [] as number[] }
  const ratios: number[] = []
  let marks = { mentions: 0, proposed: 0 }
  try {
    for (let round = 0; round < rounds; round++) {
      const page = await newPage(browser)
      const running = await started(
        process.execPath,
        [join(root, 'out/bench/host.mjs'), '--library', desk.library],
        desk.env,
      )
      await page.goto(running.link)
      await page.waitForURL(/127\.0\.0\.1:\d+\/(index\.html)?(#.*)?$/)
      await page.evaluate(article => {
        location.hash = `#/artykul/${article}`
      }, id)
      await page.waitForSelector('[contenteditable="true"][lang="en"] p')
      // Names are looked for once the article stands there; all of them are underlined before the first key is measured.
      await page.waitForSelector('[contenteditable="true"][lang="en"] .proposal', { timeout: 60_000 })
      await page.waitForTimeout(2000)
      const renders = () => page.evaluate(() => (globalThis as unknown as { appRenders: number }).appRenders)
      const before = await renders()
      const ours = [
        await typeInto(page, '[contenteditable="true"][lang="pl"]'),
        await typeInto(page, '[contenteditable="true"][lang="en"]'),
      ]
      kronika.renders += (await renders()) - before
      marks = await marksOf(page)
      await page.context().close()
      await running.stop()

      const bareColumns = await newPage(browser)
      await bareColumns.goto(peer.address)
      await bareColumns.waitForTimeout(1000)
      const theirs = [await typeInto(bareColumns, '[lang="pl"]'), await typeInto(bareColumns, '[lang="en"]')]
      await bareColumns.context().close()

      for (const typed of ours) {
        kronika.work.push(...typed.work)
        kronika.script.push(typed.script)
        kronika.keys += typed.work.length
      }
      for (const typed of theirs) {
        bare.work.push(...typed.work)
        bare.script.push(typed.script)
      }
      const p95 = (typed: Typed[]) =>
        percentile(
          typed.flatMap(one => one.work),
          0.95,
        )
      ratios.push(p95(ours) / p95(theirs))
    }
  } finally {
    await browser.close()
    peer.close()
    await desk.close()
  }
  const scriptAdded = kronika.script.map((own, at) => own - (bare.script[at] ?? 0))
  console.log(`\nTyping in both columns of a ${2 * words}-word item, ${rounds} rounds, ${kronika.keys} keys:`)
  console.log(
    `  after the last run: ${marks.mentions} mentions and ${marks.proposed} proposals marked; ${records} records are looked for`,
  )
  console.log(
    `  p95 of work a key: Kronika ${percentile(kronika.work, 0.95).toFixed(1)} ms, contenteditable ${percentile(bare.work, 0.95).toFixed(1)} ms; ratio ${spread(ratios)}`,
  )
  console.log(
    `  script a key: Kronika ${spread(kronika.script)} ms, contenteditable ${spread(bare.script)} ms; added ${spread(scriptAdded)} ms`,
  )
  const byRatio = judge('p95 of work a key, ratio to contenteditable', percentile(ratios, 0.5), 1.3, '×')
  const byScript = judge('script added a key', percentile(scriptAdded, 0.5), 4, 'ms')
  const byRenders = judge('renders of App while typing', kronika.renders, 0, 'renders', 0)
  console.log(
    `${(byRatio || byScript) && byRenders ? 'met   ' : 'missed'}  typing as a whole (either of the first two, and the third)`,
  )
  return (byRatio || byScript) && byRenders
}
