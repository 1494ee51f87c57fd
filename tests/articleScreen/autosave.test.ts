import { expect, test } from 'vitest'
import { type AutosaveParts, autosave, type SectionName } from '../../renderer/articles/autosave.ts'
import type { SaveTrouble } from '../../renderer/articles/saveState.ts'
import type { Sections } from '../../shared/articles/articleShape.ts'
import { emptyDetails } from '../../shared/articles/emptyDetails.ts'
import type { Saved } from '../../shared/contract/articles.ts'
import { done, type Result, refused } from '../../shared/result.ts'
import { fakeTime } from './fakeTime.ts'

const start = '2026-11-18T13:32:00.000Z'
const full: SaveTrouble = { kind: 'disk-full', drive: 'D:', needBytes: 20_000_000 }

/** A desk with a text that grows, and a store that answers when the test says so. */
function desk(answering: 'at once' | 'by hand' = 'at once') {
  const time = fakeTime(start)
  const text = { pl: '', en: '', byline: '' }
  const sent: { at: string; base: number; sections: Sections }[] = []
  const waiting: ((answer: Result<Saved, SaveTrouble>) => void)[] = []
  let refusing: SaveTrouble | null = null
  const paragraph = (words: string) => ({
    document: {
      type: 'doc',
      content: [{ type: 'title' }, { type: 'lead' }, { type: 'paragraph', content: [{ type: 'text', text: words }] }],
    },
    slug: '',
  })
  const collect = (names: ReadonlySet<SectionName>): Sections => ({
    ...(names.has('pl') ? { pl: paragraph(text.pl) } : {}),
    ...(names.has('en') ? { en: paragraph(text.en) } : {}),
    ...(names.has('details') ? { details: { ...emptyDetails, byline: text.byline } } : {}),
  })
  const accepted = (base: number): Result<Saved, SaveTrouble> =>
    done({ revision: base + 1, savedAt: time.now().toISOString() })
  const save: AutosaveParts['save'] = (base, sections) => {
    sent.push({ at: time.now().toISOString().slice(17, 23), base, sections })
    if (answering === 'by hand') return new Promise(resolve => waiting.push(resolve))
    return Promise.resolve(refusing ? refused(refusing) : accepted(base))
  }
  const saving = autosave({ revision: 7, savedAt: new Date(start), collect, save, now: time.now, later: time.later })
  return {
    time,
    saving,
    type(section: 'pl' | 'en', words: string) {
      text[section] += words
      saving.changed(section)
    },
    sign(name: string) {
      text.byline = name
      saving.changed('details')
    },
    refuse(trouble: SaveTrouble | null) {
      refusing = trouble
    },
    answer(answer?: Result<Saved, SaveTrouble>) {
      const base = sent.at(-1)?.base ?? 0
      waiting.shift()?.(answer ?? accepted(base))
      return time.pass(0)
    },
    /** When each save went out (seconds), from which revision, and what it carried. */
    sent: () =>
      sent.map(({ at, base, sections }) => ({
        at,
        base,
        carried: Object.fromEntries(
          Object.entries({
            pl: sections.pl?.document.content?.[2]?.content?.[0]?.text,
            en: sections.en?.document.content?.[2]?.content?.[0]?.text,
            byline: sections.details?.byline,
          }).filter(([, value]) => value !== undefined),
        ),
      })),
  }
}

test('a word typed in Polish goes to the disk 400 ms after its last key, alone', async () => {
  const { time, saving, type, sent } = desk()
  for (const letter of 'Forum') {
    type('pl', letter)
    await time.pass(100)
  }
  const before = saving.state.get()
  await time.pass(299)
  const almost = sent()
  await time.pass(1)
  expect({ before, almost, sent: sent(), after: saving.state.get() }).toEqual({
    before: { kind: 'changed', since: new Date(start) },
    almost: [],
    sent: [{ at: '00.800', base: 7, carried: { pl: 'Forum' } }],
    after: { kind: 'saved', at: new Date('2026-11-18T13:32:00.800Z') },
  })
})

