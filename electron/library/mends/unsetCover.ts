import type { Mended, MendParts } from './mendParts.ts'

/** A cover that the gallery has not is no cover: the first photo stands for the article again. */
export const unsetCover = ({ articles }: MendParts, id: string): Promise<Mended> =>
  articles.mending.edit(id, article => {
    const { photos, cover } = article.gallery
    if (cover === null || photos.some(photo => photo.id === cover)) return null
    return { ...article, gallery: { ...article.gallery, cover: null } }
  })
