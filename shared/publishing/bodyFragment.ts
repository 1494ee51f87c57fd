import type { Language } from '../language/language.ts'
import { absoluteAddresses } from './absoluteAddresses.ts'
import { contentHtml } from './contentHtml.ts'
import { harmlessSource } from './harmlessSource.ts'
import { pageContext } from './pageContext.ts'
import type { PageSource } from './pageSource.ts'

/**
 * A version for pasting into a website that has pages of its own: lead, cover, text, gallery and attachments, without the title
 * (a website asks for it by itself). Addresses are absolute (`absoluteAddresses`) where the settings have a pattern; classes
 * are those of `style.css`, and there is no id in it.
 */
export function bodyFragment(source: PageSource, language: Language): string {
  const harmless = harmlessSource(source)
  return `${contentHtml(pageContext(harmless.article, language, absoluteAddresses(harmless, language)))}\n`
}