test('somebody who types without a pause is saved every second', async () => {
  const { time, type, sent } = desk()
  for (let key = 0; key < 25; key++) {
    type('pl', String(key % 10))
    await time.pass(100)
  }
  expect(sent()).toEqual([
    { at: '01.000', base: 7, carried: { pl: '0123456789' } },
    { at: '02.000', base: 8, carried: { pl: '01234567890123456789' } },
  ])
})

test('a key pressed while a save is in flight waits for the answer and goes with the next save', async () => {
  const { time, saving, type, sent, answer } = desk('by hand')
  type('pl', 'Siódma edycja')
  await time.pass(400)
  type('pl', ' odbyła się')
  type('en', 'The seventh edition')
  await time.pass(5000)
  const during = { state: saving.state.get(), sent: sent() }
  await answer()
  const meanwhile = saving.state.get()
  await answer()
  expect({ during, meanwhile, sent: sent(), after: saving.state.get() }).toEqual({
    during: { state: { kind: 'saving' }, sent: [{ at: '00.400', base: 7, carried: { pl: 'Siódma edycja' } }] },
    meanwhile: { kind: 'saving' },
    sent: [
      { at: '00.400', base: 7, carried: { pl: 'Siódma edycja' } },
      { at: '05.400', base: 8, carried: { pl: 'Siódma edycja odbyła się', en: 'The seventh edition' } },
    ],
    after: { kind: 'saved', at: new Date('2026-11-18T13:32:05.400Z') },
  })
})

test('an answer that comes between two keys says since when the second one waits', async () => {
  const { time, saving, type, answer } = desk('by hand')
  type('pl', 'a')
  await time.pass(400)
  type('pl', 'b')
  await time.pass(100)
  await answer()
  expect(saving.state.get()).toEqual({ kind: 'changed', since: new Date('2026-11-18T13:32:00.400Z') })
})

test('two sections changed within one pause travel together, and a section left alone does not', async () => {
  const { time, type, sign, sent } = desk()
  type('pl', 'Kongres')
  sign('Ewa Linde')
  await time.pass(400)
  expect(sent()).toEqual([{ at: '00.400', base: 7, carried: { pl: 'Kongres', byline: 'Ewa Linde' } }])
})

const newer: SaveTrouble = { kind: 'newer', id: 'forum2026', title: 'Forum', shape: 9 }

test.each([
  ['the disk is full', full],
  ['a newer Kronika keeps us from saving', newer],
])('what is typed while %s goes to main within a second, for the copy on this computer', async (_while, trouble) => {
  const { time, saving, type, sent, refuse } = desk()
  refuse(trouble)
  type('pl', 'Labo')
  await time.pass(400)
  for (const letter of 'ratorium') {
    type('pl', letter)
    await time.pass(200)
  }
  await time.pass(400)
  expect({ state: saving.state.get(), sent: sent().map(({ at, carried }) => [at, carried.pl]) }).toEqual({
    state: { kind: 'refused', refusal: trouble },
    sent: [
      ['00.400', 'Labo'],
      ['01.400', 'Laborator'],
      ['02.200', 'Laboratorium'],
    ],
  })
})

test('a host that is gone is asked again after 1, 2, 5 and then every 10 seconds, and writing goes on', async () => {
  const { time, saving, type, sent, refuse } = desk()
  const gone: SaveTrouble = { kind: 'host-gone' }
  refuse(gone)
  type('pl', 'Laboratorium')
  await time.pass(400)
  const refusedState = saving.state.get()
  for (let second = 0; second < 30; second++) {
    type('pl', '.')
    await time.pass(1000)
  }
  expect({
    refusedState,
    still: saving.state.get(),
    times: sent().map(save => save.at),
    base: sent().map(save => save.base),
  }).toEqual({
    refusedState: { kind: 'refused', refusal: gone },
    still: { kind: 'refused', refusal: gone },
    times: ['00.400', '01.400', '03.400', '08.400', '18.400', '28.400'],
    base: [7, 7, 7, 7, 7, 7],
  })
})

