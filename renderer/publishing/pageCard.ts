import type { Language } from '../../shared/language/language.ts'
import type { Photo } from '../../shared/photos/photo.ts'
import { canonicalAddress } from '../../shared/publishing/addressOf.ts'
import { coverOf } from '../../shared/publishing/pagePhotos.ts'
import type { PageSource } from '../../shared/publishing/pageSource.ts'
import { pageDescription, pageTitle } from '../../shared/publishing/pageWords.ts'

/** What a search engine and a shared link show of a page. */
export interface PageCard {
  readonly title: string
  readonly description: string
  /** Host, then the names of the path; null while the settings have no address pattern for this language. */
  readonly address: readonly [string, ...string[]] | null
  readonly cover: Photo | null
}

/** Roughly how many characters of each a search engine shows; it measures in pixels and changes its mind. */
export const shownBySearch = { title: 60, description: 160 } as const

function partsOf(address: string): PageCard['address'] {
  const { host, pathname } = new URL(address)
  return [host, ...pathname.split('/').filter(name => name !== '')]
}

export function pageCard(source: PageSource, language: Language): PageCard {
  const address = canonicalAddress(source, language)
  return {
    title: pageTitle(source.article, language),
    description: pageDescription(source.article, language),
    address: address === null ? null : partsOf(address),
    cover: coverOf(source.article),
  }
}

/** The beginning of a text up to a whole word, as a search engine cuts it. */
export function cutAtWord(text: string, limit: number): string {
  if (text.length <= limit) return text
  const space = text.lastIndexOf(' ', limit)
  return `${text.slice(0, space > 0 ? space : limit).trimEnd()}…`
}
