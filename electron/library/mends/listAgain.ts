import type { Found } from '../../../shared/library/libraryFinding.ts'
import type { Earlier } from '../verifyHistory.ts'
import type { Mended, MendParts } from './mendParts.ts'

/** Gives the gallery, or the list of attachments, the entry back that the newest earlier state knows, as its last. */
export async function listAgain(
  { articles }: MendParts,
  id: string,
  finding: Found,
  earlier: Earlier,
): Promise<Mended> {
  switch (finding.kind) {
    case 'cover-missing':
    case 'photo-not-in-gallery': {
      const photo = earlier.photos.get(finding.photo)
      return articles.mending.edit(id, article => {
        const { photos } = article.gallery
        if (!photo || photos.some(one => one.id === photo.id)) return null
        return { ...article, gallery: { ...article.gallery, photos: [...photos, photo] } }
      })
    }
    case 'attachment-not-listed': {
      const attachment = earlier.attachments.get(finding.attachment)
      return articles.mending.edit(id, article => {
        const { attachments } = article.details
        if (!attachment || attachments.some(one => one.id === attachment.id)) return null
        return { ...article, details: { ...article.details, attachments: [...attachments, attachment] } }
      })
    }
    default:
      return { ok: true, value: 'nothing' }
  }
}
