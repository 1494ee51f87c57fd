import type { Attachment } from '../attachments/attachment.ts'
import type { Language } from '../language/language.ts'
import { slug } from '../language/slug.ts'
import type { Photo } from '../photos/photo.ts'
import type { WebBox } from '../photos/webRenditions.ts'

// Where things stand in a package: pages a folder below its root, so that every address in them begins with `../`.

export const pageFile = (language: Language): string => `${language}/index.html`

/** The page's content alone, for pasting into a website that has pages of its own. */
export const bodyFile = (language: Language): string => `${language}/body.html`

/** Named by the content of the original. */
export const photoFile = (photo: Pick<Photo, 'id'>, box: WebBox): string => `photos/${photo.id}-${box}.jpg`

const attachmentName = ({ name, id }: Attachment): string => slug(name.replace(/\.pdf$/i, '')) || id.slice(0, 8)

/** Named for people; the second of one name carries a number, by its place in the list. */
export function attachmentFile(all: readonly Attachment[], attachment: Attachment): string {
  const name = attachmentName(attachment)
  const at = all.findIndex(one => one.id === attachment.id)
  const before = all.slice(0, Math.max(at, 0)).filter(one => attachmentName(one) === name).length
  return `attachments/${before === 0 ? name : `${name}-${before + 1}`}.pdf`
}

export const styleFile = 'style.css'

export const articleFile = 'article.json'

/** What is in the package, with the hash of each file; written last. */
export const manifestFile = 'manifest.json'
