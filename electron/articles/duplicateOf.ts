import type { Article, Details, Version } from '../../shared/articles/articleShape.ts'
import { titled } from '../../shared/articles/titled.ts'
import { titleOf } from '../../shared/document/parts.ts'
import type { Language } from '../../shared/language/language.ts'
import { wordsIn } from '../../shared/words/words.ts'

/**
 * A draft with the text, photos and details of another article. Its address follows its own title, and when it is to be
 * published is not known yet. Who took part stays; their offices are written down when the copy itself is ready.
 */
export function duplicateOf(article: Article, id: string, now: Date): Article {
  const at = now.toISOString()
  return {
    ...article,
    id,
    revision: 0,
    createdAt: at,
    updatedAt: at,
    pl: duplicateVersion(article.pl, 'pl'),
    en: duplicateVersion(article.en, 'en'),
    details: { ...article.details, state: 'draft', publishOn: null, participants: withoutOffices(article.details) },
  }
}

const withoutOffices = ({ participants }: Details): Details['participants'] =>
  participants.flatMap(({ declined: _, ...one }) => (one.roles.length > 0 ? [{ ...one, office: null }] : []))

function duplicateVersion(version: Version, language: Language): Version {
  const title = titleOf(version.document)
  const copied = title && wordsIn(language)('copies.title', { title })
  return { ...version, document: titled(version.document, copied), slug: '' }
}
