import { JSDOM } from 'jsdom'
import { expect, test } from 'vitest'
import { bodyFragment } from '../../shared/publishing/bodyFragment.ts'
import { pageHtml } from '../../shared/publishing/pageHtml.ts'
import { pageStyle } from '../../shared/publishing/pageStyle.ts'
import { complaints } from './complaints.ts'
import { congressSource, wholeSource } from './congress.ts'

test('the content alone is a valid fragment: lead, cover, text, gallery and files, without a page around it', async () => {
  const fragments = [congressSource, wholeSource].flatMap(source =>
    (['pl', 'en'] as const).map(language => bodyFragment(source, language)),
  )
  const [, , , english = ''] = fragments
  const parts = [...JSDOM.fragment(english).children].map(one => `${one.localName} ${one.className}`.trim())
  expect([await Promise.all(fragments.map(one => complaints(one, 'fragment'))), parts]).toEqual([
    [[], [], [], []],
    ['p lead', 'figure cover', 'p', 'section', 'section'],
  ])
})

test('without an address pattern the fragment is word for word what the page has', () => {
  for (const language of ['pl', 'en'] as const)
    expect(pageHtml(congressSource, language)).toContain(bodyFragment(congressSource, language))
})

test('with an address pattern every photo and file is found from wherever the fragment is pasted', () => {
  const links = JSDOM.fragment(bodyFragment(wholeSource, 'en')).querySelectorAll('[src], a')
  expect([...links].map(one => one.getAttribute('src') ?? one.getAttribute('href'))).toEqual([
    `https://narew.example/en/news/photos/${'a'.repeat(32)}-1024.jpg`,
    `https://narew.example/en/news/photos/${'b'.repeat(32)}-1024.jpg`,
    'https://narew.example/en/news/attachments/program-ostateczny.pdf',
    'https://narew.example/en/news/attachments/slajdy-dzien-1.pdf',
  ])
})

test('a fragment has no id, no style and no script, and no class that the stylesheet does not know', () => {
  const fragment = JSDOM.fragment(bodyFragment(wholeSource, 'pl'))
  const classes = new Set([...fragment.querySelectorAll('[class]')].flatMap(one => [...one.classList]))
  expect({
    unknown: [...classes].filter(name => !new RegExp(`\\.${name}\\b`).test(pageStyle)),
    found: fragment.querySelectorAll('[id], [style], style, script, [data-id]').length,
  }).toEqual({ unknown: [], found: 0 })
})
