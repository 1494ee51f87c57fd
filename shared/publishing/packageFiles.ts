import type { Language } from '../language/language.ts'
import type { Photo } from '../photos/photo.ts'

// Where things stand in a package: pages a folder below its root, so that every address in them begins with `../`.

export const pageFile = (language: Language): string => `${language}/index.html`

/** Named by content: a browser may keep it for ever, and two articles may share it. */
export const photoFile = (photo: Pick<Photo, 'id'>): string => `photos/${photo.id}.jpg`

export const styleFile = 'style.css'

export const articleFile = 'article.json'

/** Photos of a page fit in a square of so many pixels. */
export const photoWidth = 1024
