import { harmlessText } from '../language/harmlessText.ts'
import type { Photo } from './photo.ts'

const references: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escaped = (text: string): string => harmlessText(text).replace(/[&<>"]/g, found => references[found] ?? found)

/** One text in both languages, Polish for whoever asks for no language; a language without words is left out. */
function alternatives(tag: string, { pl, en }: Photo['caption']): string {
  const [first] = [pl, en].filter(text => text.trim() !== '')
  if (first === undefined) return ''
  const item = (language: string, text: string): string =>
    text.trim() === '' ? '' : `<rdf:li xml:lang="${language}">${escaped(text.trim())}</rdf:li>`
  return `<${tag}><rdf:Alt>${item('x-default', first)}${item('pl', pl)}${item('en', en)}</rdf:Alt></${tag}>`
}

/**
 * What is written into a photo that leaves the library, as an XMP packet (ISO 16684-1): caption (`dc:description`), alternative
 * text (IPTC Photo Metadata 2021.1, `AltTextAccessibility`) and credit (`dc:creator`, `photoshop:Credit`). Nothing else.
 */
export function photoXmp({ caption, alt, credit }: Pick<Photo, 'caption' | 'alt' | 'credit'>): string {
  const name = escaped(credit.trim())
  const parts = [
    alternatives('dc:description', caption),
    alternatives('Iptc4xmpCore:AltTextAccessibility', alt),
    name === '' ? '' : `<dc:creator><rdf:Seq><rdf:li>${name}</rdf:li></rdf:Seq></dc:creator>`,
    name === '' ? '' : `<photoshop:Credit>${name}</photoshop:Credit>`,
  ]
  return [
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">',
    ...parts.filter(part => part !== ''),
    '</rdf:Description></rdf:RDF></x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n')
}
