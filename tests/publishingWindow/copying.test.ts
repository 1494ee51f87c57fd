import { expect, test, vi } from 'vitest'
import { type ClipboardTexts, copyVersion, type VersionCopy } from '../../renderer/publishing/copyVersion.ts'
import { emptyDocument } from '../../shared/document/emptyDocument.ts'
import { bodyFragment } from '../../shared/publishing/bodyFragment.ts'
import { versionData } from '../../shared/publishing/versionData.ts'
import { wholeSource } from '../publishing/congress.ts'

/** Copies, and tells how it went and what the clipboard was given. */
async function copied(copy: Omit<VersionCopy, 'put'>, put?: VersionCopy['put']) {
  const given: ClipboardTexts[] = []
  const answer = await copyVersion({
    ...copy,
    put:
      put ??
      (async texts => {
        given.push(texts)
      }),
  })
  return { answer, given }
}

test('the HTML of a version goes as its source and as formatted text', async () => {
  const html = bodyFragment(wholeSource, 'en')
  expect(await copied({ source: wholeSource, language: 'en', as: 'html' })).toEqual({
    answer: { ok: true, value: null },
    given: [{ plain: html, html }],
  })
  expect(html).toContain('More than 400 companies talked in Gdynia')
})

test('the data of a version goes as JSON that a person can read', async () => {
  const { given } = await copied({ source: wholeSource, language: 'pl', as: 'data' })
  const [{ plain, html } = { plain: '', html: undefined }] = given
  expect({ data: JSON.parse(plain), html, second: plain.split('\n')[1] }).toEqual({
    data: JSON.parse(JSON.stringify(versionData(wholeSource, 'pl'))),
    html: undefined,
    second: '  "language": "pl",',
  })
})

test('a language without text leaves the clipboard as it was', async () => {
  const { article } = wholeSource
  const source = { ...wholeSource, article: { ...article, en: { ...article.en, document: emptyDocument('e1') } } }
  expect(await copied({ source, language: 'en', as: 'html' })).toEqual({
    answer: { ok: false, refusal: { kind: 'nothing-written' } },
    given: [],
  })
})

test('a clipboard that takes nothing is a refusal, not a silence', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue()
  const closed = () => Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'))
  const { answer } = await copied({ source: wholeSource, language: 'pl', as: 'data' }, closed)
  expect(answer).toEqual({ ok: false, refusal: { kind: 'clipboard-closed' } })
  told.mockRestore()
})
