// @vitest-environment jsdom
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { lockIn } from '../../electron/storage/lockFile.ts'
import { titled } from '../../shared/articles/titled.ts'
import { troubledDisk } from '../storage/troubledDisk.ts'
import { click, control, says, seen } from '../ui/look.ts'
import { newsroomIn, reachOf } from '../ui/openWindow.tsx'
import { officeWithArticle, openArticleWindow, textOf, titleOnDisk, typeAtEnd, writeTitle } from './deskForTests.tsx'

const patience = { timeout: 60_000 }
const ewa = 'okno-Ewy-0001'

/** An article that Ewa has open and written on, and Jan's Kronika on the same library. */
async function janReads() {
  const { office, id } = await officeWithArticle()
  const made = await office.newsroom.articles.open({ id, window: ewa })
  if (!made.ok) throw new Error(made.refusal.kind)
  const jan = await newsroomIn(office.home)
  openArticleWindow(jan, id, reachOf(jan, 'okno-Jana-0002'))
  return { office, jan, id, article: made.value }
}

async function openForWriting(): Promise<void> {
  await expect
    .poll(() => [...document.querySelectorAll('button')].map(one => one.textContent), { timeout: 20_000 })
    .toContain('Otwórz do pisania')
  await click('Otwórz do pisania')
}

const editors = () => document.querySelectorAll('[contenteditable="true"]').length

test(
  'an article of a library in which Ewa writes shows its page and its export, and no text to write in',
  patience,
  async () => {
    await janReads()
    await control('Eksportuj')
    await seen(() => expect(document.querySelector('header')?.textContent).toContain('Tylko do czytania: pisze'))
    await seen(() => expect(document.querySelector('iframe')).not.toBe(null))
    expect(document.activeElement?.tagName).toBe('HEADER')
    const names = [...document.querySelectorAll('button')].map(one => one.textContent || one.getAttribute('aria-label'))
    expect({
      editors: editors(),
      writing: names.filter(name => /^(Tekst|Stan:|Dodaj|Napisz)/.test(name ?? '')),
    }).toEqual({
      editors: 0,
      writing: [],
    })
  },
)

test(
  'once Ewa has closed the library, one button opens it for writing, with what she wrote last',
  patience,
  async () => {
    const { office, jan, id, article } = await janReads()
    await control('Eksportuj')
    const pl = { ...article.pl, document: titled(article.pl.document, 'Kongres otwarty przez Ewę') }
    await office.newsroom.articles.save({ id, window: ewa, baseRevision: article.revision, pl })
    await office.desk.close()
    await expect
      .poll(() => [...document.querySelectorAll('button')].map(one => one.textContent), { timeout: 15_000 })
      .toContain('Otwórz do pisania')
    await click('Otwórz do pisania')
    const title = (await textOf('pl')).state.doc.firstChild?.textContent
    await writeTitle('pl', 'Kongres otwarty')
    await expect.poll(() => titleOnDisk(jan, id, 'pl'), { timeout: 5000 }).toBe('Kongres otwarty')
    expect(title).toBe('Kongres otwarty przez Ewę')
  },
)

test(
  'words that wait when Jan takes the library over stay under the hand, and are saved once it is open for writing again',
  patience,
  async () => {
    const { disk, fs } = troubledDisk()
    const { office, id } = await officeWithArticle(fs)
    openArticleWindow(office, id)
    await textOf('pl')
    disk.free = 0
    await writeTitle('pl', 'Kongres otwarty')
    await says('Nie zapisuję: dysk jest pełny.')
    const lock = lockIn(join(office.home, 'Biblioteka'))
    const jan = { user: 'Jan Wąs', host: 'LAPTOP-TARGI', since: new Date().toISOString() }
    await writeFile(lock, JSON.stringify({ ...jan, pid: 1, processStart: '', token: 'jana' }))
    const before = await titleOnDisk(office, id, 'pl')
    await expect
      .poll(() => document.querySelector('[role=alert]')?.textContent ?? '', { timeout: 30_000 })
      .toContain('Nie zapisuję: w bibliotece pisze Jan Wąs (komputer LAPTOP-TARGI).')
    disk.free = Number.POSITIVE_INFINITY
    await typeAtEnd('pl', 'Więcej.')
    const shown = [editors(), await titleOnDisk(office, id, 'pl')]
    await rm(lock)
    await openForWriting()
    await expect.poll(() => titleOnDisk(office, id, 'pl'), { timeout: 15_000 }).toBe('Kongres otwarty')
    expect({ shown, text: (await textOf('pl')).state.doc.textContent.endsWith('Więcej.') }).toEqual({
      shown: [2, before],
      text: true,
    })
  },
)
