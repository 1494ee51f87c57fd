import type { DirectoryRecord } from '../../shared/directory/record.ts'
import type { Language } from '../../shared/language/language.ts'
import type { NamesAnswer, NamesAsked, ParagraphsChanged, StartNames } from './namesMessages.ts'

/** One that dies so often without an answer in between is started again only when there is something new to read. */
const deathsAtMost = 3

interface Held {
  readonly language: Language
  readonly paragraphs: string[]
  readonly answered: (answer: NamesAnswer) => void
  turn: number
}

/**
 * The reader of names for one window. It is started with the first text; one that dies is started again and told all it
 * has to know.
 */
export function namesClient(start: StartNames) {
  const texts = new Map<string, Held>()
  let records: readonly DirectoryRecord[] | null = null
  let tell: ((asked: NamesAsked) => void) | null = null
  let deaths = 0

  function begin(): void {
    const begun = start({
      answered(answer) {
        deaths = 0
        texts.get(answer.text)?.answered(answer)
      },
      died(why) {
        console.error('the reader of names has died', why)
        tell = null
        deaths++
        if (deaths < deathsAtMost && texts.size > 0) begin()
      },
    })
    tell = begun
    if (records) begun({ kind: 'directory', records })
    for (const [text, { language, paragraphs, turn }] of texts)
      begun({ kind: 'text', text, language, turn, at: 0, removed: 0, paragraphs })
  }

  return {
    /** The directory as it is now; the same list again is no news. */
    know(now: readonly DirectoryRecord[]): void {
      if (now === records) return
      records = now
      if (tell) tell({ kind: 'directory', records })
      else if (texts.size > 0) begin()
    },

    /** A text to be read from now on; `answered` hears what it offers after each change and for each new directory. */
    open(text: string, language: Language, answered: Held['answered']) {
      const held: Held = { language, answered, paragraphs: [], turn: 0 }
      // Whoever held it before may not have let it go.
      if (texts.has(text)) tell?.({ kind: 'forget', text })
      texts.set(text, held)
      return {
        /** Answers the turn that the answer will name. */
        change({ at, removed, paragraphs }: Omit<ParagraphsChanged, 'turn'>): number {
          held.turn++
          held.paragraphs.splice(at, removed, ...paragraphs)
          if (tell) tell({ kind: 'text', text, language, turn: held.turn, at, removed, paragraphs })
          else begin()
          return held.turn
        },
        close(): void {
          if (texts.get(text) !== held) return
          texts.delete(text)
          tell?.({ kind: 'forget', text })
        },
      }
    },
  }
}

export type NamesClient = ReturnType<typeof namesClient>
