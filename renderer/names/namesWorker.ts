import { fetchDictionary } from './fetchDictionary.ts'
import type { NamesAsked } from './namesMessages.ts'
import { namesReader } from './namesReader.ts'

/** The reader of names in a worker of the window: nothing of it runs beside the keys. */
const take = namesReader({
  dictionary: fetchDictionary,
  answer: answer => postMessage(answer),
})

addEventListener('message', ({ data }: MessageEvent<NamesAsked>) => {
  take(data).catch((error: unknown) => {
    // The window hears only of what nobody has caught.
    setTimeout(() => {
      throw error
    })
  })
})
