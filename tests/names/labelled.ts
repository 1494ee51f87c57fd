/** One line of a labelled set: a text by itself, and what is named in it. */
export interface Labelled {
  readonly text: string
  readonly mentions: readonly { readonly from: number; readonly to: number; readonly ids: readonly string[] }[]
}

/** `{id:text}`, or `{id|id:text}` where nothing tells the two apart. */
export function readLabelled(line: string): Labelled {
  const mentions: { from: number; to: number; ids: readonly string[] }[] = []
  let text = ''
  let end = 0
  for (const found of line.matchAll(/\{([^:{}]+):([^}]*)\}/gu)) {
    const [whole, ids = '', words = ''] = found
    text += line.slice(end, found.index)
    mentions.push({ from: text.length, to: text.length + words.length, ids: ids.split('|').sort() })
    text += words
    end = found.index + whole.length
  }
  return { text: text + line.slice(end), mentions }
}

export const readLabelledLines = (file: string): readonly Labelled[] =>
  file
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(readLabelled)
