import { languages } from '../../shared/language/language.ts'
import type { DirectoryRecords } from '../directory/directoryRecords.ts'
import type { NamesClient } from '../names/namesClient.ts'
import { offerKey } from '../names/offer.ts'
import type { OpenArticle } from './openArticle.ts'
import { proposalsInTexts } from './proposalsInTexts.ts'
import { readForNames } from './readForNames.ts'
import { setSkipped, skipWords } from './skippedOffers.ts'

export interface ProposingParts {
  readonly article: OpenArticle
  readonly names: NamesClient
  readonly directory: Pick<DirectoryRecords, 'all'>
  /** Tells when the directory has changed; answers how to stop that. */
  readonly onDirectory: (changed: () => void) => () => void
  readonly later: (milliseconds: number, run: () => void) => () => void
}

/** Has both texts of an article read for names and proposes whom they may mean, while it is open. Answers how to stop. */
export function proposeNames({ article, names, directory, onDirectory, later }: ProposingParts): () => void {
  const { texts, proposals, skipped } = article
  let here = true

  const publish = () => {
    const now = proposalsInTexts(texts)
    if (now.length > 0 || proposals.get().length > 0) proposals.set(now)
  }
  const learn = () =>
    void directory.all().then(
      records => here && names.know(records),
      (error: unknown) => console.error('the directory did not answer', error),
    )

  const followed = languages.map(language =>
    readForNames({
      version: texts[language],
      language,
      name: `${article.id} ${language}`,
      names,
      wanted: ({ offer }, words) =>
        !skipped.get().has(offerKey(offer)) && !skipped.get().has(skipWords(offerKey(offer), words)),
      onUntagged: (id, words) =>
        setSkipped(skipped, skipWords(offerKey({ kind: 'known', of: 'person', ids: [id] }), words), true),
      onShown: publish,
      later,
    }),
  )
  const stopDirectory = onDirectory(learn)
  const stopSkipped = skipped.subscribe(() => {
    for (const one of followed) one.show()
  })
  learn()

  return () => {
    here = false
    stopDirectory()
    stopSkipped()
    for (const one of followed) one.stop()
  }
}
