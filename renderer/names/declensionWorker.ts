import type { DeclensionAnswer, DeclensionAsked } from './declensionMessages.ts'
import { decline } from './decline.ts'
import { fetchDictionary } from './fetchDictionary.ts'

const polish = fetchDictionary('pl')

/** Names by the dictionary, in a worker of the window: reading the dictionary takes a while. */
addEventListener('message', ({ data }: MessageEvent<DeclensionAsked>) => {
  void polish.then(dictionary => {
    const answer: DeclensionAnswer = { turn: data.turn, paradigm: decline(data.name, dictionary) }
    postMessage(answer)
  })
})
