import { namedFromRecords } from '../../shared/directory/mentions/namedRecord.ts'
import { type NameIndex, nameIndex } from '../../shared/directory/mentions/nameIndex.ts'
import type { DirectoryRecord } from '../../shared/directory/record.ts'
import type { Dictionary } from '../../shared/language/hunspell/dictionary.ts'
import type { Language } from '../../shared/language/language.ts'
import type { NamesAnswer, NamesAsked } from './namesMessages.ts'
import { offersIn } from './offersIn.ts'

interface Held {
  readonly language: Language
  readonly paragraphs: string[]
  turn: number
}

interface Parts {
  /** Asked for once each, when the directory is there; null where one could not be read. */
  readonly dictionary: (language: Language) => Promise<Dictionary | null>
  readonly answer: (answer: NamesAnswer) => void
}

/**
 * Reads texts for names. It holds the directory's index and the texts; every change of a text is answered, and a new
 * directory answers all of them anew.
 */
export function namesReader({ dictionary, answer }: Parts) {
  const texts = new Map<string, Held>()
  let newest: readonly DirectoryRecord[] | null = null
  let index: NameIndex | null = null
  let dictionaries: Promise<readonly [Dictionary | null, Dictionary | null]> | null = null

  const read = (text: string, { turn, paragraphs, language }: Held) => {
    if (index) answer({ text, turn, offered: offersIn(index, paragraphs, language) })
  }

  async function learn(records: readonly DirectoryRecord[]): Promise<void> {
    newest = records
    dictionaries ??= Promise.all([dictionary('pl'), dictionary('en')])
    const [polish, english] = await dictionaries
    // Another directory has come while the dictionaries were being read.
    if (newest !== records) return
    index = nameIndex(namedFromRecords(records), polish, english)
    for (const [text, held] of texts) read(text, held)
  }

  return async function take(asked: NamesAsked): Promise<void> {
    switch (asked.kind) {
      case 'directory':
        return learn(asked.records)
      case 'text': {
        const held: Held = texts.get(asked.text) ?? { language: asked.language, paragraphs: [], turn: 0 }
        texts.set(asked.text, held)
        held.paragraphs.splice(asked.at, asked.removed, ...asked.paragraphs)
        held.turn = asked.turn
        return read(asked.text, held)
      }
      case 'forget':
        texts.delete(asked.text)
        return
      default:
        asked satisfies never
    }
  }
}
