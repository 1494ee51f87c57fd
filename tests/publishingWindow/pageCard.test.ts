import { expect, test } from 'vitest'
import { cutAtWord, pageCard } from '../../renderer/publishing/pageCard.ts'
import { congressSource, hallPhoto, wholeSource } from '../publishing/congress.ts'

test('a search engine shows the title, the description and where the page stands', () => {
  expect(pageCard(wholeSource, 'pl')).toEqual({
    title: '14. Kongres Morski: stocznie liczą na „Zielony Bałtyk”',
    description: 'Relacja z Gdyni',
    address: ['narew.example', 'aktualnosci', '14-kongres-morski-stocznie-licza-na-zielony-baltyk'],
    cover: hallPhoto,
  })
})

test('an office that has not given its address has cards without one, and a missing description is the lead', () => {
  const { address, description } = pageCard(congressSource, 'en')
  expect({ address, description }).toEqual({
    address: null,
    description: 'More than 400 companies talked in Gdynia about supplies for wind farms.',
  })
})

test('a text too long for a search engine ends with a whole word', () => {
  expect([
    cutAtWord('Stocznie liczą na wiatraki', 26),
    cutAtWord('Stocznie liczą na wiatraki', 25),
    cutAtWord('Elektrociepłowniami', 6),
  ]).toEqual(['Stocznie liczą na wiatraki', 'Stocznie liczą na…', 'Elektr…'])
})
