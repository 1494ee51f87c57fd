import type { DocumentNode } from '../document/documentShape.ts'
import { emptyDocument } from '../document/emptyDocument.ts'
import type { Language } from '../language/language.ts'
import type { Details } from './articleShape.ts'
import { emptyDetails } from './emptyDetails.ts'
import type { Template } from './templateNames.ts'
import { congress } from './templates/congress.ts'
import { fair } from './templates/fair.ts'
import { jubilee } from './templates/jubilee.ts'
import { panel } from './templates/panel.ts'
import { studyVisit } from './templates/studyVisit.ts'
import type { EventTemplate, TemplatePart } from './templates/templatePart.ts'

const events: Readonly<Record<Exclude<Template, 'blank'>, EventTemplate>> = {
  congress,
  panel,
  fair,
  'study-visit': studyVisit,
  jubilee,
}

export type Beginning = { readonly pl: DocumentNode; readonly en: DocumentNode; readonly details: Details }

/** What a new article begins with. Blocks of the two versions are paired: each English block names its Polish one. */
export function beginningOf(template: Template, newId: () => string): Beginning {
  if (template === 'blank') {
    return { pl: emptyDocument(newId()), en: emptyDocument(newId()), details: emptyDetails }
  }
  const event = events[template]
  const pairs = event.parts.map(part => ({ part, pl: newId(), en: newId() }))
  const version = (language: Language, blocks: readonly DocumentNode[]): DocumentNode => ({
    type: 'doc',
    content: [
      { type: 'title', content: words(event.title[language]) },
      { type: 'lead', content: words(event.lead[language]) },
      ...blocks,
    ],
  })
  return {
    pl: version(
      'pl',
      pairs.map(({ part, pl }) => blockOf(part, 'pl', { id: pl })),
    ),
    en: version(
      'en',
      pairs.map(({ part, pl, en }) => blockOf(part, 'en', { id: en, pl: [pl] })),
    ),
    details: { ...emptyDetails, section: { pl: 'Wydarzenia', en: 'Events' } },
  }
}

const words = (text: string): readonly DocumentNode[] => [{ type: 'text', text }]

function blockOf(part: TemplatePart, language: Language, attrs: Readonly<Record<string, unknown>>): DocumentNode {
  const line = (type: string, text: string): DocumentNode => ({ type, content: words(text) })
  switch (part.kind) {
    case 'heading':
      return { type: 'heading', attrs: { ...attrs, level: 2 }, content: words(part.text[language]) }
    case 'paragraph':
      return { type: 'paragraph', attrs, content: words(part.text[language]) }
    case 'list':
      return {
        type: 'bulletList',
        attrs,
        content: part.items.map(item => ({ type: 'listItem', content: [line('paragraph', item[language])] })),
      }
    case 'quotation':
      return {
        type: 'quotation',
        attrs,
        content: [line('paragraph', part.text[language]), line('quotationAuthor', part.author[language])],
      }
  }
}
