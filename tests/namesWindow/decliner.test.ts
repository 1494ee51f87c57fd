import { expect, test } from 'vitest'
import type { DeclensionAnswer, DeclensionAsked } from '../../renderer/names/declensionMessages.ts'
import { decline } from '../../renderer/names/decline.ts'
import { decliner } from '../../renderer/names/decliner.ts'
import type { Paradigm } from '../../shared/directory/declension/paradigm.ts'

const leszek = { kind: 'person', given: 'Leszek', family: 'Bonna', gender: 'm' } as const
const narew = { kind: 'institution', name: ' Klaster Metalowy Narew ' } as const

test('only the newest question is answered, and whoever declines is started with the first', () => {
  const started: string[] = []
  const asked: DeclensionAsked[] = []
  let answer: (answer: DeclensionAnswer) => void = () => undefined
  const declining = decliner(answered => {
    started.push('started')
    answer = answered
    return { ask: one => asked.push(one), stop: () => started.push('stopped') }
  })
  const before = started.length
  const heard: Paradigm[] = []
  declining.ask(leszek, paradigm => heard.push(paradigm))
  declining.ask(narew, paradigm => heard.push(paradigm))
  for (const { turn, name } of asked) answer({ turn, paradigm: decline(name, null) })
  declining.stop()
  declining.stop()
  expect({ before, started, heard: heard.map(({ instrumental }) => instrumental[0]) }).toEqual({
    before: 0,
    started: ['started', 'stopped'],
    heard: ['Klastrem Metalowym Narew'],
  })
})
