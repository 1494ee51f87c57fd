import { expect, test } from 'vitest'
import { articleSaver } from '../../renderer/articles/articleSaver.ts'
import type { Article, Sections } from '../../shared/articles/articleShape.ts'
import { emptyDetails } from '../../shared/articles/emptyDetails.ts'
import type { Newsroom } from '../../shared/contract.ts'
import { emptyDocument } from '../../shared/document/emptyDocument.ts'
import { emptyGallery } from '../../shared/photos/photo.ts'
import { done, refused } from '../../shared/result.ts'

const stored: Article = {
  shape: 1,
  minReader: 1,
  id: 'forum2026',
  revision: 4,
  createdAt: '2026-11-18T08:00:00.000Z',
  updatedAt: '2026-11-18T13:32:00.000Z',
  pl: { document: emptyDocument('p1'), slug: '' },
  en: { document: emptyDocument('e1'), slug: '' },
  bases: {},
  gallery: emptyGallery,
  details: emptyDetails,
}

const signed = (byline: string): Sections => ({ details: { ...emptyDetails, byline } })

/** A store of one article with the rules of the real one: a revision, a holder, and a wire that may break. */
function oneArticle() {
  let article = stored
  let holder: string | null = 'okno-Ewy'
  let wire: 'whole' | 'breaks before' | 'breaks after' = 'whole'
  /** What a full disk refused; it comes into the article at the next opening. */
  let rescued: Sections | null = null
  const calls: string[] = []
  const articles: Pick<Newsroom['articles'], 'save' | 'open'> = {
    save: async ({ window, baseRevision, id, caret: _, ...sections }) => {
      calls.push(`save from ${baseRevision}`)
      if (wire === 'breaks before') throw new TypeError('fetch failed')
      if (holder !== window) return refused({ kind: 'not-open', id })
      if (rescued) return refused({ kind: 'disk-full', drive: 'D:', needBytes: 20_000_000 })
      if (baseRevision !== article.revision) return refused({ kind: 'stale', revision: article.revision })
      article = { ...article, details: sections.details ?? article.details, revision: article.revision + 1 }
      if (wire === 'breaks after') throw new TypeError('fetch failed')
      return done({ revision: article.revision, savedAt: '2026-11-18T13:33:00.000Z' })
    },
    open: async ({ window, id }) => {
      calls.push('open')
      if (holder !== null && holder !== window)
        return refused({ kind: 'open-elsewhere', id, since: '2026-11-18T13:32:30.000Z' })
      holder = window
      if (rescued) article = { ...article, details: rescued.details ?? article.details, revision: article.revision + 1 }
      rescued = null
      return done(JSON.parse(JSON.stringify(article)))
    },
  }
  const saver = articleSaver({ article: stored, articles, id: stored.id, window: 'okno-Ewy', lost: () => 'host-gone' })
  return {
    save: (base: number, changed: Sections) => saver(base, changed, { language: 'pl', block: 'title', at: 3 }),
    wire: (state: typeof wire) => {
      wire = state
    },
    heldBy: (window: string | null) => {
      holder = window
    },
    rescue: (sections: Sections) => {
      rescued = sections
    },
    /** What was sent and never answered is on the disk as it was before; somebody wrote another section. */
    translatedBySomebody: () => {
      article = { ...article, revision: article.revision + 1, en: { document: emptyDocument('e2'), slug: 'forum' } }
    },
    english: () => article.en.slug,
    changedBySomebody: () => {
      article = { ...article, revision: article.revision + 1, details: { ...emptyDetails, byline: 'Jan Kos' } }
    },
    calls,
    byline: () => article.details.byline,
  }
}

const at = '2026-11-18T13:33:00.000Z'

test('a save is answered with the new revision', async () => {
  const { save, calls } = oneArticle()
  expect({ answer: await save(4, signed('Ewa Linde')), calls }).toEqual({
    answer: done({ revision: 5, savedAt: at }),
    calls: ['save from 4'],
  })
})

test('a host started anew gives the article back to the window that wrote in it', async () => {
  const { save, heldBy, calls, byline } = oneArticle()
  heldBy(null)
  expect({ answer: await save(4, signed('Ewa Linde')), calls, byline: byline() }).toEqual({
    answer: done({ revision: 5, savedAt: at }),
    calls: ['save from 4', 'open', 'save from 4'],
    byline: 'Ewa Linde',
  })
})

test('an article that another window took meanwhile is not taken back', async () => {
  const { save, heldBy, byline } = oneArticle()
  heldBy('okno-Jana')
  expect({ answer: await save(4, signed('Ewa Linde')), byline: byline() }).toEqual({
    answer: refused({ kind: 'open-elsewhere', id: 'forum2026', since: '2026-11-18T13:32:30.000Z' }),
    byline: '',
  })
})

test('a save that reached the disk although its answer was lost is not mistaken for somebody else', async () => {
  const { save, wire, byline } = oneArticle()
  wire('breaks after')
  const first = await save(4, signed('Ewa'))
  wire('whole')
  const second = await save(4, signed('Ewa Linde'))
  expect({ first, second, byline: byline() }).toEqual({
    first: refused({ kind: 'host-gone' }),
    second: done({ revision: 6, savedAt: at }),
    byline: 'Ewa Linde',
  })
})

test('it is recognised also when several tries after it never arrived', async () => {
  const { save, wire, byline } = oneArticle()
  wire('breaks after')
  await save(4, signed('Ewa'))
  wire('breaks before')
  await save(4, signed('Ewa L'))
  await save(4, signed('Ewa Li'))
  wire('whole')
  expect({ answer: await save(4, signed('Ewa Linde')), byline: byline() }).toEqual({
    answer: done({ revision: 6, savedAt: at }),
    byline: 'Ewa Linde',
  })
})

test('what was sent and says what the disk has anyway does not make somebody else’s translation ours', async () => {
  const { save, wire, translatedBySomebody, english } = oneArticle()
  wire('breaks before')
  await save(4, { pl: stored.pl })
  wire('whole')
  translatedBySomebody()
  const answer = await save(4, { pl: stored.pl, en: stored.en })
  expect({ answer, english: english() }).toEqual({ answer: refused({ kind: 'stale', revision: 5 }), english: 'forum' })
})

test('what somebody else wrote is never overwritten, with or without a broken wire before', async () => {
  const plain = oneArticle()
  plain.changedBySomebody()
  const broken = oneArticle()
  broken.wire('breaks before')
  await broken.save(4, signed('Ewa'))
  broken.wire('whole')
  broken.changedBySomebody()
  expect({
    plain: [await plain.save(4, signed('Ewa Linde')), plain.byline()],
    broken: [await broken.save(4, signed('Ewa Linde')), broken.byline()],
  }).toEqual({
    plain: [refused({ kind: 'stale', revision: 5 }), 'Jan Kos'],
    broken: [refused({ kind: 'stale', revision: 5 }), 'Jan Kos'],
  })
})

test('what main rescued while the disk was full, and put into the article when it was opened again, is recognised as ours', async () => {
  const { save, heldBy, rescue, calls, byline } = oneArticle()
  rescue(signed('Ewa Linde'))
  const whileFull = await save(4, signed('Ewa Linde'))
  heldBy(null)
  const answer = await save(4, signed('Ewa Linde'))
  expect({ whileFull, answer, calls, byline: byline() }).toEqual({
    whileFull: refused({ kind: 'disk-full', drive: 'D:', needBytes: 20_000_000 }),
    answer: done({ revision: 6, savedAt: at }),
    calls: ['save from 4', 'save from 4', 'open', 'save from 5'],
    byline: 'Ewa Linde',
  })
})
