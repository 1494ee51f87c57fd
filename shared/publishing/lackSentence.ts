import type { Words } from '../words/words.ts'
import type { Lack } from './lacks.ts'

/** What the pages will lack, in words: before an export, in its result and in the terminal. */
export function lackSentence(words: Words, lack: Lack): string {
  switch (lack.kind) {
    case 'both-empty':
      return words('publishing.bothEmpty')
    case 'empty-version':
      return words(lack.language === 'pl' ? 'publishing.emptyVersion.pl' : 'publishing.emptyVersion.en')
    case 'no-title':
      return words(lack.language === 'pl' ? 'publishing.noTitle.pl' : 'publishing.noTitle.en')
    case 'prompts-left':
      return words('publishing.promptsLeft', { count: lack.count, first: lack.first })
    case 'shorter-english':
      return words('publishing.shorterEn', { count: lack.count })
    case 'no-photos':
      return words('publishing.noPhotos')
    case 'without-alt':
      return words('publishing.withoutAlt', { count: lack.count })
    case 'damaged-photos':
      return words('publishing.damagedPhotos', { count: lack.count })
    case 'unknown-mentions':
      return words('publishing.unknownMentions', { count: lack.count })
    case 'no-address':
      return words(lack.language === 'pl' ? 'publishing.noAddress.pl' : 'publishing.noAddress.en')
    default:
      return lack satisfies never
  }
}
