import { wordList } from './wordList.ts'

/** Words that may open an English sentence before a family name: their capital says nothing. */
export const englishOpeners = new Set(
  wordList(`
    yesterday today tomorrow later then however in on at for with while when as after before both neither either and but thanks
    according like unlike although since meanwhile afterwards finally earlier now here there only also asked said added next soon
    together why what how can did does is was will would has had do are were if once until because so thus hence even still yet
    moreover nevertheless to from by of about under over between among through during despite without within per not just
    according following joining welcoming opening closing the a an this that these those our his her its their my your who
    says adds notes stresses let may should could must
  `),
)

/** A place, not a given name, stands between these and the family name: "In Hanover Rynkiewicz said". */
export const englishPlacePrepositions = new Set(wordList('in at near around outside inside'))

/** English words that are family names too; at the beginning of a sentence only a verb after them tells a person. */
export const englishSurnames = new Set(
  wordList(`
    young brown green white black gray grey king price rose field fields bank banks wood woods hill hall stone wolf fox fish bird
    baker smith cook carter mason miller taylor turner walker fisher hunter parker porter potter shepherd wright long short small
    strong sharp swift wise good may march august summer winter day snow frost rivers brooks lake moore love law page power
    powers read rich sands speed stern waters west north east
  `),
)

/** What people do in reports: "Green said". */
export const saysWord =
  /^(?:said|says|told|is|was|has|had|will|would|also|who|and|did|does|can|could|may|made|gave|took|spoke|led|won|came|went|\p{Ll}+ed|\p{Ll}{3,}es|stress\p{Ll}*|add\p{Ll}*)$/u
