import type { Bilingual } from '../language/language.ts'
import type { Photo } from '../photos/photo.ts'
import { webRenditions } from '../photos/webRenditions.ts'
import { harmlessSource } from './harmlessSource.ts'
import { attachmentFile, photoFile } from './packageFiles.ts'
import { type Package, packageShapeVersion } from './packageShape.ts'
import { coverOf } from './pagePhotos.ts'
import type { PageSource } from './pageSource.ts'
import { versionData } from './versionData.ts'
import { versionsWritten } from './versionsWritten.ts'

const both = ({ pl, en }: Bilingual): Bilingual => ({ pl, en })

const photoOf = (photo: Photo) => ({
  renditions: webRenditions(photo).map(({ box, width, height }) => ({ file: photoFile(photo, box), width, height })),
  caption: both(photo.caption),
  alt: both(photo.alt),
  credit: photo.credit,
})

/** An item as `article.json` of its package tells it: named field by field, so that nothing new slips out unnoticed. */
export function packageArticle(source: PageSource): Package {
  const harmless = harmlessSource(source)
  const { article, organisation } = harmless
  const { details, gallery } = article
  const { name, edition, days, place, organisers } = details.event
  const languages = versionsWritten(article)
  const cover = coverOf(article)
  return {
    format: 'kronika-package',
    shape: packageShapeVersion,
    id: article.id,
    updatedAt: article.updatedAt,
    languages,
    versions: Object.fromEntries(languages.map(language => [language, versionData(harmless, language)])),
    event: { name: both(name), edition, days, place: both(place), organisers: both(organisers) },
    byline: details.byline,
    section: both(details.section),
    categories: details.categories,
    publishOn: details.publishOn,
    organisation: { name: organisation.name, website: organisation.website },
    photos: gallery.photos.map(photoOf),
    cover: cover ? photoFile(cover, webRenditions(cover)[0].box) : null,
    attachments: details.attachments.map(attachment => ({
      file: attachmentFile(details.attachments, attachment),
      title: both(attachment.title),
      bytes: attachment.bytes,
    })),
  }
}
