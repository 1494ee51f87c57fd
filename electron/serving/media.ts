import { z } from 'zod'
import { articleId } from '../../shared/articles/articleShape.ts'
import { photoId } from '../../shared/photos/photo.ts'
import { fileResponse } from './fileResponse.ts'
import { plain } from './responses.ts'

/** Where small pictures lie on the disk, or null where there is none. */
export interface Pictures {
  readonly photo: (article: string, photo: string, width: 320 | 1024) => Promise<string | null>
  readonly logo: (photo: string) => Promise<string | null>
}

const width = z.enum(['320', '1024']).transform(text => (text === '320' ? 320 : 1024))
const ofArticle = z.tuple([articleId, photoId, width])
const ofOrganisation = z.tuple([z.literal('organisation'), photoId, z.literal('320')])

/**
 * `/media/<article>/<photo>/<width>` and `/media/organisation/<photo>/320`: renditions, never an original, so that no
 * place or camera leaves with a picture. A photo's id is the hash of its content: what was answered once stays true.
 */
export async function serveMedia(pictures: Pictures, method: string, pathname: string): Promise<Response> {
  const file = await fileOf(pictures, pathname.split('/').slice(2))
  return file
    ? fileResponse(file, method, { 'cache-control': 'private, max-age=31536000, immutable' })
    : plain(404, 'Not found')
}

async function fileOf(pictures: Pictures, names: readonly string[]): Promise<string | null> {
  if (names[0] === 'organisation') {
    const logo = ofOrganisation.safeParse(names)
    return logo.success ? pictures.logo(logo.data[1]) : null
  }
  const photo = ofArticle.safeParse(names)
  return photo.success ? pictures.photo(...photo.data) : null
}
