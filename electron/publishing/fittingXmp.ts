import type { Photo } from '../../shared/photos/photo.ts'
import { photoXmp } from '../../shared/photos/photoXmp.ts'
import { largestPacket } from './jpegWithXmp.ts'

type Words = Pick<Photo, 'caption' | 'alt' | 'credit'>

const fits = (xmp: string): boolean => new TextEncoder().encode(xmp).length <= largestPacket

/** What a reader sees as one character: an accent or a skin tone is never cut off. */
const charactersOf = (text: string): readonly string[] =>
  [...new Intl.Segmenter('pl', { granularity: 'grapheme' }).segment(text)].map(({ segment }) => segment)

/** Shortens every text of a photo to so many characters at most. */
function shortener({ caption, alt, credit }: Words): { readonly longest: number; to(most: number): Words } {
  const texts = [caption.pl, caption.en, alt.pl, alt.en, credit].map(charactersOf)
  const shortened = (characters: readonly string[] | undefined, most: number): string =>
    !characters ? '' : characters.length <= most ? characters.join('') : `${characters.slice(0, most).join('')}…`
  return {
    longest: Math.max(...texts.map(one => one.length)),
    to: most => {
      const [captionPl, captionEn, altPl, altEn, by] = texts.map(one => shortened(one, most))
      return {
        caption: { pl: captionPl ?? '', en: captionEn ?? '' },
        alt: { pl: altPl ?? '', en: altEn ?? '' },
        credit: by ?? '',
      }
    },
  }
}

/**
 * The XMP packet of a photo, made to fit into a JPEG. Words of tens of thousands of characters do not: the longest of them are cut
 * to one length, the largest that fits, and end with an ellipsis. The page and `article.json` carry them whole.
 */
export function fittingXmp(words: Words): string {
  const whole = photoXmp(words)
  if (fits(whole)) return whole
  const { longest, to } = shortener(words)
  let fitting = 0
  let tooLong = longest
  while (tooLong - fitting > 1) {
    const middle = Math.floor((fitting + tooLong) / 2)
    if (fits(photoXmp(to(middle)))) fitting = middle
    else tooLong = middle
  }
  return photoXmp(to(fitting))
}
