import type { Attachment } from '../attachments/attachment.ts'
import type { Language } from '../language/language.ts'
import { slug } from '../language/slug.ts'
import type { Photo } from '../photos/photo.ts'
import type { WebBox } from '../photos/webRenditions.ts'
import { nameOnDisk } from './nameOnDisk.ts'

// Where things stand in a package: pages a folder below its root, so that every address in them begins with `../`.

export const pageFile = (language: Language): string => `${language}/index.html`

/** The page's content alone, for pasting into a website that has pages of its own. */
export const bodyFile = (language: Language): string => `${language}/body.html`

/** Named by the content of the original. */
export const photoFile = (photo: Pick<Photo, 'id'>, box: WebBox): string => `photos/${photo.id}-${box}.jpg`

const attachmentName = ({ name, id }: Attachment): string =>
  nameOnDisk(slug(name.replace(/\.pdf$/i, '')) || id.slice(0, 8))

/** The first of "program", "program-2", "program-3" that is not taken. */
function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name
  for (let count = 2; taken.has(free); count++) free = `${name}-${count}`
  return free
}

/** Named for people; of several with one name the later ones carry a number, by their places in the list. */
export function attachmentFile(all: readonly Attachment[], attachment: Attachment): string {
  const taken = new Set<string>()
  const before = all.findIndex(one => one.id === attachment.id)
  for (const one of all.slice(0, Math.max(before, 0))) taken.add(freeName(attachmentName(one), taken))
  return `attachments/${freeName(attachmentName(attachment), taken)}.pdf`
}

export const styleFile = 'style.css'

export const articleFile = 'article.json'

/** What is in the package, with the hash of each file; written last. */
export const manifestFile = 'manifest.json'
