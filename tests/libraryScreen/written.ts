import type { Newsroom } from '../../shared/contract.ts'

/** An article with a title and a day, as the office left it. */
export async function written(
  newsroom: Newsroom,
  title: string,
  day: string,
  body = 'Tekst artykułu.',
): Promise<string> {
  const made = await newsroom.articles.create({ template: 'blank' })
  if (!made.ok) throw new Error(made.refusal.kind)
  const window = 'okno-testu-0001'
  const opened = await newsroom.articles.open({ id: made.value.id, window })
  if (!opened.ok) throw new Error(opened.refusal.kind)
  const { revision, pl, details } = opened.value
  const document = {
    type: 'doc',
    content: [
      { type: 'title', content: [{ type: 'text', text: title }] },
      { type: 'lead' },
      { type: 'paragraph', attrs: { id: 'akapit0001' }, content: [{ type: 'text', text: body }] },
    ],
  }
  const event = { ...details.event, days: { from: day, to: day } }
  const saved = await newsroom.articles.save({
    id: made.value.id,
    window,
    baseRevision: revision,
    pl: { ...pl, document },
    details: { ...details, event },
  })
  if (!saved.ok) throw new Error(JSON.stringify(saved.refusal))
  await newsroom.articles.close({ id: made.value.id, window })
  return made.value.id
}
