import type { Language } from '../language/language.ts'
import type { Photo } from '../photos/photo.ts'
import { webRenditions } from '../photos/webRenditions.ts'
import { wordsIn } from '../words/words.ts'
import { escapeHtml } from './escapeHtml.ts'
import type { PageAddresses } from './pageAddresses.ts'

/** Caption and credit under a photo, each only where there is one. */
function captionHtml(photo: Photo, language: Language): string {
  const credit = photo.credit.trim() === '' ? '' : wordsIn(language)('pages.credit', { name: photo.credit.trim() })
  const parts = [
    photo.caption[language].trim() === '' ? '' : escapeHtml(photo.caption[language].trim()),
    credit === '' ? '' : `<span class="credit">${escapeHtml(credit)}</span>`,
  ]
  const text = parts.filter(part => part !== '').join(' ')
  return text === '' ? '' : `<figcaption>${text}</figcaption>`
}

/** A photo of the gallery as a page shows it, in the text and in the gallery alike. */
export function figureHtml(photo: Photo, language: Language, addresses: PageAddresses): string {
  const [largest, ...smaller] = webRenditions(photo)
  const { box, width, height } = smaller[0]?.box === 1024 ? smaller[0] : largest
  const image = `<img src="${escapeHtml(addresses.photo(photo, box))}" width="${width}" height="${height}" alt="${escapeHtml(photo.alt[language].trim())}" loading="lazy">`
  return `<figure>${image}${captionHtml(photo, language)}</figure>`
}
