import { recordName } from '../directory/recordName.ts'
import { leadOf } from '../document/parts.ts'
import type { Language } from '../language/language.ts'
import { webRenditions } from '../photos/webRenditions.ts'
import { addressOf, canonicalAddress } from './addressOf.ts'
import { attachmentTitle } from './attachmentHtml.ts'
import { bodyHtml } from './bodyHtml.ts'
import { harmlessSource } from './harmlessSource.ts'
import { institutionOf, mentionedRecords, nameIn } from './mentionedRecords.ts'
import { attachmentFile, bodyFile, pageFile, photoFile } from './packageFiles.ts'
import type { VersionData } from './packageShape.ts'
import { packageAddresses } from './pageAddresses.ts'
import { pageContext } from './pageContext.ts'
import type { PageSource } from './pageSource.ts'
import { pageDescription, pageTitle } from './pageWords.ts'

/** Who and what the version mentions; of a person the office, of an institution the abbreviation. */
function mentionsOf(source: PageSource, language: Language): VersionData['mentions'] {
  return mentionedRecords(source, language).map(({ record, office, words }) => {
    const { kind, id } = record
    const employer = office && institutionOf(office, source.records)
    return {
      kind,
      id,
      name: recordName(record, language),
      abbreviation: record.kind === 'person' ? '' : nameIn(record.short, language),
      jobTitle: office?.title[language] ?? '',
      institution: employer ? nameIn(employer.name, language) : '',
      words: [...words],
    }
  })
}

/** One language of an item as data, ready for JSON: under `versions` in `article.json`, and copied by itself. */
export function versionData(source: PageSource, language: Language): VersionData {
  const harmless = harmlessSource(source)
  const { article } = harmless
  const { event, section, byline, publishOn, attachments } = article.details
  return {
    language,
    page: pageFile(language),
    fragment: bodyFile(language),
    address: canonicalAddress(harmless, language),
    slug: addressOf(article, language),
    title: pageTitle(article, language),
    lead: leadOf(article[language].document),
    description: pageDescription(article, language),
    body: bodyHtml(pageContext(article, language, packageAddresses(article))),
    section: section[language],
    event: {
      name: event.name[language],
      edition: event.edition,
      days: event.days,
      place: event.place[language],
      organisers: event.organisers[language],
    },
    byline,
    publishOn,
    photos: article.gallery.photos.map(photo => ({
      file: photoFile(photo, webRenditions(photo)[0].box),
      caption: photo.caption[language],
      alt: photo.alt[language],
      credit: photo.credit,
    })),
    attachments: attachments.map(attachment => ({
      file: attachmentFile(attachments, attachment),
      title: attachmentTitle(attachment, language),
      bytes: attachment.bytes,
    })),
    mentions: mentionsOf(harmless, language),
  }
}
