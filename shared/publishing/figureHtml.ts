import type { Photo } from '../photos/photo.ts'
import { webRenditions } from '../photos/webRenditions.ts'
import { escapeHtml } from './escapeHtml.ts'
import type { PageContext } from './pageContext.ts'

/** Caption and credit under a photo, each only where there is one. */
function captionHtml({ caption, credit }: Photo, { language, say }: PageContext): string {
  const name = credit.trim()
  const parts = [
    escapeHtml(caption[language].trim()),
    name === '' ? '' : `<span class="credit">${escapeHtml(say('pages.credit', { name }))}</span>`,
  ]
  const text = parts.filter(part => part !== '').join(' ')
  return text === '' ? '' : `<figcaption>${text}</figcaption>`
}

/** How wide a photo is shown: across the text, or in a column of the gallery (`pageStyle`). */
const widths = {
  text: '(min-width: 46rem) 44rem, 100vw',
  gallery: '(min-width: 46rem) 21.5rem, 100vw',
} as const

/** Smallest first; the browser takes the one that fits the screen. A photo of one size needs no choice. */
function choiceHtml(photo: Photo, place: keyof typeof widths, { addresses }: PageContext): string {
  const renditions = webRenditions(photo).toReversed()
  if (renditions.length === 1) return ''
  const choice = renditions.map(({ box, width }) => `${addresses.photo(photo, box)} ${width}w`).join(', ')
  return ` srcset="${escapeHtml(choice)}" sizes="${widths[place]}"`
}

/**
 * A photo of the gallery as a page shows it. It is no link to its largest size: the browser takes that by itself where it is
 * wanted, and a link around a picture without alternative text would have no name.
 */
export function figureHtml(
  photo: Photo,
  context: PageContext,
  { place = 'text', cover = false }: { readonly place?: keyof typeof widths; readonly cover?: boolean } = {},
): string {
  const [largest, ...smaller] = webRenditions(photo)
  const { box, width, height } = smaller.find(rendition => rendition.box === 1024) ?? largest
  const lazy = photo.id === context.photos.first?.id ? '' : ' loading="lazy"'
  const image = [
    `<img src="${escapeHtml(context.addresses.photo(photo, box))}"${choiceHtml(photo, place, context)}`,
    ` width="${width}" height="${height}" alt="${escapeHtml(photo.alt[context.language].trim())}"${lazy}>`,
  ].join('')
  return `<figure${cover ? ' class="cover"' : ''}>${image}${captionHtml(photo, context)}</figure>`
}
