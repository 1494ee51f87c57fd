import type { Article } from '../articles/articleShape.ts'
import { type Language, languages } from '../language/language.ts'
import type { Photo } from '../photos/photo.ts'
import { done, type Result, refused } from '../result.ts'
import type { Organisation } from '../settings/settingsShape.ts'
import { addressOf, packageArticle } from './packageArticle.ts'
import { articleFile, pageFile, photoFile, styleFile } from './packageFiles.ts'
import { pageHtml } from './pageHtml.ts'
import { pageStyle } from './pageStyle.ts'
import { versionsWritten } from './versionsWritten.ts'

/** All that a package will hold, before anything is written. Paths are relative to the package. */
export interface PackagePlan {
  /** Name of the package's folder, or of its ZIP without the extension. */
  readonly name: string
  readonly texts: readonly { readonly path: string; readonly content: string }[]
  readonly photos: readonly { readonly path: string; readonly photo: Photo }[]
  /** What a reader of the pages will miss. */
  readonly incomplete: { readonly photosWithoutAlt: number; readonly versionsLeftOut: Language[] }
}

/** Names that Windows keeps for itself, with or without an extension. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/

function packageName(article: Article, language: Language): string {
  const address = addressOf(article, language)
  return reserved.test(address) ? `${address}-1` : address
}

/** The website package of an item: a page for each version written, the photos once for both, and the item as data. */
export function planPackage(
  article: Article,
  organisation: Organisation,
): Result<PackagePlan, { readonly kind: 'nothing-written' }> {
  const written = versionsWritten(article)
  const [first] = written
  if (first === undefined) return refused({ kind: 'nothing-written' })
  const { photos } = article.gallery
  return done({
    name: packageName(article, first),
    texts: [
      ...written.map(language => ({ path: pageFile(language), content: pageHtml(article, organisation, language) })),
      { path: styleFile, content: pageStyle },
      { path: articleFile, content: `${JSON.stringify(packageArticle(article, organisation), null, 2)}\n` },
    ],
    photos: [...new Map(photos.map(photo => [photo.id, { path: photoFile(photo), photo }])).values()],
    incomplete: {
      photosWithoutAlt: photos.filter(photo => written.some(language => photo.alt[language].trim() === '')).length,
      versionsLeftOut: languages.filter(language => !written.includes(language)),
    },
  })
}
