import { expect, test } from 'vitest'
import type { StorageTrouble } from '../../shared/contract/storageTrouble.ts'
import { troubleSentence } from '../../shared/contract/troubleSentence.ts'
import { wordsIn } from '../../shared/words/words.ts'

const polish = wordsIn('pl')
const english = wordsIn('en')

test('a full disk is named while an article is being written, with the space to free', () => {
  const trouble = { kind: 'disk-full', drive: 'D:', needBytes: 19_500_001 } as const
  expect([troubleSentence(polish, trouble), troubleSentence(english, trouble)]).toEqual([
    'Nie zapisuję: dysk D: jest pełny. Tekst jest w pamięci. Zwolnij 20 MB, zapiszę sam.',
    'Not saving: drive D: is full. Your text is in memory. Free 20 MB and I will save it.',
  ])
})

test('a library that has gone lets the author write on', () => {
  const trouble = { kind: 'folder-gone', drive: '' } as const
  expect([troubleSentence(polish, trouble), troubleSentence(english, trouble)]).toEqual([
    'Folder biblioteki zniknął. Pisz dalej, tekst jest w pamięci. Podłącz dysk, zapiszę sam.',
    'The library folder has gone. Keep writing, your text is in memory. Reconnect the drive and I will save it.',
  ])
})

const janHasIt = {
  kind: 'in-use',
  drive: '',
  user: 'Jan Wąs',
  host: 'LAPTOP-TARGI',
  since: '2026-11-24T12:10:00.000Z',
} as const

test('a library that somebody else took over keeps the words in memory, under the name of who writes there', () => {
  expect([troubleSentence(polish, janHasIt), troubleSentence(english, janHasIt, 'step')]).toEqual([
    'Nie zapisuję: w bibliotece pisze Jan Wąs (komputer LAPTOP-TARGI). Tekst jest w pamięci. Zapiszę go, gdy otworzysz bibliotekę do pisania.',
    'Jan Wąs is writing in the library (computer LAPTOP-TARGI). Nothing has changed. Try again when the library is free.',
  ])
})

const ioError: StorageTrouble = { kind: 'disk-trouble', drive: '', code: 'EIO' }

test('a step that failed promises nothing: nothing has changed, and it can be tried again', () => {
  expect([
    troubleSentence(polish, { kind: 'disk-full', drive: '', needBytes: 12 }, 'step'),
    troubleSentence(polish, { kind: 'read-only', drive: 'E:' }, 'step'),
    troubleSentence(polish, ioError, 'step'),
  ]).toEqual([
    'Dysk jest pełny. Nic się nie zmieniło. Zwolnij 1 MB i spróbuj ponownie.',
    'Dysk E: jest tylko do odczytu. Nic się nie zmieniło. Włącz zapis na tym dysku i spróbuj ponownie.',
    'Dysk zgłasza błąd. Nic się nie zmieniło. Spróbuj ponownie za chwilę.',
  ])
})

test('no refusal of the disk is longer than three sentences, and none shows a code of the system', () => {
  const troubles: readonly StorageTrouble[] = [
    { kind: 'disk-full', drive: 'D:', needBytes: 5_000_000 },
    { kind: 'read-only', drive: 'D:' },
    { kind: 'folder-gone', drive: 'D:' },
    { kind: 'disk-trouble', drive: 'D:', code: 'EIO' },
    { ...janHasIt, drive: 'Z:' },
    { ...janHasIt, user: '' },
  ]
  const sentences = [polish, english].flatMap(words =>
    troubles.flatMap(trouble => [troubleSentence(words, trouble, 'text'), troubleSentence(words, trouble, 'step')]),
  )
  expect(sentences.filter(text => (text.match(/\.(\s|$)/g) ?? []).length > 3 || text.includes('EIO'))).toEqual([])
})
