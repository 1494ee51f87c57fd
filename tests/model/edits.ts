import { TextSelection } from '@tiptap/pm/state'
import type { OpenArticle } from '../../renderer/articles/openArticle.ts'
import { press } from '../editor/twoTexts.ts'
import { type Item, type Language, letters, lettersAt, type Text, withLetters } from './item.ts'

type View = OpenArticle['texts']['pl']['editor']['view']

/** Where the letters of a place begin in the document. */
function startOf(view: View, place: number): number {
  let at = 1
  for (let before = 0; before < place; before++) at += view.state.doc.child(before).nodeSize
  return at
}

function select(view: View, place: number, from: number, to = from): void {
  const start = startOf(view, place)
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, start + from, start + to)))
}

/** A place and a stretch in it that are there, made of any three numbers. */
function stretchIn(text: Text, place: number, one: number, other: number, firstPlace = 0) {
  const places = text.paragraphs.length + 2 - firstPlace
  const at = firstPlace + (place % places)
  const { length } = lettersAt(text, at)
  const [from, to] = [one % (length + 1), other % (length + 1)].sort((a, b) => a - b)
  return { place: at, from: from ?? 0, to: to ?? 0 }
}

/** What one edit does: to the plain item, and with the hands of somebody who writes. */
export interface Edit {
  readonly item: Item
  readonly hands: (view: View) => void
}

const inText = (item: Item, language: Language, text: Text): Item => ({ ...item, [language]: text })

/** Letters typed one after the other, as keys come. They are bold where the letter before them is. */
export function typing(item: Item, language: Language, where: number, offset: number, words: string): Edit {
  const text = item[language]
  const { place, from } = stretchIn(text, where, offset, 0)
  const at = offset % (lettersAt(text, place).length + 1)
  const there = lettersAt(text, place)
  const bold = (there[at - 1] ?? there[at])?.bold ?? false
  return {
    item: inText(
      item,
      language,
      withLetters(text, place, [...there.slice(0, at), ...letters(words, bold), ...there.slice(at)]),
    ),
    hands(view) {
      select(view, place, from === at ? from : at)
      for (const letter of words) {
        const { from: caret, to } = view.state.selection
        const insert = () => view.state.tr.insertText(letter, caret, to)
        if (!view.someProp('handleTextInput', take => take(view, caret, to, letter, insert))) view.dispatch(insert())
      }
    },
  }
}

export function deleting(item: Item, language: Language, where: number, one: number, other: number): Edit | null {
  const text = item[language]
  const { place, from, to } = stretchIn(text, where, one, other)
  if (from === to) return null
  const there = lettersAt(text, place)
  return {
    item: inText(item, language, withLetters(text, place, [...there.slice(0, from), ...there.slice(to)])),
    hands(view) {
      select(view, place, from, to)
      view.dispatch(view.state.tr.deleteSelection())
    },
  }
}

export function splitting(item: Item, language: Language, where: number, offset: number): Edit {
  const text = item[language]
  const { place } = stretchIn(text, where, 0, 0, 2)
  const there = lettersAt(text, place)
  const at = offset % (there.length + 1)
  return {
    item: inText(item, language, withLetters(text, place, there.slice(0, at), there.slice(at))),
    hands(view) {
      select(view, place, at)
      press(view, 'Enter')
    },
  }
}

/** Backspace at the start of a paragraph that is not the first. */
export function joining(item: Item, language: Language, where: number): Edit | null {
  const text = item[language]
  const { length } = text.paragraphs
  if (length < 2) return null
  const at = 1 + (where % (length - 1))
  const paragraphs = text.paragraphs.toSpliced(at - 1, 2, text.paragraphs.slice(at - 1, at + 1).flat())
  return {
    item: inText(item, language, { ...text, paragraphs }),
    hands(view) {
      select(view, at + 2, 0)
      press(view, 'Backspace')
    },
  }
}

/**
 * Ctrl+B on a stretch: plain where any of it is bold, else bold; spaces at its ends stay plain. Null where only spaces are chosen.
 */
export function boldening(item: Item, language: Language, where: number, one: number, other: number): Edit | null {
  const text = item[language]
  const { place, from, to } = stretchIn(text, where, one, other, 2)
  const there = lettersAt(text, place)
  const chosen = there.slice(from, to)
  const words = chosen.map(({ letter }) => letter).join('')
  if (words.trim() === '') return null
  const bold = !chosen.some(letter => letter.bold)
  const first = from + (bold ? words.length - words.trimStart().length : 0)
  const last = to - (bold ? words.length - words.trimEnd().length : 0)
  const changed = there.map((one, at) => (at >= first && at < last ? { ...one, bold } : one))
  return {
    item: inText(item, language, withLetters(text, place, changed)),
    hands(view) {
      select(view, place, from, to)
      press(view, 'b', { ctrl: true })
    },
  }
}
