import type { Language } from '../language/language.ts'
import type { Photo } from '../photos/photo.ts'
import { wordsIn } from '../words/words.ts'
import { escapeHtml } from './escapeHtml.ts'
import { photoFile, photoWidth } from './packageFiles.ts'

/** Size of the photo's rendition, so that the page does not jump while photos arrive. */
export function shownSize({ width, height }: Pick<Photo, 'width' | 'height'>): { width: number; height: number } {
  const scale = Math.min(1, photoWidth / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

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
export function figureHtml(photo: Photo, language: Language): string {
  const { width, height } = shownSize(photo)
  const image = `<img src="../${photoFile(photo)}" width="${width}" height="${height}" alt="${escapeHtml(photo.alt[language].trim())}" loading="lazy">`
  return `<figure>${image}${captionHtml(photo, language)}</figure>`
}
