import { wordList } from './wordList.ts'

/** Nouns with which the names of institutions begin, in the nominative; other forms by the dictionary. A run of capitals after one is offered as a new record. */
export const offeredKinds = wordList(`
  agencja fundacja instytut klaster izba urząd ministerstwo politechnika uniwersytet stowarzyszenie centrum bank park strefa
  akademia szkoła związek zrzeszenie towarzystwo federacja konfederacja muzeum biblioteka teatr opera filharmonia szpital
  spółdzielnia przedsiębiorstwo konsorcjum inkubator ośrodek laboratorium kolegium liceum technikum fundusz giełda sąd trybunał
  prokuratura starostwo ambasada konsulat inspektorat kuratorium hufiec cech kopalnia stocznia elektrownia
`)

/** Others that only tell where one institution's name ends and another's begins. */
export const institutionKinds = [
  ...offeredKinds,
  ...wordList(`
    rada komisja komitet biuro departament dyrekcja inspekcja spółka zakład grupa sieć platforma inicjatywa forum kongres wydział
    katedra parlament sejm senat województwo powiat gmina miasto organizacja zespół klub liga oddział filia hub dom port lotnisko huta
  `),
]
