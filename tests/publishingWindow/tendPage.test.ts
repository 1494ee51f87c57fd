// @vitest-environment jsdom
import { expect, onTestFinished, test } from 'vitest'
import { previewAddresses } from '../../renderer/publishing/previewAddresses.ts'
import { tendPage } from '../../renderer/publishing/tendPage.ts'
import { pageHtml } from '../../shared/publishing/pageHtml.ts'
import { wholeSource } from '../publishing/congress.ts'

/** The Polish page of the congress in a frame; jsdom knows no `srcdoc`, so the page is written into it. */
function framed() {
  const frame = document.createElement('iframe')
  document.body.append(frame)
  onTestFinished(() => frame.remove())
  const page = frame.contentDocument
  if (!page) throw new Error('a frame without a page')
  const addresses = previewAddresses(
    wholeSource.article,
    (article, photo, width) => `/media/${article}/${photo}/${width}`,
  )
  page.documentElement.innerHTML = pageHtml(wholeSource, 'pl', addresses)
  const told: string[] = []
  const stop = tendPage(frame, page, {
    onLanguage: language => told.push(language),
    onLink: () => told.push('link'),
  })
  const follow = (selector: string, kind = 'click') => {
    const link = page.querySelector(selector)
    if (!link) throw new Error(`no ${selector}`)
    return link.dispatchEvent(new MouseEvent(kind, { bubbles: true, cancelable: true }))
  }
  return { frame, page, told, follow, stop }
}

test('no link of the page leads anywhere, and the one to the other language says which', () => {
  const { told, follow } = framed()
  const went = [
    follow('header a'),
    follow('article a[href^="https://www.parp.gov.pl"]'),
    follow('.attachments a'),
    follow('footer a'),
    follow('footer a', 'auxclick'),
  ]
  expect({ went, told }).toEqual({
    went: [false, false, false, false, false],
    told: ['en', 'link', 'link', 'link'],
  })
})

test('keys pressed on the page reach the window, and what the window takes the page leaves', () => {
  const { frame, page } = framed()
  const keys: string[] = []
  const onKey = (event: KeyboardEvent) => {
    keys.push(`${event.shiftKey ? 'Shift+' : ''}${event.key}`)
    if (event.key === 'F6') event.preventDefault()
  }
  window.addEventListener('keydown', onKey)
  onTestFinished(() => window.removeEventListener('keydown', onKey))
  const press = (key: string, shiftKey = false) =>
    page.body.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }))
  const left = [press('Escape'), press('F6', true), press('PageDown')]
  expect({ keys, left, heldBy: frame.isConnected }).toEqual({
    keys: ['Escape', 'Shift+F6', 'PageDown'],
    left: [true, false, true],
    heldBy: true,
  })
})

test('a page that has been left is listened to no more', () => {
  const { told, follow, stop } = framed()
  stop()
  follow('header a')
  expect(told).toEqual([])
})