test('when space returns, everything written meanwhile is saved from the same revision', async () => {
  const { time, saving, type, sent, refuse } = desk()
  refuse(full)
  type('pl', 'Trzydzieści cztery firmy')
  await time.pass(400)
  type('en', 'Thirty-four companies')
  refuse(null)
  await time.pass(1000)
  expect({ last: sent().at(-1), after: saving.state.get(), unsaved: saving.hasUnsaved() }).toEqual({
    last: { at: '00.800', base: 7, carried: { pl: 'Trzydzieści cztery firmy', en: 'Thirty-four companies' } },
    after: { kind: 'saved', at: new Date('2026-11-18T13:32:00.800Z') },
    unsaved: false,
  })
})

test('after a recovery the pauses begin anew', async () => {
  const { time, type, sent, refuse } = desk()
  refuse(full)
  type('pl', 'a')
  await time.pass(3400)
  refuse(null)
  await time.pass(5000)
  refuse({ kind: 'host-gone' })
  type('pl', 'b')
  await time.pass(1400)
  expect(sent().map(save => save.at)).toEqual(['00.400', '01.400', '03.400', '08.400', '08.800', '09.800'])
})

test('an article changed by somebody else is never overwritten, however much is typed', async () => {
  const { time, saving, type, sent, refuse } = desk()
  refuse({ kind: 'stale', revision: 9 })
  type('pl', 'Moje zdanie.')
  await time.pass(400)
  type('pl', ' I jeszcze jedno.')
  await time.pass(60_000)
  const flushed = await saving.flush()
  expect({ saves: sent().length, flushed, unsaved: saving.hasUnsaved(), timers: time.waiting() }).toEqual({
    saves: 1,
    flushed: { kind: 'refused', refusal: { kind: 'stale', revision: 9 } },
    unsaved: true,
    timers: 0,
  })
})

test('a section the store cannot take is offered again only after the next change', async () => {
  const { time, type, sent, refuse } = desk()
  refuse({ kind: 'invalid', section: 'pl', why: 'title' })
  type('pl', 'x')
  await time.pass(30_000)
  const quiet = sent().length
  refuse(null)
  type('pl', 'y')
  await time.pass(400)
  expect({ quiet, times: sent().map(save => save.at) }).toEqual({ quiet: 1, times: ['00.400', '30.400'] })
})

test('leaving the window saves at once, without waiting for the pause', async () => {
  const { time, saving, type, sent } = desk()
  type('pl', 'Ostatnie słowo')
  const flushed = await saving.flush()
  await time.pass(5000)
  expect({ flushed, sent: sent() }).toEqual({
    flushed: { kind: 'saved', at: new Date(start) },
    sent: [{ at: '00.000', base: 7, carried: { pl: 'Ostatnie słowo' } }],
  })
})

test('closing waits for the save in flight and then sends what was typed after it', async () => {
  const { time, saving, type, sent, answer } = desk('by hand')
  type('pl', 'Pierwsze zdanie.')
  await time.pass(400)
  type('pl', ' Drugie zdanie.')
  let closed = false
  const closing = saving.flush().then(state => {
    closed = true
    return state
  })
  await time.pass(2000)
  const before = { closed, saves: sent().length, unsaved: saving.hasUnsaved() }
  await answer()
  const between = { closed, saves: sent().length }
  await answer()
  expect({ before, between, state: await closing, sent: sent() }).toEqual({
    before: { closed: false, saves: 1, unsaved: true },
    between: { closed: false, saves: 2 },
    state: { kind: 'saved', at: new Date('2026-11-18T13:32:02.400Z') },
    sent: [
      { at: '00.400', base: 7, carried: { pl: 'Pierwsze zdanie.' } },
      { at: '02.400', base: 8, carried: { pl: 'Pierwsze zdanie. Drugie zdanie.' } },
    ],
  })
})

