import { wordList } from './wordList.ts'

/** Months and days in Polish: family names too, and offices write them with a capital. Other forms by the dictionary. */
export const calendarWords = wordList(`
  styczeń luty marzec kwiecień maj czerwiec lipiec sierpień wrzesień październik listopad grudzień
  poniedziałek wtorek środa czwartek piątek sobota niedziela wiosna lato jesień zima
`)

/** Words that lead to a day or a month: "od marca", "w sobotę", "koniec maja". */
export const beforeDays = new Set(
  wordList(`
    w we od do na po przed co około koło każdy każdą każdej każdego ten tę tej tego przyszły przyszłą ubiegły ubiegłą najbliższy
    najbliższą początek początku początkiem koniec końca końcem końcu połowa połowy połowie połową miesiąc miesiąca miesiącu
    dzień dnia niż czyli
  `),
)

/** What days and months do, and people seldom: "Marzec był rekordowy". */
export const daysDo = new Set(
  wordList(`
    był była było będzie jest przyniósł przyniosła okazał okazała minął minęła upłynął upłynęła zaczął zaczęła rozpoczął to
    przyniesie bywa należy należał należała
  `),
)

export const englishDays = new Set(wordList('may march april june august january monday sunday friday'))
export const beforeEnglishDays = new Set(
  wordList('in on since until till by from to of this last next every early late mid during before after through'),
)
