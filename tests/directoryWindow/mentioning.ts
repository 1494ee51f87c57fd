import type { Newsroom } from '../../shared/contract.ts'

type Mentioned = { readonly kind: 'person' | 'institution'; readonly id: string; readonly words: string }

/** An article of that day whose Polish text names somebody once; there is a version of it in the history. */
export async function articleMentioning(
  newsroom: Newsroom,
  title: string,
  day: string,
  { kind, id, words }: Mentioned,
): Promise<string> {
  const made = await newsroom.articles.create({ template: 'blank' })
  if (!made.ok) throw new Error(made.refusal.kind)
  const article = made.value.id
  const window = 'okno-testu-0001'
  const opened = await newsroom.articles.open({ id: article, window })
  if (!opened.ok) throw new Error(opened.refusal.kind)
  const { revision, pl, details } = opened.value
  const mention = { type: 'mention', attrs: { kind, id, key: 'oznaczenie01' } }
  const paragraph = [
    { type: 'text', text: 'Panel prowadziła ' },
    { type: 'text', text: words, marks: [mention] },
    { type: 'text', text: '.' },
  ]
  const document = {
    type: 'doc',
    content: [
      { type: 'title', content: [{ type: 'text', text: title }] },
      { type: 'lead' },
      { type: 'paragraph', attrs: { id: 'akapit0001' }, content: paragraph },
    ],
  }
  const event = { ...details.event, days: { from: day, to: day } }
  const saved = await newsroom.articles.save({
    id: article,
    window,
    baseRevision: revision,
    pl: { ...pl, document },
    details: { ...details, event },
  })
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusal))
  await newsroom.articles.close({ id: article, window })
  return article
}
