import type { Article } from '../articles/articleShape.ts'
import type { Attachment } from '../attachments/attachment.ts'
import type { Language } from '../language/language.ts'
import type { Photo } from '../photos/photo.ts'
import type { WebBox } from '../photos/webRenditions.ts'
import { attachmentFile, pageFile, photoFile, styleFile } from './packageFiles.ts'

/** Where a page finds what lies around it. A package and the preview differ in this and in nothing else. */
export interface PageAddresses {
  readonly photo: (photo: Photo, box: WebBox) => string
  readonly attachment: (attachment: Attachment) => string
  /** The same item in the other language. */
  readonly page: (language: Language) => string
  readonly stylesheet: { readonly kind: 'file'; readonly address: string } | { readonly kind: 'inline' }
}

/** Pages stand a folder below the root of their package. */
export const packageAddresses = (article: Article): PageAddresses => ({
  photo: (photo, box) => `../${photoFile(photo, box)}`,
  attachment: attachment => `../${attachmentFile(article.details.attachments, attachment)}`,
  page: language => `../${pageFile(language)}`,
  stylesheet: { kind: 'file', address: `../${styleFile}` },
})
