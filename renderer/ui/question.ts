import { liveValue } from './liveValue.ts'

/** Something asked by code outside React and answered by a dialog: the promise is kept when the person has chosen. */
export function question<Asked, Answer>() {
  const open = liveValue<{ readonly asked: Asked; readonly answer: (answer: Answer) => void } | null>(null)
  return {
    open: { get: open.get, subscribe: open.subscribe },
    ask: (asked: Asked): Promise<Answer> =>
      new Promise(resolve =>
        open.set({
          asked,
          answer: answer => {
            open.set(null)
            resolve(answer)
          },
        }),
      ),
  }
}

export type Question<Asked, Answer> = ReturnType<typeof question<Asked, Answer>>
