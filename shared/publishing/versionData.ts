import { dayOfArticle } from '../articles/dayOfArticle.ts'
import { employerInArticle } from '../articles/employerInArticle.ts'
import { institutionNameAt } from '../directory/institutionNameAt.ts'
import { recordName } from '../directory/recordName.ts'
import { leadOf } from '../document/parts.ts'
import type { Language } from '../language/language.ts'
import { webRenditions } from '../photos/webRenditions.ts'
import { addressOf, canonicalAddress } from './addressOf.ts'
import { attachmentTitle } from './attachmentHtml.ts'
import { bodyHtml } from './bodyHtml.ts'
import { harmlessSource } from './harmlessSource.ts'
import { byId, everybodyIn, mentionedRecords, type NamedRecord, nameIn } from './mentionedRecords.ts'
import { attachmentFile, bodyFile, pageFile, photoFile } from './packageFiles.ts'
import type { VersionData } from './packageShape.ts'
import { packageAddresses } from './pageAddresses.ts'
import { pageContext } from './pageContext.ts'
import type { PageSource } from './pageSource.ts'
import { pageDescription, pageTitle } from './pageWords.ts'

/** Who somebody is: of a person the office under which the item speaks of them, of an institution the abbreviation. */
function told({ record, office, roles }: NamedRecord, { article, records }: PageSource, language: Language) {
  const { kind, id } = record
  const day = dayOfArticle(article.details)
  const employer = office && employerInArticle(office, day, byId(records))
  const named = record.kind === 'person' ? null : institutionNameAt(record, day)
  return {
    kind,
    id,
    name: named ? nameIn(named.name, language) : recordName(record, language),
    abbreviation: named ? nameIn(named.short, language) : '',
    jobTitle: office?.title[language] ?? '',
    institution: employer ? nameIn(employer.name, language) : '',
    roles: roles.map(({ role, panel }) => ({ role, panel: nameIn(panel, language) })),
  }
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
    mentions: mentionedRecords(harmless, language).map(one => ({
      ...told(one, harmless, language),
      words: [...one.words],
    })),
    participants: everybodyIn(harmless)
      .filter(({ roles }) => roles.length > 0)
      .map(one => told(one, harmless, language)),
  }
}
