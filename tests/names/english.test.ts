import { expect, test } from 'vitest'
import { errorsIn } from './errorsIn.ts'

test('English sentences name people and institutions as they are, with the possessive outside', () => {
  expect(
    errorsIn([
      "The {nct:National Centre for Plastics}’s new head is {wierzba:Ryszard Wierzba}. {wierzba:Wierzba}'s team has ten people.",
      'Experts from {nct:NCT} met {ohara:John O’Hara} and {bielak:Jan K. Bielak} in Hanover. In Hanover {ohara:O’Hara} spoke first.',
      'President {bezdziak:Bezdziak} opened the fair with the {mpie:Ministry of Industry and Energy}.',
      'Yesterday {green:Peter Green} was in Kielce. Green energy is the future, {green:Green} said. However, {green:Green} added that it is costly.',
      'The Pomeranian Chamber of Foundries is not the {izba:Chamber of Foundries}, and the {slaskaIzba:Silesian Chamber of Foundries} is another one.',
      'The Jerzy Zięba Foundation and Zięba Street were named after the engineer. {zieba:Jerzy Zięba} was born in Krosno.',
      'In May {maj:Andrzej Maj} and Gunnar Krüger met with {kruger:Günther Krüger}.',
      '{dupont:Marc Dupont} praised the guests. After {dupont:Dupont}, Deputy Mayor {zak:Weronika Żak} praised them too.',
      'Thomas Wierzba is from another town and Ryszard is from here.',
      'Mrs {krukH:Kruk} met the director of the {koszalin:Technical University of Koszalin} and of the University of Koszalin.',
    ]),
  ).toEqual([])
})
