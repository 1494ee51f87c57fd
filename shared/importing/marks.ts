import { safeLink } from '../document/safeLink.ts'
import { attribute, type HtmlElement, styleOf } from './elements.ts'

/** Marks of a piece of text while a foreign text is read. */
export interface Marks {
  readonly bold: boolean
  readonly italic: boolean
  readonly href: string | null
}

export const plain: Marks = { bold: false, italic: false, href: null }

const isBold = (weight: string): boolean =>
  weight === 'bold' || weight === 'bolder' || Number.parseInt(weight, 10) >= 600

/**
 * Marks that an element adds to those around it. What its style says wins over its name: Google Docs wraps everything in
 * `<b style="font-weight:normal">`.
 */
export function marksOf(element: HtmlElement, around: Marks): Marks {
  const weight = styleOf(element, 'font-weight')
  const slant = styleOf(element, 'font-style')
  const tag = element.tagName
  const bold = weight === '' || weight === 'inherit' ? around.bold || tag === 'b' || tag === 'strong' : isBold(weight)
  const italic =
    slant === '' || slant === 'inherit'
      ? around.italic || tag === 'i' || tag === 'em'
      : slant.startsWith('italic') || slant.startsWith('oblique')
  const href = tag === 'a' && attribute(element, 'href') !== '' ? safeLink(attribute(element, 'href')) : around.href
  return { bold, italic, href }
}

export const marksAsJson = ({ bold, italic, href }: Marks): { type: string; attrs?: Record<string, unknown> }[] => [
  ...(href !== null ? [{ type: 'link', attrs: { href } }] : []),
  ...(bold ? [{ type: 'bold' }] : []),
  ...(italic ? [{ type: 'italic' }] : []),
]
