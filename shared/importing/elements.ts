import type { DefaultTreeAdapterTypes } from 'parse5'

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode
export type HtmlElement = DefaultTreeAdapterTypes.Element

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node

export const attribute = (element: HtmlElement, name: string): string =>
  element.attrs.find(attr => attr.name === name)?.value ?? ''

export const hasClass = (element: HtmlElement, name: RegExp): boolean =>
  attribute(element, 'class')
    .split(/\s+/)
    .some(one => name.test(one))

/** One property of a `style` attribute in lower case, or empty. Office programs write properties no browser knows. */
export function styleOf(element: HtmlElement, property: string): string {
  for (const declaration of attribute(element, 'style').split(';')) {
    const [name = '', ...value] = declaration.split(':')
    if (name.trim().toLowerCase() === property) return value.join(':').trim().toLowerCase()
  }
  return ''
}

/** All words below an element, as they are written. */
export const wordsIn = (element: HtmlElement): string =>
  element.childNodes
    .map(node => {
      if (isElement(node)) return wordsIn(node)
      return node.nodeName === '#text' && 'value' in node ? node.value : ''
    })
    .join('')

export function* elementsIn(nodes: readonly HtmlNode[]): Generator<HtmlElement> {
  for (const node of nodes) {
    if (!isElement(node)) continue
    yield node
    yield* elementsIn(node.childNodes)
  }
}
