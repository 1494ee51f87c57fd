import { expect, test } from 'vitest'
import { keys, staleAfter } from '../../renderer/ui/queries.ts'

test('a changed article makes the lists stale and leaves settings alone', () => {
  expect(staleAfter({ kind: 'articles-changed' })).toEqual([keys.articles, keys.references, keys.trash])
})

test('another library makes stale all that came from the one before, not what belongs to the person', () => {
  expect(staleAfter({ kind: 'library-changed' })).toEqual([
    keys.libraryStatus,
    keys.articles,
    keys.directory,
    keys.references,
    keys.trash,
    keys.history,
    keys.organisation,
  ])
})

test('after a broken stream everything is asked again; progress and silence ask nothing', () => {
  expect([
    staleAfter({ kind: 'hello' }).length,
    staleAfter({ kind: 'host-gone' }),
    staleAfter({ kind: 'progress', job: 'eksport-1', done: 3, total: 8 }),
  ]).toEqual([Object.keys(keys).length, [], []])
})
