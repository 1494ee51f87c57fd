import type { Attachment } from '../attachments/attachment.ts'
import type { Language } from '../language/language.ts'
import { sizeInWords } from '../language/sizeInWords.ts'
import { escapeHtml } from './escapeHtml.ts'
import type { PageContext } from './pageContext.ts'

/** What a link to it says; a file without a title says its name. */
export const attachmentTitle = ({ title, name }: Attachment, language: Language): string =>
  title[language].trim() || name.trim()

/** Title, kind and size stand in the link, so that nobody is led to a large file unawares. */
export function attachmentLink(attachment: Attachment, { addresses, language, say }: PageContext): string {
  const words = say('pages.attachment', {
    title: attachmentTitle(attachment, language),
    size: sizeInWords(attachment.bytes, language),
  })
  return `<a href="${escapeHtml(addresses.attachment(attachment))}">${escapeHtml(words)}</a>`
}

/** The files that go with the item, listed below its text. */
export function attachmentsHtml(context: PageContext): string {
  const { attachments } = context.article.details
  if (attachments.length === 0) return ''
  const items = attachments.map(attachment => `<li>${attachmentLink(attachment, context)}</li>`)
  return [
    '<section>',
    `<h2>${escapeHtml(context.say('pages.attachments'))}</h2>`,
    '<ul class="attachments">',
    ...items,
    '</ul>',
    '</section>',
  ].join('\n')
}
