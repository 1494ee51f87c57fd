import type { Article, Version } from '../articles/articleShape.ts'
import type { DocumentNode } from '../document/documentShape.ts'
import { wordCount } from '../document/wordCount.ts'
import type { Gallery } from '../photos/photo.ts'
import type { Changes } from './snapshot.ts'
import { textOfJson } from './textOfJson.ts'

/** What differs between two states of one article, in counts that a line of the history can say. */
export function changesBetween(before: Article, after: Article): Changes {
  return {
    pl: textChange(before.pl, after.pl),
    en: textChange(before.en, after.en),
    gallery: galleryChange(before.gallery, after.gallery),
    details: [
      ...differing(before.details, after.details).filter(name => name !== 'event'),
      ...differing(before.details.event, after.details.event).map(name => `event.${name}`),
      ...(before.pl.slug !== after.pl.slug || before.en.slug !== after.en.slug ? ['slug'] : []),
    ],
  }
}

export const isNoChange = ({ pl, en, gallery, details }: Changes): boolean =>
  pl.blocks + en.blocks + gallery.added + gallery.removed + gallery.changed + details.length === 0 && !gallery.order

/** Words of two blocks never run together: those of the blocks that differ say how the text grew. */
function textChange(before: Version, after: Version): Changes['pl'] {
  const old = new Map<string, DocumentNode[]>()
  for (const block of before.document.content ?? []) {
    const text = textOfJson(block)
    const same = old.get(text)
    if (same) same.push(block)
    else old.set(text, [block])
  }
  const fresh = (after.document.content ?? []).filter(block => old.get(textOfJson(block))?.pop() === undefined)
  const gone = [...old.values()].flat()
  const words = (content: DocumentNode[]): number => wordCount({ ...after.document, content })
  return { blocks: Math.max(fresh.length, gone.length), words: words(fresh) - words(gone) }
}

function galleryChange(before: Gallery, after: Gallery): Changes['gallery'] {
  const old = new Map(before.photos.map(photo => [photo.id, textOfJson(photo)]))
  const now = new Set(after.photos.map(photo => photo.id))
  const stayed = (gallery: Gallery, other: { has(id: string): boolean }) =>
    gallery.photos.map(photo => photo.id).filter(id => other.has(id))
  return {
    added: after.photos.filter(photo => !old.has(photo.id)).length,
    removed: before.photos.filter(photo => !now.has(photo.id)).length,
    changed: after.photos.filter(photo => old.has(photo.id) && old.get(photo.id) !== textOfJson(photo)).length,
    order: before.cover !== after.cover || textOfJson(stayed(before, now)) !== textOfJson(stayed(after, old)),
  }
}

function differing(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
    name => textOfJson(before[name]) !== textOfJson(after[name]),
  )
}
