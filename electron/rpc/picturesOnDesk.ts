import type { Pictures } from '../serving/media.ts'
import type { Desk } from './desk.ts'

/** The pictures of whichever library is open at the moment of asking. */
export function picturesOnDesk(desk: Desk): Pictures {
  return {
    photo: async (article, photo, width) => (await desk.library()?.photos.rendition(article, photo, width)) ?? null,
    logo: async photo => (await desk.library()?.organisation.logoRendition(photo)) ?? null,
  }
}
