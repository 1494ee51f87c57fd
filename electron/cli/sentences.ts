import type { OpenRefusal, SaveRefusal } from '../../shared/contract/articles.ts'
import { closedSentences } from '../../shared/contract/closedSentences.ts'
import type { LibraryRefusal } from '../../shared/contract/library.ts'
import type { PhotoRefusal } from '../../shared/contract/photos.ts'
import { troubleSentence } from '../../shared/contract/troubleSentence.ts'
import type { Owner } from '../storage/libraryInUse.ts'
import type { Terminal } from './terminal.ts'

type Speaker = Pick<Terminal, 'words' | 'language'>

/** A stored moment (ISO 8601) in words, in the time of this computer. */
const when = (iso: string, { language }: Speaker): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(iso))

/** Why the library did not open, with its owner's name where it is in use. */
export function librarySentence(refusal: LibraryRefusal, speaker: Speaker): string {
  const { words } = speaker
  switch (refusal.kind) {
    case 'in-use':
    case 'damaged':
    case 'lost':
    case 'newer':
      return words('terminal.closed', { ...closedSentences(words, refusal, at => when(at, speaker)) })
    default:
      return troubleSentence(words, refusal, 'step')
  }
}

/** Who writes in a library that is only read. */
export const readingSentence = ({ user, host, since }: Owner, speaker: Speaker): string =>
  speaker.words(user ? 'terminal.reading' : 'terminal.readingUnknown', { user, host, since: when(since, speaker) })

/** Why an article could not be read or opened. */
export function articleSentence(refusal: OpenRefusal, speaker: Speaker): string {
  const { words } = speaker
  switch (refusal.kind) {
    case 'missing':
      return words('terminal.noArticle', { id: refusal.id })
    case 'open-elsewhere':
      return words('terminal.openElsewhere', { id: refusal.id, since: when(refusal.since, speaker) })
    case 'damaged': {
      const title = refusal.title || refusal.id
      return refusal.copyFrom
        ? words('library.damaged', { title, when: when(refusal.copyFrom, speaker) })
        : words('library.damagedNoCopy', { title })
    }
    case 'newer':
      return words('library.newer', { title: refusal.title || refusal.id })
    default:
      return troubleSentence(words, refusal, 'step')
  }
}

/** Why a photo was not added. */
export function photoSentence(refusal: PhotoRefusal, name: string, { words }: Speaker): string {
  switch (refusal.kind) {
    case 'not-an-image':
      return words('photos.refused.notAnImage', { file: refusal.file })
    case 'too-large':
      return words('photos.refused.tooLarge', { file: refusal.file })
    case 'damaged':
      return words('photos.refused.damaged', { file: refusal.file })
    case 'unsupported':
      return words('photos.refused.unsupported', { file: refusal.file })
    case 'no-answer':
      return words('photos.refused.noAnswer', { file: refusal.file })
    case 'not-open':
      return words('photos.refused.notOpen', { file: refusal.file })
    case 'no-worker':
      return words('photos.refused.noWorker', { file: refusal.file })
    default:
      return words('photos.refused.disk', { file: name, why: troubleSentence(words, refusal, 'step') })
  }
}

/** Why the gallery was not saved. Nobody else writes while the terminal holds the library, so all but the disk is one case. */
export function saveSentence(refusal: SaveRefusal, { words }: Speaker): string {
  switch (refusal.kind) {
    case 'stale':
    case 'not-open':
    case 'invalid':
    case 'missing':
    case 'newer':
      return words('terminal.changed')
    default:
      return troubleSentence(words, refusal, 'step')
  }
}
