import type { Attachment } from '../attachments/attachment.ts'
import type { Photo } from '../photos/photo.ts'
import { type WebBox, webRenditions } from '../photos/webRenditions.ts'
import { done, type Result, refused } from '../result.ts'
import { addressOf } from './addressOf.ts'
import { bodyFragment } from './bodyFragment.ts'
import { harmlessSource } from './harmlessSource.ts'
import { nameOnDisk } from './nameOnDisk.ts'
import { packageArticle } from './packageArticle.ts'
import { articleFile, attachmentFile, bodyFile, pageFile, photoFile, styleFile } from './packageFiles.ts'
import { pageHtml } from './pageHtml.ts'
import type { PageSource } from './pageSource.ts'
import { pageStyle } from './pageStyle.ts'
import { versionsWritten } from './versionsWritten.ts'

/** All that a package will hold, before anything is written. Paths are relative to the package. */
export interface PackagePlan {
  /** Name of the package's folder, or of its ZIP without the extension. */
  readonly name: string
  readonly texts: readonly { readonly path: string; readonly content: string }[]
  /** Each original once. */
  readonly photos: readonly {
    readonly photo: Photo
    readonly files: readonly { readonly path: string; readonly box: WebBox }[]
  }[]
  readonly attachments: readonly { readonly path: string; readonly attachment: Attachment }[]
}

const plannedPhoto = (photo: Photo): PackagePlan['photos'][number] => ({
  photo,
  files: webRenditions(photo).map(({ box }) => ({ path: photoFile(photo, box), box })),
})

/** The website package of an item: a page for each version written, the photos once for both, and the item as data. */
export function planPackage(source: PageSource): Result<PackagePlan, { readonly kind: 'nothing-written' }> {
  const harmless = harmlessSource(source)
  const { article } = harmless
  const { attachments } = article.details
  const written = versionsWritten(article)
  const [first] = written
  if (first === undefined) return refused({ kind: 'nothing-written' })
  const photos = new Map(article.gallery.photos.map(photo => [photo.id, photo]))
  return done({
    name: nameOnDisk(addressOf(article, first)),
    texts: [
      ...written.flatMap(language => [
        { path: pageFile(language), content: pageHtml(harmless, language) },
        { path: bodyFile(language), content: bodyFragment(harmless, language) },
      ]),
      { path: styleFile, content: pageStyle },
      { path: articleFile, content: `${JSON.stringify(packageArticle(harmless), null, 2)}\n` },
    ],
    photos: [...photos.values()].map(plannedPhoto),
    attachments: attachments.map(attachment => ({ path: attachmentFile(attachments, attachment), attachment })),
  })
}