test('two who ask for a flush at once share one save', async () => {
  const { time, saving, type, sent, answer } = desk('by hand')
  type('en', 'Welders wanted')
  const both = Promise.all([saving.flush(), saving.flush()])
  await time.pass(0)
  await answer()
  expect({ states: (await both).map(state => state.kind), saves: sent().length }).toEqual({
    states: ['saved', 'saved'],
    saves: 1,
  })
})

test('a flush with the disk full ends with the refusal instead of waiting for ever', async () => {
  const { saving, type, refuse } = desk()
  refuse(full)
  type('pl', 'Zostanie w pamięci')
  expect({ state: await saving.flush(), unsaved: saving.hasUnsaved() }).toEqual({
    state: { kind: 'refused', refusal: full },
    unsaved: true,
  })
})

test('nothing changed, nothing sent', async () => {
  const { time, saving, sent } = desk()
  const flushed = await saving.flush()
  await time.pass(60_000)
  expect({ flushed, sent: sent() }).toEqual({ flushed: { kind: 'saved', at: new Date(start) }, sent: [] })
})

test('at every state that is told, what is not on the disk yet counts as unsaved', async () => {
  const { time, saving, type, answer } = desk('by hand')
  const told: string[] = []
  saving.state.subscribe(() => told.push(`${saving.state.get().kind}: ${saving.hasUnsaved()}`))
  type('pl', 'Suwalska Strefa')
  await time.pass(400)
  await answer(refused(full))
  await time.pass(1000)
  await answer()
  expect(told).toEqual(['changed: true', 'saving: true', 'refused: true', 'saved: false'])
})

test('a clock that is set back an hour keeps no word waiting, neither while somebody types nor while a refusal is tried again', async () => {
  const { time, saving, type, refuse, sent } = desk()
  type('pl', 'Przed ')
  time.setClock(-3_600_000)
  for (let key = 0; key < 15; key++) {
    type('pl', String(key % 10))
    await time.pass(100)
  }
  await time.pass(400)
  const whileTyping = sent().map(({ base }) => base)
  refuse(full)
  type('pl', ' po')
  await time.pass(400)
  time.setClock(-3_600_000)
  refuse(null)
  await time.pass(1000)
  expect({ whileTyping, bases: sent().map(({ base }) => base), state: saving.state.get().kind }).toEqual({
    whileTyping: [7, 8],
    bases: [7, 8, 9, 9],
    state: 'saved',
  })
})

test('a clock that is set forward a day saves nothing twice', async () => {
  const { time, type, sent } = desk()
  type('pl', 'Jutro')
  await time.pass(100)
  time.setClock(86_400_000)
  type('pl', ' też')
  await time.pass(399)
  const early = sent().length
  await time.pass(5000)
  expect({ early, carried: sent().map(({ carried }) => carried) }).toEqual({ early: 0, carried: [{ pl: 'Jutro też' }] })
})

test('a flush waits also for the save that became due while another was in flight', async () => {
  const { time, saving, type, answer, sent } = desk('by hand')
  type('pl', 'Pierwsze')
  await time.pass(400)
  type('pl', ' i drugie')
  await time.pass(1000)
  const flushed = saving.flush()
  await answer()
  await answer()
  expect({ flushed: (await flushed).kind, sent: sent().map(({ base }) => base), unsaved: saving.hasUnsaved() }).toEqual(
    {
      flushed: 'saved',
      sent: [7, 8],
      unsaved: false,
    },
  )
})

test('what was given back asks for nothing more: neither a refusal that comes late nor a change that comes after', async () => {
  const { time, saving, type, answer, sent } = desk('by hand')
  type('pl', 'Stare')
  await time.pass(400)
  type('pl', ' słowa')
  saving.stop()
  await answer(refused(full))
  type('pl', ' i jeszcze')
  await time.pass(20_000)
  const flushed = (await saving.flush()).kind
  expect({ flushed, carried: sent().map(({ carried }) => carried) }).toEqual({
    flushed: 'refused',
    carried: [{ pl: 'Stare' }],
  })
})
