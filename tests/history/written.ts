import type { Article } from '../../shared/articles/articleShape.ts'
import { newArticle } from '../../shared/articles/newArticle.ts'
import { beginningOf } from '../../shared/articles/templates.ts'
import type { DocumentNode } from '../../shared/document/documentShape.ts'

const congress =
  'Drugiego dnia goście zobaczyli odlewnię i kuźnię, a po halach prowadził ich dyrektor techniczny zakładu.'

const paragraph = (id: string, text: string): DocumentNode => ({
  type: 'paragraph',
  attrs: { id },
  content: [{ type: 'text', text }],
})

const started = newArticle({
  id: 'kongres0001',
  now: new Date('2026-11-24T08:00:00.000Z'),
  beginning: beginningOf('blank', () => 'blok'),
  known: {},
})

/** An article of forty paragraphs at a revision: of the Polish ones, one is different at each. */
export function written(revision: number, change: (article: Article) => Article = same => same): Article {
  const blocks = Array.from({ length: 40 }, (_, at) =>
    paragraph(`b${at}`, `${at}. ${congress} Zdanie ${revision - ((revision + 40 - at) % 40)}.`),
  )
  const document: DocumentNode = {
    type: 'doc',
    content: [{ type: 'title', content: [{ type: 'text', text: 'Kongres' }] }, { type: 'lead' }, ...blocks],
  }
  return change({ ...started, revision, pl: { document, slug: '' } })
}
