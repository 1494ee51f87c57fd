import { partsOf } from '../document/parts.ts'
import { attachmentsHtml } from './attachmentHtml.ts'
import { bodyHtml, leadHtml } from './bodyHtml.ts'
import { escapeHtml } from './escapeHtml.ts'
import { figureHtml } from './figureHtml.ts'
import type { PageContext } from './pageContext.ts'

function galleryHtml(context: PageContext): string {
  const { below } = context.photos
  if (below.length === 0) return ''
  return [
    '<section>',
    `<h2>${escapeHtml(context.say('pages.gallery'))}</h2>`,
    '<div class="gallery">',
    ...below.map(photo => figureHtml(photo, context, { place: 'gallery' })),
    '</div>',
    '</section>',
  ].join('\n')
}

/** All that stands under the facts of an item: lead, cover, text, gallery, attachments; a part without anything is left out. */
export function contentHtml(context: PageContext): string {
  const lead = leadHtml(partsOf(context.article[context.language].document).lead)
  const { onTop } = context.photos
  return [
    lead === '' ? '' : `<p class="lead">${lead}</p>`,
    onTop === null ? '' : figureHtml(onTop, context, { cover: true }),
    bodyHtml(context),
    galleryHtml(context),
    attachmentsHtml(context),
  ]
    .filter(part => part !== '')
    .join('\n')
}
