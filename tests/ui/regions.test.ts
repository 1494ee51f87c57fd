// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { nextRegion } from '../../renderer/ui/useRegionKeys.ts'

/** The regions of Biblioteka, each with one control. */
function regions() {
  const made = ['Miejsca', 'Szukanie', 'Lista'].map(name => {
    const region = document.createElement('div')
    region.title = name
    region.append(document.createElement('button'))
    return region
  })
  const [places, search, list] = made
  if (!places || !search || !list) throw new Error('three were made')
  return { all: made, places, search, list }
}

test('F6 goes from the region that holds the focus to the next, and from the last to the first', () => {
  const { all, search, list } = regions()
  expect([search.firstElementChild, list.firstElementChild].map(focused => nextRegion(all, focused, 1)?.title)).toEqual(
    ['Lista', 'Miejsca'],
  )
})

test('Shift+F6 goes back', () => {
  const { all, places, list } = regions()
  expect([places, list].map(focused => nextRegion(all, focused, -1)?.title)).toEqual(['Lista', 'Szukanie'])
})

test('from nowhere F6 comes to the first region, Shift+F6 to the last', () => {
  const { all } = regions()
  expect([nextRegion(all, document.body, 1)?.title, nextRegion(all, document.body, -1)?.title]).toEqual([
    'Miejsca',
    'Lista',
  ])
})
